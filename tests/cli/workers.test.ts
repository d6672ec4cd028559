import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { addOriginal } from '../../src/originals/store.ts';
import { BAD, GOOD, NOTED, ORIGINAL, OWN, SUSPECTED, UNSIGNED } from './articles.ts';
import { folder, type Result, ROOT, run } from './run.ts';

/** Every run here is a process, and there are many. */
const PATIENCE = 60_000;
/** Milliseconds after which a file counts as one that nobody touches: see src/engine/stamp.ts. */
const SETTLING = 3000;

const WORDS = Array.from({ length: 300 }, (_, index) => `word${String(index * index)}`).join(' ');
const ARTICLES: Readonly<Record<string, string | Uint8Array>> = {
  'bad.md': BAD,
  'broken.md': BAD.replace(/^/u, '---\na: [\n---\n\n'),
  'excused.md': `${BAD}\n<!-- republint-ignore hyperlink until=2999-01-31: they agreed -->\n`,
  'elsewhere.md': GOOD.replace(/^Source/mu, 'First published by the Halden Messenger.\n\nSource'),
  'good.md': GOOD,
  'latin.md': Buffer.from(BAD.replace('queued', 'queued\u00e9'), 'latin1'),
  'matched.md': `# Words\n\n${WORDS}\n`,
  'noise.md': new Uint8Array(200).fill(1),
  'noted.md': NOTED,
  'own.md': OWN,
  'page.html': `<!doctype html><html lang="en"><body><p>${BAD}</p></body></html>`,
  'stated.mdx': BAD,
  'suspected.md': SUSPECTED,
  'unsigned.md': UNSIGNED,
  'vain.md': `${GOOD}\n<!-- republint-ignore hyperlink: agreed -->\n`,
};
const LEDGER = `schema: 1
permissions:
  - { terms: crg-global-research, by: The Centre, allows: [scope], files: ['*-elsewhere.md'] }
  - { terms: crg-global-research, by: The Desk, allows: [copyright], until: 2020-01-01 }
`;

/** A site with several of each article, so that threads have something to do. */
function site(more: Readonly<Record<string, string>> = {}): string {
  const files = Object.entries(ARTICLES).flatMap(([name, content]) =>
    [1, 2, 3].map((count) => [`${String(count)}-${name}`, content] as const),
  );
  const cwd = folder({
    'republint.yaml': 'overrides: [{ files: ["3-*"], rules: [crg-global-research, mine.yaml] }]\n',
    'mine.yaml': readFileSync(join(ROOT, 'rules/any-publisher.yaml'), 'utf8').replace(
      /^id: .*$/mu,
      'id: mine',
    ),
    'permissions.yaml': LEDGER,
    ...Object.fromEntries(files),
    ...more,
  });
  const article = { url: ORIGINAL, title: 'Words', authors: [], text: WORDS };
  const { id } = addOriginal(join(cwd, '.republint/originals'), article, '2024-05-01').original;
  const file = join(cwd, '.republint/originals', id);
  writeFileSync(file, readFileSync(file, 'utf8').replace('word16', 'word17'));
  return cwd;
}

function check(cwd: string, flags: readonly string[], env: Record<string, string> = {}): Result {
  const result = run(['check', '--format', 'json', ...flags], { cwd, env });
  expect(result.status, result.stderr).not.toBeNull();
  return result;
}

