import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadConfig } from '../../../src/engine/config/load.ts';
import { loadMessages } from '../../../src/messages/load.ts';
import { mergeReports } from '../../../src/engine/merge-reports.ts';
import { runCheck } from '../../../src/engine/run.ts';
import { check } from '../../../src/index.ts';
import { unpacked } from '../../../src/model/packed-reports.ts';
import type { Report, ReportedOutcome } from '../../../src/model/report.ts';

type Entry = Readonly<Record<string, unknown>>;
type Options = Parameters<typeof check>[0];

const COPY = await readFile(new URL('../../cases/copies/english.md', import.meta.url), 'utf8');
const ELSEWHERE = COPY.replace(
  'Source: [Global Research]',
  'This article was originally published on the Halden Messenger.\n\nSource: [Global Research]',
);
const ORIGINAL = /https:\/\/www\.globalresearch\.ca\/[^)\s]+\/\d+/u.exec(COPY)?.[0] ?? '';
const LETTER = 'Dear editor, you may.\n';
const SHA256 = createHash('sha256').update(LETTER).digest('hex');

const ENTRY = { terms: 'crg-global-research', by: 'The Centre', allows: ['scope'] };

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'republint-permissions-'));
  await write('republint.yaml', 'rules: [crg-global-research]\n');
  await write('reports/a.md', ELSEWHERE);
  await write('letter.eml', LETTER);
});
afterEach(async () => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function run(entries: readonly Entry[], options: Options = {}): Promise<Report> {
  await write('permissions.yaml', stringify({ schema: 1, permissions: entries }));
  return check({ cwd: root, asOf: '2026-06-01', ...options });
}

const scopeOf = (report: Report): ReportedOutcome | undefined =>
  report.files[0]?.copies[0]?.outcomes.find(({ check: kind }) => kind === 'scope');
const codes = ({ notices }: Report): readonly string[] => notices.map(({ code }) => code);

describe('a copy of what first appeared elsewhere', () => {
  it.each<readonly [string, Entry, boolean]>([
    ['is allowed', {}, true],
    ['is allowed for a time', { since: '2026-06-01', until: '2026-12-31' }, true],
    ['was allowed', { until: '2026-05-31' }, false],
    ['will be allowed', { since: '2026-06-02' }, false],
    ['is allowed by another publisher', { terms: 'crm-mondialisation' }, false],
    ['may be printed', { allows: ['use'] }, false],
    ['need not link', { allows: ['hyperlink'] }, false],
    ['is allowed by its address', { articles: [ORIGINAL] }, true],
    ['is another article', { articles: ['https://www.globalresearch.ca/x/1'] }, false],
    ['is allowed by its file', { files: ['reports/**'] }, true],
    ['is another file', { files: ['letters/**'] }, false],
  ])('%s', async (_, extra, isAllowed) => {
    const report = await run([{ ...ENTRY, ...extra }]);
    const scope = scopeOf(report);
    expect(scope?.outcome).toBe(isAllowed ? 'met' : 'undetermined');
    expect(scope?.permission?.by).toBe(isAllowed ? 'The Centre' : undefined);
    expect(scope?.reason === undefined).toBe(isAllowed);
    expect(scope?.evidence.length).toBeGreaterThan(0);
    expect(report.files[0]?.status).toBe(isAllowed ? 'compliant' : 'review');
  });

  it('is found by globs from the folder of the configuration, wherever one stands', async () => {
    const report = await run([{ ...ENTRY, files: ['reports/*.md'] }], {
      cwd: join(root, 'reports'),
    });
    expect(report.files[0]?.path).toBe('a.md');
    expect(scopeOf(report)?.outcome).toBe('met');
  });

  it('is judged by the permissions of today if no day is given', async () => {
    await write(
      'permissions.yaml',
      stringify({ permissions: [{ ...ENTRY, until: '2020-12-31' }] }),
    );
    expect(scopeOf(await check({ cwd: root }))?.outcome).toBe('undetermined');
    expect(scopeOf(await check({ cwd: root, asOf: '2020-12-31' }))?.outcome).toBe('met');
  });
});

it('an obligation that is named need not be met', async () => {
  await write('reports/a.md', COPY.replaceAll(/^.*©.*$/gmu, ''));
  const before = await run([]);
  expect(before.files[0]?.status).toBe('breached');
  const report = await run([{ ...ENTRY, allows: ['copyright'] }]);
  expect(report.files[0]?.status).toBe('compliant');
  expect(report.summary.findings).toEqual({ error: 0, warning: 0, note: 0 });
});

describe('notices', () => {
  const proof = { file: 'letter.eml', sha256: SHA256.toUpperCase() };

  it('are not given where all is in order', async () => {
    expect(codes(await run([{ ...ENTRY, until: '2026-12-31', proof }]))).toEqual([]);
  });

  it('say where the entry stands', async () => {
    const report = await run([
      { ...ENTRY, allows: ['hyperlink'] },
      { ...ENTRY, until: '2026-06-09' },
    ]);
    expect(report.notices).toMatchObject([
      { code: 'permission-unused', path: 'permissions.yaml', place: { line: 3, column: 5 } },
      {
        code: 'permission-expiring',
        message: 'The permission given by The Centre ends on 9 June 2026.',
        path: 'permissions.yaml',
        place: { line: 7, text: 'terms: crg-global-research' },
      },
    ]);
  });

  it('are of the ledger’s path as it is seen from the working folder', async () => {
    const { notices } = await run([{ ...ENTRY, until: '2026-05-01' }], {
      cwd: join(root, 'reports'),
    });
    expect(notices).toMatchObject([{ code: 'permission-expired', path: '../permissions.yaml' }]);
  });

  it.each<readonly [string, Options, readonly string[]]>([
    ['the whole site', {}, ['permission-unused']],
    ['one folder', { paths: ['reports'] }, []],
    ['its terms', { rules: ['crg-global-research'] }, ['permission-unused']],
    ['other terms alone', { rules: ['any-publisher'] }, []],
  ])('call an entry unused only if %s was judged', async (_, options, expected) => {
    expect(codes(await run([{ ...ENTRY, allows: ['hyperlink'] }], options))).toEqual(expected);
  });

  it('call an entry unused only if it is so in every part of a run', async () => {
    for (const name of ['b', 'c', 'd']) await write(`reports/${name}.md`, COPY);
    await write(
      'permissions.yaml',
      stringify({ permissions: [ENTRY, { ...ENTRY, allows: ['hyperlink'] }] }),
    );
    const config = await loadConfig({ cwd: root });
    const options = { cwd: root, paths: [], config, rules: [], language: 'en' } as const;
    const messages = await loadMessages('en');
    const parts = await Promise.all(
      [1, 2, 3].map(async (index) => ({
        report: unpacked(await runCheck({ ...options, shard: { index, count: 3 } })),
        shown: String(index),
      })),
    );
    expect(new Set(parts.flatMap(({ report }) => report.notices)).size).toBeGreaterThan(3);
    expect(mergeReports(parts, messages).report).toEqual(unpacked(await runCheck(options)));
    expect(codes(mergeReports(parts, messages).report)).toEqual(['permission-unused']);
    const none = { ...options, files: [] };
    expect(codes(unpacked(await runCheck(none)))).toEqual([]);
  });

  it('do not call an entry unused that the site needs', async () => {
    await write(
      'republint.yaml',
      'rules: [crg-global-research]\nsite: { medium: print, audience: non-commercial }\n',
    );
    const report = await run([{ ...ENTRY, allows: ['use'] }]);
    expect(report.terms[0]?.site).toMatchObject([
      { outcome: 'met', permission: { by: 'The Centre' } },
    ]);
    expect(codes(report)).toEqual([]);
  });

  it('tell two entries apart that look the same', async () => {
    const entries = [
      { ...ENTRY, articles: ['https://www.globalresearch.ca/x/1'] },
      { ...ENTRY, articles: [ORIGINAL] },
    ];
    expect((await run(entries)).notices.map(({ code, place }) => [code, place?.line])).toEqual([
      ['permission-unused', 3],
    ]);
  });

  const faulty: readonly (readonly [string, string, string, RegExp])[] = [
    ['missing', 'none.eml', SHA256, /cannot be read: none\.eml$/u],
    ['a folder', 'reports', SHA256, /cannot be read: reports$/u],
    ['changed', 'letter.eml', '0'.repeat(64), /is not the one that was recorded: letter\.eml$/u],
  ];
  it.each(faulty)('tell of a proof that is %s', async (_, file, sha256, message) => {
    const { notices, files } = await run([{ ...ENTRY, proof: { file, sha256 } }]);
    expect(notices.map(({ code }) => code)).toEqual(['permission-unproven']);
    expect(notices[0]?.message).toMatch(message);
    expect(files[0]?.status).toBe('compliant');
  });

  it.skipIf(process.platform === 'win32')('follow no link out of the folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'republint-outside-'));
    await writeFile(join(outside, 'letter.eml'), LETTER);
    await symlink(join(outside, 'letter.eml'), join(root, 'linked.eml'));
    await symlink('letter.eml', join(root, 'near.eml'));
    const of = async (file: string): Promise<readonly string[]> =>
      codes(await run([{ ...ENTRY, proof: { file, sha256: SHA256 } }]));
    expect(await of('linked.eml')).toEqual(['permission-unproven']);
    expect(await of('near.eml')).toEqual([]);
    await rm(outside, { recursive: true });
  });

  it('are safe to print, whatever the ledger says', async () => {
    const by = '\u001b[2Jx\u202egnp\n::error::y';
    const { notices } = await run([{ ...ENTRY, by, until: '2026-05-01' }]);
    expect(notices[0]?.message).toBe(
      'The permission given by [2Jx gnp ::error::y ended on 1 May 2026.',
    );
  });
});
