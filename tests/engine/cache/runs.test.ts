import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as options from '../../../src/engine/option-values.ts';
import * as files from '../../../src/engine/check-file.ts';
import { loadConfig } from '../../../src/engine/config/load.ts';
import type { RunOptions } from '../../../src/engine/prepare.ts';
import * as reading from '../../../src/engine/read-file.ts';
import { runCheck } from '../../../src/engine/run.ts';
import type { Report } from '../../../src/model/report.ts';
import { unpacked } from '../../../src/model/packed-reports.ts';
import { addOriginal } from '../../../src/originals/store.ts';
import { BAD, GOOD, NOTED, ORIGINAL, OWN, SUSPECTED, UNSIGNED } from '../../cli/articles.ts';
import { folder, ROOT } from '../../cli/run.ts';

const ARTICLES = {
  'bad.md': BAD,
  'posts/bad.md': BAD,
  'good.md': GOOD,
  'noted.md': NOTED,
  'own.md': OWN,
  'suspected.md': SUSPECTED,
  'unsigned.md': UNSIGNED,
  'broken.md': `---\ntitle: [\n---\n${BAD}`,
  'excused.md': `${BAD}\n<!-- republint-ignore hyperlink until=2024-05-05: agreed -->\n`,
  'vain.md': `${OWN}\n<!-- republint-ignore hyperlink until=2024-05-05: agreed -->\n`,
};
const LEDGER = `schema: 1
permissions:
  - terms: crg-global-research
    by: Global Research
    allows: [hyperlink]
    files: ['posts/**']
    until: 2024-05-06
  - terms: crg-global-research
    by: Global Research
    allows: [hyperlink]
    files: ['posts/**']
    until: 2024-05-06
`;

