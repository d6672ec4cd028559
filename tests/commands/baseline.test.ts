import { existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { folder, ROOT } from '../cli/run.ts';
import { command, type Outcome } from './harness.ts';

const BAD = `# The Mill

By Nora Bell

Nobody was hurt when the old mill burned on Sunday night, and its wheel will turn again.

Source: [Global Research](https://www.globalresearch.ca/), March 3, 2023
`;
const BASELINE = '.republint/baseline.json';

function site(files: Readonly<Record<string, string>>): string {
  return folder({ 'republint.yaml': 'rules: [crg-global-research]\n', ...files });
}

async function check(
  cwd: string,
  ...flags: readonly string[]
): Promise<Outcome & { report: Report }> {
  const outcome = await command(['check', '--format', 'json', ...flags], { cwd });
  return { ...outcome, report: JSON.parse(outcome.out) as Report };
}

const edit = (cwd: string, path: string, change: (text: string) => string): void => {
  writeFileSync(join(cwd, path), change(readFileSync(join(cwd, path), 'utf8')));
};

describe('a baseline', () => {
  it('lets pass what was wrong when it was made, and nothing new', async () => {
    const cwd = site({ 'a.md': BAD });
    expect((await check(cwd)).code).toBe(1);
    const { code, out } = await command(['baseline:create'], { cwd });
    expect([code, out]).toEqual([0, `${BASELINE}: 2 findings taken down.\n`]);
    const after = await check(cwd);
    expect(after.code).toBe(0);
    expect(after.report.files[0]?.status).toBe('excused');
    expect(after.report.summary.excusedFindings).toEqual({ baseline: 2, suppression: 0 });
    writeFileSync(join(cwd, 'b.md'), BAD.replaceAll('Mill', 'Wheel'));
    const { report, code: failing } = await check(cwd);
    expect(report.files.map(({ status }) => status)).toEqual(['excused', 'breached']);
    expect(failing).toBe(1);
    expect((await check(cwd, '--no-baseline')).report.summary.breached).toBe(2);
  });

  it('survives moved lines, another format of the same words, and a new name', async () => {
    const cwd = site({ 'a.md': BAD });
    await command(['baseline:create'], { cwd });
    edit(cwd, 'a.md', (text) =>
      text.replace('\n\n', '\n\n\nOn Monday it rained.\n\n').replace('wheel will', 'wheel\nwill'),
    );
    expect((await check(cwd)).code).toBe(0);
    renameSync(join(cwd, 'a.md'), join(cwd, 'z.md'));
    const { code, report } = await check(cwd);
    expect([code, report.notices]).toEqual([0, []]);
  });

  it('tells what was mended, until it is pruned', async () => {
    const cwd = site({ 'a.md': BAD });
    await command(['baseline:create'], { cwd });
    edit(cwd, 'a.md', (text) => `${text}\n© Global Research\n`);
    const { report, code } = await check(cwd);
    expect([code, report.notices.map(({ code: notice, path }) => [notice, path])]).toEqual([
      0,
      [['baseline-stale', BASELINE]],
    ]);
    const pruned = await command(['baseline:prune'], { cwd });
    expect(pruned.out).toBe(`${BASELINE}: 1 finding, 0 added, 1 dropped.\n`);
    expect((await check(cwd)).report.notices).toEqual([]);
  });

  it('is brought up to date', async () => {
    const cwd = site({ 'a.md': BAD });
    await command(['baseline:create'], { cwd });
    writeFileSync(join(cwd, 'b.md'), BAD.replaceAll('Mill', 'Wheel'));
    const { out } = await command(['baseline:update'], { cwd });
    expect(out).toBe(`${BASELINE}: 4 findings, 2 added, 0 dropped.\n`);
    expect((await check(cwd)).code).toBe(0);
  });

  it('obeys its schema', async () => {
    const cwd = site({ 'a.md': BAD });
    await command(['baseline:create'], { cwd });
    const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
    const schema = read(join(ROOT, 'rules/baseline.schema.json')) as object;
    const validate = new Ajv({ strict: true }).compile(schema);
    expect(validate(read(join(cwd, BASELINE)))).toBe(true);
  });

  it('that is there is not written over', async () => {
    const cwd = site({ 'a.md': BAD, [BASELINE]: 'mine' });
    const { code, err } = await command(['baseline:create'], { cwd });
    expect([code, readFileSync(join(cwd, BASELINE), 'utf8')]).toEqual([2, 'mine']);
    expect(err).toContain('There is a baseline already');
    expect((await command(['baseline:create', '--force'], { cwd })).code).toBe(0);
  });

  it.each([
    ['cut short', '{"schemaVersion":1,"findings":[', 'not whole JSON'],
    ['with the marks of a merge', '<<<<<<< ours\n{}\n=======\n', 'the marks of a merge'],
    ['of something else', '{"a":1}', 'not a baseline'],
    ['with a strange entry', '{"schemaVersion":1,"findings":[{"path":"a"}]}', '/findings/0'],
  ])('that is %s is told in a sentence', async (_, content, said) => {
    const cwd = site({ 'a.md': BAD, [BASELINE]: content });
    const { code, err } = await command(['check'], { cwd });
    expect(code).toBe(2);
    expect(err.replace(/\s+/gu, ' ')).toContain(said);
  });

  it('that is a link to a device is not read', async () => {
    const cwd = site({ 'a.md': BAD, '.republint/.keep': '' });
    symlinkSync('/dev/zero', join(cwd, BASELINE));
    const { code, err } = await command(['check'], { cwd });
    expect([code, err.includes('no ordinary file')]).toEqual([2, true]);
  });

  it('that is asked for and not there is told', async () => {
    const cwd = site({ 'a.md': BAD });
    const { code, err } = await command(['check', '--baseline', 'none.json'], { cwd });
    expect([code, existsSync(join(cwd, 'none.json'))]).toEqual([2, false]);
    expect(err).toContain('There is no baseline');
    expect((await command(['baseline:update'], { cwd })).code).toBe(2);
  });
});

describe('a suppression', () => {
  const ignoring = (words: string): string => `${BAD}\n<!-- republint-ignore ${words} -->\n`;

  it('excuses what it names, and says why', async () => {
    const cwd = site({ 'a.md': ignoring('hyperlink until=2999-01-31: they agreed') });
    const { report } = await check(cwd);
    const excuses = report.files[0]?.copies[0]?.outcomes.flatMap(({ obligation, findings }) =>
      findings.flatMap(({ excuse }) => (excuse === undefined ? [] : [[obligation, excuse]])),
    );
    expect(excuses).toMatchObject([
      [
        'hyperlink',
        { by: 'suppression', reason: 'they agreed', until: '2999-01-31', place: { line: 9 } },
      ],
    ]);
    expect(report.notices).toEqual([]);
    const all = (await command(['check', '--all'], { cwd })).out;
    expect(all.replace(/\s+/gu, ' ')).toContain('suppressed until 31 January 2999: they agreed');
  });

  it.each([
    ['excuses nothing', 'nothing: agreed', 'suppression-unused'],
    ['has run out', 'hyperlink until=2020-01-31: agreed', 'suppression-expired'],
    ['gives no reason', 'hyperlink', 'suppression-unreadable'],
  ])('that %s is told, and excuses nothing', async (_, words, code) => {
    const { report } = await check(site({ 'a.md': ignoring(words) }));
    expect(report.notices.map((notice) => [notice.code, notice.path, notice.place?.line])).toEqual([
      [code, 'a.md', 9],
    ]);
    expect(report.summary.excusedFindings.suppression).toBe(0);
  });

  it('in a file that is no copy is told', async () => {
    const text = 'Our own words.\n\n<!-- republint-ignore hyperlink: agreed -->\n';
    const { report } = await check(site({ 'a.md': text }));
    expect(report.notices.map(({ code }) => code)).toEqual(['suppression-unused']);
  });
});
