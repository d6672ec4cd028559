import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES, REASON_CODES } from '../rules/codes.ts';
import { BAD, GOOD, OWN, SUSPECTED } from './articles.ts';
import { expectSentences, folder, ROOT, run } from './run.ts';

const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const PACK = readFileSync(join(ROOT, 'rules/crm-mondialisation.yaml'), 'utf8');

describe('explain FILE', () => {
  it.each([
    ['a compliant copy', GOOD, ['compliant', 'reach the line', 'Obligation', '✔ met']],
    ['a breached copy', BAD, ['breached', 'a line names its source', 'link-to-home-page']],
    ['what may be a copy', SUSPECTED, ['to review', 'a line names its source', 'not reach']],
    ['what is no copy', OWN, ['not a copy', 'Nothing in the file says']],
    ['an empty file', '', ['not a copy', 'Nothing in the file says']],
    ['no text', new Uint8Array(300).fill(1), ['not judged', 'The file is not text']],
  ])('%s', (_, content, words) => {
    const result = run(['explain', 'a.md'], { cwd: folder({ 'a.md': content }) });
    expectSentences(result);
    expect(result.stderr).toBe('');
    for (const word of words) expect(result.stdout).toContain(word);
    expect(result.status).toBe(0);
  });

  it('takes --rules, --original and --config', () => {
    const cwd = folder({ 'a.md': OWN, 'b.md': GOOD, 'c.yaml': 'language: fr\n' });
    const explain = (line: string): string => run(['explain', ...line.split(' ')], { cwd }).stdout;
    expect(explain('a.md --original https://larkfield.example/2024/loaf')).toContain(
      'given on the command line',
    );
    expect(explain('b.md --rules any-publisher')).toContain('any-publisher (');
    expect(explain('a.md --config c.yaml')).toContain('Pourquoi');
  });

  it('prefers a file to a code', () => {
    const cwd = folder({ 'link-dead': GOOD });
    expect(run(['explain', 'link-dead'], { cwd }).stdout).toContain('compliant');
  });
});

describe('explain CODE', () => {
  // tests/commands asks for every code.
  it.each([...FINDING_CODES.slice(0, 2), ...REASON_CODES.slice(-1)])('%s', (code) => {
    const { stdout, stderr, status } = run(['explain', code]);
    expect(stdout).toMatch(new RegExp(`^${code} {2}\\S`, 'u'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('rules', () => {
  it('list', () => {
    const { stdout, stderr, status } = run(['rules', 'list']);
    const ids = stdout.split('\n').map((line) => line.split(' ')[0] ?? '');
    expect(ids).toEqual([...ids.slice(0, -1).sort(), '']);
    expect(ids).toEqual(expect.arrayContaining(['any-publisher', 'crm-mondialisation']));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('show', () => {
    const { stdout } = run(['rules', 'show', 'crm-mondialisation']);
    expect(stdout).toContain('mondialisation.ca');
    expect(stdout).toMatch(/hyperlink: must, original linked\n/u);
    expect(stdout).toMatch(/author: should, author named \[read into the wording\]\n/u);
    const own = run(['rules', 'show', './p.yaml'], { cwd: folder({ 'p.yaml': PACK }) });
    expect(own.stdout).toBe(stdout);
  });

  it('validate says what is in the packs', () => {
    const cwd = folder({ 'p.yaml': PACK });
    const result = run(['rules', 'validate', 'p.yaml', 'any-publisher'], { cwd });
    expect(result).toEqual({
      stdout:
        'p.yaml: crm-mondialisation, 1 edition(s), 8 obligation(s)\n' +
        'any-publisher: any-publisher, 1 edition(s), 6 obligation(s)\n',
      stderr: '',
      status: 0,
    });
  });

  it('validate names every mistake of every pack', () => {
    const broken = PACK.replace('check: source-url', 'check: source-ulr').replace(
      'strength: must',
      'strength: mst',
    );
    const cwd = folder({ 'good.yaml': PACK, 'bad.yaml': broken, 'no.yaml': '[' });
    const files = ['bad.yaml', 'good.yaml', 'no.yaml', 'none.yaml'];
    const result = run(['rules', 'validate', ...files], { cwd });
    expectSentences(result);
    expect(result.stdout).toMatch(/^good\.yaml: crm-mondialisation, .*\n$/u);
    expect(result.stderr).toMatch(/^bad\.yaml:\d+:\d+: .*source-url/mu);
    expect(result.stderr).toMatch(/^bad\.yaml:\d+:\d+: .*must/mu);
    expect(result.stderr).toMatch(/^no\.yaml:1:\d+: This is not valid YAML/mu);
    expect(result.stderr).toMatch(/^none\.yaml: There is no such file/mu);
    expect(result.status).toBe(2);
  });
});

describe('help', () => {
  it.each([
    ['', ['check', 'compare', 'explain', 'rules']],
    ['--help', ['check', 'compare', 'explain', 'rules']],
    ['-h', ['check', 'compare', 'explain', 'rules']],
    ['rules', ['rules list', 'rules show', 'rules validate']],
    ['rules --help', ['rules list', 'rules show', 'rules validate']],
    ['check --help', ['--fail-on', '--original=URL', '--stdin-filename', 'EXAMPLES']],
    ['check -h', ['--as-of=YYYY-MM-DD']],
    ['check no.md --help', ['USAGE']],
    ['compare --help', ['COPY', '--format=NAME[=FILE]']],
    ['explain --help', ['SUBJECT', 'explain link-to-home-page']],
    ['rules list --help', ['--lang=<option>']],
    ['rules show --help', ['PACK', 'house-rules.yaml']],
    ['rules validate --help', ['PACKS']],
  ])('%s', (line, words) => {
    const { stdout, stderr, status } = run(line === '' ? [] : line.split(' '), { cwd: folder() });
    for (const word of words) expect(stdout).toContain(word);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each(['--version', '-v'])('%s', (flag) => {
    const { stdout, stderr, status } = run([flag]);
    expect(stdout).toContain(`republint/${PACKAGE.version} `);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