describe('with any number of workers', () => {
  it(
    'a report has the same bytes',
    () => {
      const cwd = site();
      const [one, ...others] = ['1', '2', '3', 'auto'].map((workers) =>
        check(cwd, ['--no-cache', '--workers', workers]),
      );
      for (const other of others) expect(other).toEqual(one);
      const { summary, notices, unusableOriginals, files } = JSON.parse(
        one?.stdout ?? '',
      ) as Report;
      // Otherwise there would be less to compare.
      expect(one?.status).toBe(4);
      expect(summary).toMatchObject({ files: 45, excused: 0, errors: 9 });
      expect(summary.excusedFindings.suppression).toBe(3);
      expect(new Set(files.map(({ status }) => status)).size).toBe(5);
      expect(unusableOriginals).toMatchObject([{ fault: 'text-changed' }]);
      expect(new Set(notices.map(({ code }) => code))).toEqual(
        new Set(['permission-expired', 'suppression-unused']),
      );
      expect(one?.stdout).toContain('"by": "The Centre"');
    },
    PATIENCE,
  );

  it(
    'what is remembered is the same',
    async () => {
      // The edited original of the site would keep a run from being remembered.
      const cwd = site({ 'republint.yaml': 'originals: none\n' });
      // Of files that were only just written, less is remembered.
      await setTimeout(SETTLING);
      const plain = check(cwd, ['--no-cache', '--workers', '1']);
      const sizes = ['1', '2', '3'].map((workers, index) => {
        const cache = folder();
        expect(check(cwd, ['--cache', cache, '--workers', workers])).toEqual(plain);
        const other = String(3 - index);
        expect(check(cwd, ['--cache', cache, '--workers', other])).toEqual(plain);
        return readdirSync(cache).map((name) => readFileSync(join(cache, name)).length);
      });
      expect(sizes[0]).toHaveLength(1);
      expect(sizes).toEqual([sizes[0], sizes[0], sizes[0]]);
    },
    PATIENCE,
  );

  it(
    'parts of a run make the same whole',
    () => {
      const cwd = site();
      const whole = check(cwd, ['--no-cache', '--workers', '1']);
      const parts = ['1/2', '2/2'].map((shard) => {
        const { stdout } = check(cwd, ['--no-cache', '--workers', '2', '--shard', shard]);
        const file = join(folder(), 'part.json');
        writeFileSync(file, stdout);
        return file;
      });
      const { stdout } = run(['merge', ...parts, '--format', 'json'], { cwd });
      expect(stdout).toBe(whole.stdout);
    },
    PATIENCE,
  );

  it(
    'a file that takes too long is given up',
    () => {
      const long = GOOD.replace('---', 'The street was quiet on Monday.\n\n'.repeat(20_000));
      const cwd = folder({ 'a.md': OWN, 'b.md': long, 'c.md': OWN });
      const [one, two] = ['1', '2'].map((workers) =>
        check(cwd, ['--no-cache', '--time-limit', '0.05', '--workers', workers]),
      );
      expect(one?.stdout).toContain('"code": "too-slow"');
      expect(one?.status).toBe(4);
      expect(two).toEqual(one);
    },
    PATIENCE,
  );
});

const MARK = 'A mistake is planted here.';

/** Code that every thread runs before anything else: what comes of the file with the mark, and where. */
function planted(fail: string, where: string, more = ''): Readonly<Record<string, string>> {
  const preload = `const { isMainThread } = require('node:worker_threads');
const { replace } = String.prototype;
const fail = ${fail};
String.prototype.replace = function (...args) {
  if (${where} && this.length > 200 && this.includes(${JSON.stringify(MARK)})) fail();
  return Reflect.apply(replace, this, args);
};
`;
  return preloaded(preload, more);
}

function preloaded(code: string, more = ''): Readonly<Record<string, string>> {
  const file = join(folder({ 'planted.cjs': code }), 'planted.cjs');
  return { NODE_OPTIONS: `--require ${file} ${more}` };
}

describe('a mistake in republint', () => {
  const MARKED = '0-marked.md';
  const markedSite = (): string => site({ [MARKED]: `${BAD}\n${MARK}\n` });

  it(
    'is reported alike, in whatever thread it is met',
    () => {
      const cwd = markedSite();
      const env = planted("() => { throw new TypeError('planted'); }", 'true');
      const [one, ...others] = ['1', '2', '3'].map((workers) =>
        check(cwd, ['--no-cache', '--workers', workers], env),
      );
      for (const other of others) expect(other).toEqual(one);
      expect(one?.status).toBe(3);
      expect(one?.stderr).toContain(`met while judging ${MARKED}: TypeError: planted`);
      expect(failedIn(one?.stdout)).toEqual([MARKED]);
    },
    PATIENCE,
  );

  it.each([
    ['ends a thread', '() => process.exit(7)', ''],
    [
      'takes all memory of a thread',
      '() => { for (const all = []; ; ) all.push(new Array(1e6).fill(1)); }',
      '--max-old-space-size=100',
    ],
  ])(
    'that %s fails the file that the thread was at',
    (_, fail, more) => {
      const cwd = markedSite();
      const flags = ['--no-cache', '--workers'];
      const sound = check(cwd, [...flags, '1']);
      const { status, stdout, stderr } = check(
        cwd,
        [...flags, '2'],
        planted(fail, '!isMainThread', more),
      );
      expect(stderr).toContain(`This is a bug in republint, met while judging ${MARKED}`);
      expect([status, failedIn(stdout)]).toEqual([3, [MARKED]]);
      const [before, after] = [sound.stdout, stdout].map((text) =>
        (JSON.parse(text) as Report).files.filter(({ path }) => path !== MARKED),
      );
      expect(after).toEqual(before);
    },
    PATIENCE,
  );

  it(
    'that keeps threads from beginning changes nothing',
    () => {
      const cwd = site();
      const flags = ['--no-cache', '--workers'];
      const env = preloaded("if (!require('node:worker_threads').isMainThread) process.exit(7);");
      expect(check(cwd, [...flags, '3'], env)).toEqual(check(cwd, [...flags, '1']));
    },
    PATIENCE,
  );
});

/** The files on which republint itself failed. */
function failedIn(stdout = ''): readonly string[] {
  return (JSON.parse(stdout) as Report).files
    .filter(({ errors }) => errors.some(({ code }) => code === 'internal'))
    .map(({ path }) => path);
}