let kept = '';
beforeEach(() => {
  kept = folder();
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Given = Partial<RunOptions>;

async function run(cwd: string, given: Given): Promise<Report> {
  const config = await loadConfig({ cwd });
  return unpacked(await runCheck({ cwd, config, paths: [], rules: [], language: 'en', ...given }));
}

/** How many files were judged, after it was seen that the report is what it would be without a cache. */
async function judged(cwd: string, given: Given = {}): Promise<number> {
  const without = await run(cwd, given);
  const looked = vi.spyOn(files, 'scanFile');
  const cached = await run(cwd, { cache: { folder: kept, isNamed: true }, ...given });
  const count = looked.mock.calls.length;
  looked.mockRestore();
  expect(JSON.stringify(cached)).toBe(JSON.stringify(without));
  return count;
}

const now = Date.now.bind(Date);

/** So that files were written long ago. */
function hoursLater(hours: number): void {
  vi.spyOn(Date, 'now').mockImplementation(() => now() + hours * 3_600_000);
}

describe.each([
  ['a moment later', 0],
  ['hours later', 5],
])('a second run, %s', (_when, hours) => {
  beforeEach(() => {
    hoursLater(hours);
  });

  it.each(['tests/site', 'tests/cases'])('judges nothing anew: %s', async (name) => {
    const cwd = folder();
    cpSync(join(ROOT, name), cwd, { recursive: true });
    expect(await judged(cwd)).toBeGreaterThan(10);
    expect(await judged(cwd)).toBeLessThan(3);
  });

  it('judges what cannot be judged in full', async () => {
    const cwd = folder(ARTICLES);
    expect(await judged(cwd)).toBe(10);
    expect(await judged(cwd)).toBe(1);
  });

  it('judges a file that changed, not one that has another name', async () => {
    const cwd = folder(ARTICLES);
    await judged(cwd);
    writeFileSync(join(cwd, 'own.md'), `${OWN}\nMore.\n`);
    writeFileSync(join(cwd, 'twin.md'), GOOD);
    expect(await judged(cwd)).toBe(2);
    expect(await judged(cwd, { paths: ['twin.md', 'own.md'] })).toBe(0);
    rmSync(join(cwd, 'twin.md'));
    expect(await judged(cwd)).toBe(1);
  });

  it.each<readonly [string, Given]>([
    ['language', { language: 'fr' }],
    ['day', { asOf: '2024-05-05' }],
    ['terms', { rules: ['any-publisher'] }],
    ['original', { original: ORIGINAL, paths: ['own.md'] }],
  ])('judges all for another %s', async (_, given) => {
    const cwd = folder(ARTICLES);
    await judged(cwd);
    expect(await judged(cwd, given)).toBe(given.paths?.length ?? 10);
    expect(await judged(cwd, given)).toBe(given.paths?.length === 1 ? 0 : 1);
  });

  it.each<readonly [string, string, number]>([
    ['who the site is', 'site: { domains: [globalresearch.ca] }\n', 10],
    ['what is printed of a file', 'overrides: [{ files: [good.md], rendered: [source] }]\n', 2],
    ['whose copy a file is', 'overrides: [{ files: [own.md], copies-of: any-publisher }]\n', 2],
    ['the terms of files', 'overrides: [{ files: [posts/*], rules: [any-publisher] }]\n', 2],
    ['what is no matter', 'fail-on: note\nignore: [none/**]\n', 1],
  ])('judges what the configuration says otherwise of: %s', async (_, text, count) => {
    const cwd = folder(ARTICLES);
    await judged(cwd);
    writeFileSync(join(cwd, 'republint.yaml'), text);
    expect(await judged(cwd)).toBe(count);
    expect(await judged(cwd)).toBe(1);
  });

  it('judges all by a pack that was edited', async () => {
    const pack = readFileSync(join(ROOT, 'rules/crg-global-research.yaml'), 'utf8');
    const own = pack.replace('id: crg-global-research', 'id: own-pack');
    const cwd = folder({ ...ARTICLES, 'own.yaml': own });
    expect(await judged(cwd, { rules: ['./own.yaml'] })).toBe(10);
    expect(await judged(cwd, { rules: ['./own.yaml'] })).toBe(1);
    writeFileSync(join(cwd, 'own.yaml'), `${own}\n# Edited.\n`);
    expect(await judged(cwd, { rules: ['./own.yaml'] })).toBe(10);
  });

  it('judges anew what holds until some day, and all when a permission ends', async () => {
    const config = 'rules: [crg-global-research]\n';
    const cwd = folder({ ...ARTICLES, 'republint.yaml': config, 'permissions.yaml': LEDGER });
    const day = vi.spyOn(options, 'today').mockReturnValue('2024-05-05');
    expect(await judged(cwd)).toBe(10);
    expect(await judged(cwd)).toBe(1);
    // Of two entries that say the same the first is of use, the second is not: also from the cache.
    const { notices } = await run(cwd, { cache: { folder: kept, isNamed: true } });
    expect(notices.filter(({ code }) => code === 'permission-unused')).toHaveLength(1);
    day.mockReturnValue('2024-05-06');
    expect(await judged(cwd)).toBe(3);
    day.mockReturnValue('2024-05-07');
    expect(await judged(cwd)).toBe(10);
    day.mockReturnValue('2024-05-08');
    expect(await judged(cwd)).toBe(3);
  });
});

it('tells two copies of the same text apart where a record names one of them', async () => {
  const text = `# The Printer

The printer of the second floor prints on Sundays, and on weekdays it is out of a colour it does not have.

Originally published on [brneurosci](http://brneurosci.org/printer.html).
`;
  const cwd = folder({
    'a/copy.md': text,
    'b/copy.md': text,
    'republint.yaml': 'rules: [brneurosci]\n',
    'permissions.yaml':
      "schema: 1\ndone: [{ terms: brneurosci, obligation: author, files: ['a/**'], on: 2026-03-12 }]\n",
  });
  await judged(cwd);
  await judged(cwd);
  const { files: reported } = await run(cwd, { cache: { folder: kept, isNamed: true } });
  const reasons = reported.map(({ copies }) => copies[0]?.outcomes[0]?.reason?.code);
  expect(reasons).toEqual(['done-by-hand', 'author-unknown']);
});

describe('a file that is to be read again', () => {
  /** The paths of the files that were read, after it was seen that the report is what it is to be. */
  async function read(cwd: string): Promise<readonly string[]> {
    const without = await run(cwd, {});
    const looked = vi.spyOn(reading, 'readFile');
    const cached = await run(cwd, { cache: { folder: kept, isNamed: true } });
    const paths = looked.mock.calls.map(([file]) => relative(cwd, file));
    looked.mockRestore();
    expect(JSON.stringify(cached)).toBe(JSON.stringify(without));
    return paths.filter((path) => path.endsWith('.md'));
  }

  /** Changes a file, but neither its size nor the time of its last change. */
  function change(file: string, how: (text: string) => void): void {
    const { mtime, atime, size } = statSync(file);
    const text = readFileSync(file, 'utf8').replace('globalresearch.ca', 'globalresearch.cn');
    how(text);
    utimesSync(file, atime, mtime);
    expect(statSync(file)).toMatchObject({ size, mtime });
  }
  const FILES = { 'bad.md': BAD, 'good.md': GOOD, 'own.md': OWN, 'posts/good.md': GOOD };

  it('is none that nobody touched', async () => {
    hoursLater(5);
    const cwd = folder(FILES);
    expect(await read(cwd)).toHaveLength(4);
    expect(await read(cwd)).toEqual([]);
    writeFileSync(join(cwd, 'more.md'), OWN);
    rmSync(join(cwd, 'bad.md'));
    expect(await read(cwd)).toEqual(['more.md']);
    expect(await read(cwd)).toEqual([]);
  });

  it('is one that was written in its place, and looks as before', async () => {
    hoursLater(5);
    const cwd = folder(FILES);
    const file = join(cwd, 'good.md');
    await read(cwd);
    change(file, (text) => {
      writeFileSync(file, text);
    });
    expect(await read(cwd)).toEqual(['good.md']);
    expect(await read(cwd)).toEqual([]);
  });

  it('is one in whose place another was moved that looks like it', async () => {
    hoursLater(5);
    const cwd = folder(FILES);
    const file = join(cwd, 'good.md');
    const other = join(cwd, 'other.txt.new');
    change(file, (text) => {
      writeFileSync(other, text);
    });
    const { mtime, atime } = statSync(file);
    utimesSync(other, atime, mtime);
    await read(cwd);
    renameSync(other, file);
    expect(await read(cwd)).toEqual(['good.md']);
    expect(await read(cwd)).toEqual([]);
  });

  it('is a link that leads elsewhere', async () => {
    hoursLater(5);
    const cwd = folder({ 'a.txt.1': GOOD, 'a.txt.2': GOOD.replace('.ca', '.cn') });
    const link = join(cwd, 'a.md');
    symlinkSync('a.txt.1', link);
    expect(await read(cwd)).toEqual(['a.md']);
    expect(await read(cwd)).toEqual([]);
    rmSync(link);
    symlinkSync('a.txt.2', link);
    expect(await read(cwd)).toEqual(['a.md']);
  });

  it('is one that was changed so late that another change may look the same', async () => {
    const cwd = folder(FILES);
    expect(await read(cwd)).toHaveLength(4);
    expect(await read(cwd)).toHaveLength(4);
    hoursLater(5);
    expect(await read(cwd)).toHaveLength(4);
    expect(await read(cwd)).toEqual([]);
  });

  it('is told whichever way the clock was set', async () => {
    const cwd = folder(FILES);
    hoursLater(-5);
    expect(await read(cwd)).toHaveLength(4);
    expect(await read(cwd)).toHaveLength(4);
    hoursLater(5);
    await read(cwd);
    hoursLater(-5);
    expect(await read(cwd)).toEqual([]);
    const file = join(cwd, 'good.md');
    change(file, (text) => {
      writeFileSync(file, text);
    });
    expect(await read(cwd)).toEqual(['good.md']);
  });

  it('is one that moved with its folder, and all where the cache serves another site', async () => {
    hoursLater(5);
    const cwd = folder(FILES);
    await read(cwd);
    renameSync(join(cwd, 'posts'), join(cwd, 'articles'));
    expect(await read(cwd)).toEqual(['articles/good.md']);
    expect(await read(folder(FILES))).toHaveLength(4);
  });
});

describe('a store of originals', () => {
  const text = 'The old mill on the river burned on Sunday night, and nobody was hurt. '.repeat(8);
  const keep = (cwd: string, title: string): string =>
    addOriginal(
      join(cwd, '.republint/originals'),
      { authors: [], title, url: `https://www.globalresearch.ca/${title}/4711`, text },
      '2024-05-01',
    ).original.id;

  it('that changed makes all be judged', async () => {
    const cwd = folder({ ...ARTICLES, 'mill.md': `# Mill\n\n${text}\n` });
    keep(cwd, 'mill');
    expect(await judged(cwd)).toBe(11);
    expect(await judged(cwd)).toBe(1);
    keep(cwd, 'river');
    expect(await judged(cwd)).toBe(11);
  });

  it('that was written anew, and holds the same, makes none be judged', async () => {
    const cwd = folder({ ...ARTICLES, 'mill.md': `# Mill\n\n${text}\n` });
    const file = join(cwd, '.republint/originals', keep(cwd, 'mill'));
    await judged(cwd);
    utimesSync(file, 1000, 1000);
    expect(await judged(cwd)).toBe(1);
    rmSync(join(cwd, '.republint/originals/.index'), { recursive: true });
    expect(await judged(cwd)).toBe(1);
  });

  it('in which something is wrong makes all be judged each time', async () => {
    const cwd = folder({ ...ARTICLES, 'mill.md': `# Mill\n\n${text}\n` });
    const file = join(cwd, '.republint/originals', keep(cwd, 'mill'));
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('nobody', 'no one'));
    expect(await judged(cwd)).toBe(11);
    expect(await judged(cwd)).toBe(11);
  });
});

describe('a cache', () => {
  const cacheFile = (): string => join(kept, readdirSync(kept)[0] ?? '');

  it('that is damaged, cut or nonsense is none, and replaced', async () => {
    const cwd = folder(ARTICLES);
    await judged(cwd);
    const good = readFileSync(cacheFile());
    for (const bad of [good.subarray(0, -1), Buffer.alloc(100), Buffer.alloc(0)]) {
      writeFileSync(cacheFile(), bad);
      expect(await judged(cwd)).toBe(10);
      expect(readFileSync(cacheFile())).toEqual(good);
    }
  });

  it('that came with the repository is not believed', async () => {
    const cwd = folder(ARTICLES);
    kept = join(cwd, '.kept');
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', args, { cwd, stdio: 'ignore' });
    git('init');
    await judged(cwd);
    expect(await judged(cwd)).toBe(1);
    expect(readFileSync(join(kept, '.gitignore'), 'utf8')).toBe('*\n');
    git('add', '--force', '.kept');
    expect(await judged(cwd)).toBe(10);
  });

  it('that cannot be written is not, and nobody complains', async () => {
    const cwd = folder({ ...ARTICLES, kept: 'a file' });
    kept = join(cwd, 'kept');
    expect(await judged(cwd)).toBe(10);
    kept = folder();
    chmodSync(kept, 0o500);
    expect(await judged(cwd)).toBe(10);
  });

  it('is written when its time has come', async () => {
    const later: (() => void)[] = [];
    const cwd = folder(ARTICLES);
    await judged(cwd, { afterwards: (work) => later.push(work) });
    expect(readdirSync(kept)).toEqual([]);
    for (const work of later) work();
    expect(await judged(cwd)).toBe(1);
  });

  it('that nobody named is of no use to the source itself', async () => {
    await judged(folder(ARTICLES), { cache: { folder: kept, isNamed: false } });
    expect(readdirSync(kept)).toEqual([]);
  });
});
