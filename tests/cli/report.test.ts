import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { BAD, GOOD, NOTED, ORIGINAL, OWN, SUSPECTED, UNSIGNED } from './articles.ts';
import { folder, ROOT, run } from './run.ts';

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'rules/report.schema.json'), 'utf8')) as Readonly<
  Record<string, unknown>
>;
const validate = new Ajv({ strict: true, allErrors: true }).compile(SCHEMA);

/** The report in JSON, once it is known to obey its schema. */
function reportOf(args: readonly string[], cwd: string, input = ''): Report {
  const { stdout, stderr } = run(['check', '--format', 'json', ...args], { cwd, input });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/\}\n$/u);
  const report: unknown = JSON.parse(stdout);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return report as Report;
}

const ALL = {
  'good.md': GOOD,
  'bad.md': BAD,
  'unsigned.md': UNSIGNED,
  'suspected.md': SUSPECTED,
  'own.md': OWN,
  'deep/er/good.md': GOOD,
  'latin.md': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
  'noise.md': new Uint8Array(200).fill(1),
};

describe('the JSON report obeys its schema', () => {
  it.each([
    ['no copy', ['own.md'], ['not-a-copy']],
    ['a compliant copy', ['good.md'], ['compliant']],
    ['a breached copy', ['bad.md'], ['breached']],
    ['an undetermined outcome', ['unsigned.md'], ['review']],
    ['a suspected copy', ['suspected.md'], ['review']],
    ['a file with an error', ['latin.md'], ['not-a-copy']],
    ['a file that is not judged', ['noise.md'], ['error']],
    ['two files', ['own.md', 'good.md'], ['compliant', 'not-a-copy']],
    ['in French', ['bad.md', '--lang', 'fr'], ['breached']],
    ['with the original given', ['own.md', '--original', ORIGINAL], ['breached']],
    ['on an earlier day', ['bad.md', '--as-of', '2001-01-01'], ['breached']],
    ['good practice only', ['noted.md', '--rules', 'any-publisher'], ['compliant']],
    ['standard input', ['-'], ['not-a-copy']],
  ])('%s', (_, args, statuses) => {
    const report = reportOf(args, folder({ ...ALL, 'noted.md': NOTED }), OWN);
    expect(report.files.map(({ status }) => status)).toEqual(statuses);
    expect(report.summary.files).toBe(statuses.length);
  });

  it('a site that the terms do not permit', () => {
    const site = 'site: { medium: print, audience: commercial }\n';
    const report = reportOf(['good.md'], folder({ ...ALL, 'republint.yaml': site }));
    expect(report.summary.findings.error).toBe(1);
  });

  it('all of them', () => {
    const report = reportOf([], folder(ALL));
    expect(report.files.map(({ path }) => path)).toEqual(Object.keys(ALL).sort());
    expect(report.summary).toEqual({
      files: 8,
      copies: 5,
      compliant: 2,
      breached: 1,
      excused: 0,
      review: 2,
      notACopy: 2,
      errors: 2,
      findings: { error: 2, warning: 0, note: 0 },
      excusedFindings: { baseline: 0, suppression: 0 },
    });
  });
});

describe('places', () => {
  it('point at the words that they show', () => {
    const [file] = reportOf(['bad.md'], folder(ALL)).files;
    const places = file?.copies.flatMap(({ claim, outcomes }) => [
      ...claim.evidence,
      ...outcomes.flatMap(({ evidence, findings }) => [
        ...evidence,
        ...findings.map(({ place }) => place),
      ]),
    ]);
    expect(places?.length).toBeGreaterThan(4);
    for (const { start, end, text, line, column } of places ?? []) {
      expect(BAD.slice(start, end)).toBe(text);
      expect(BAD.split('\n')[line - 1]?.slice(column - 1)).toContain(text.split('\n')[0]);
    }
  });
});

describe('the same input gives the same bytes', () => {
  const text = (args: readonly string[], cwd: string): string =>
    run(['check', ...args], { cwd }).stdout;

  it.each(['pretty', 'json'])('%s: run twice, and by a config found or named', (format) => {
    const cwd = folder({ ...ALL, 'republint.yaml': 'site: { medium: web }\n' });
    const first = text(['--format', format], cwd);
    expect(first.length).toBeGreaterThan(500);
    expect(text(['--format', format], cwd)).toBe(first);
    expect(text(['--format', format, '--config', './republint.yaml'], cwd)).toBe(first);
  });

  it.each([
    ['in another order', ['own.md', 'bad.md', 'good.md']],
    ['twice', ['good.md', 'bad.md', 'own.md', 'bad.md', './bad.md']],
    ['by a pattern', ['{good,bad,own}.md']],
    ['by other spellings', ['deep/../good.md', './bad.md', './/own.md']],
  ])('files named %s', (_, paths) => {
    const cwd = folder(ALL);
    const named = text(['good.md', 'bad.md', 'own.md', '--format', 'json'], cwd);
    expect(text([...paths, '--format', 'json'], cwd)).toBe(named);
    const absolute = paths.filter((path) => path.endsWith('.md') && !path.startsWith('{'));
    const seen = text([...absolute.map((path) => join(cwd, path)), '--format', 'json'], cwd);
    if (absolute.length > 0) expect(seen).toBe(named);
  });

  it('from another folder, but for the paths', () => {
    const cwd = folder(ALL);
    const here = text(['--format', 'json'], cwd);
    const above = text([basename(cwd), '--format', 'json'], join(cwd, '..'));
    expect(above.replaceAll(`${basename(cwd)}/`, '')).toBe(here);
  });

  it('in any environment', () => {
    const cwd = folder(ALL);
    const env = { TZ: 'Pacific/Kiritimati', COLUMNS: '40', TERM: 'dumb', HOME: cwd };
    const other = run(['check', '--format', 'json'], { cwd, env }).stdout;
    expect(other).toBe(text(['--format', 'json'], cwd));
  });
});

describe('--format with a file', () => {
  it('writes both reports at once', () => {
    const cwd = folder(ALL);
    const both = ['--format', 'pretty', '--format', 'json=out.json'];
    const { stdout } = run(['check', 'bad.md', ...both], { cwd });
    expect(stdout).toContain('✖ breached');
    const json = run(['check', 'bad.md', '--format', 'json'], { cwd }).stdout;
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(json);
  });

  it('says nothing on standard output where every format has one', () => {
    const cwd = folder(ALL);
    const { stdout, status } = run(['check', 'bad.md', '--format', 'pretty=out'], { cwd });
    expect(stdout).toBe('');
    expect(status).toBe(1);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toContain('✖ breached');
  });

  it('does not colour the file', () => {
    const cwd = folder(ALL);
    run(['check', 'bad.md', '--format', 'pretty=out', '--color', 'always'], { cwd });
    expect(readFileSync(join(cwd, 'out'), 'utf8')).not.toContain('\u001b');
  });

  it('does not take its own report for an article', () => {
    const cwd = folder({ 'bad.md': BAD });
    const write = ['check', '--format', 'pretty=report.txt'];
    expect(run(write, { cwd }).status).toBe(1);
    const first = readFileSync(join(cwd, 'report.txt'), 'utf8');
    expect(first).toContain('1 copy / 1 file:');
    expect(run(write, { cwd }).status).toBe(1);
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe(first);
  });

  it('leaves the file as it was after a mistake', () => {
    const cwd = folder({ 'bad.md': BAD, 'out.json': 'before' });
    expect(run(['check', 'no.md', '--format', 'json=out.json'], { cwd }).status).toBe(2);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('before');
  });
});
