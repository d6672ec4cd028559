import { describe, expect, it } from 'vitest';
import { BAD, GOOD, NOTED, OWN, SUSPECTED, UNSIGNED } from './articles.ts';
import { expectSentences, folder, run } from './run.ts';

const ARTICLES = {
  'good.md': GOOD,
  'bad.md': BAD,
  'unsigned.md': UNSIGNED,
  'suspected.md': SUSPECTED,
  'own.md': OWN,
  'noted.md': NOTED,
  'latin.md': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
  'warning.md': `# Salt\n\nBy Nora Bell\n\nThe salt ran out.\n\nThis article was originally published by [Larkfield Review](https://larkfield.example/).\n`,
};

describe('0: nothing at or above --fail-on', () => {
  it.each([
    ['a compliant copy', 'good.md'],
    ['a copy that a person must look at', 'unsigned.md'],
    ['what may be a copy', 'suspected.md'],
    ['what is no copy', 'own.md'],
    ['several files', 'good.md own.md'],
    ['breaches, with --fail-on never', 'bad.md --fail-on never'],
    ['breaches of a should only', 'warning.md'],
    ['notes, with --fail-on warning', 'noted.md --fail-on warning'],
  ])('%s', (_, line) => {
    const { status, stderr } = run(['check', ...line.split(' ')], { cwd: folder(ARTICLES) });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('1: findings at or above it', () => {
  it.each([
    ['a breached copy', 'bad.md'],
    ['one breached copy of several', 'good.md bad.md own.md'],
    ['with --fail-on error', 'bad.md --fail-on error'],
    ['with --fail-on warning', 'bad.md --fail-on warning'],
    ['with --fail-on note', 'bad.md --fail-on note'],
    ['warnings, with --fail-on warning', 'warning.md --fail-on warning'],
    ['warnings, with --fail-on note', 'warning.md --fail-on note'],
    ['notes, with --fail-on note', 'noted.md --fail-on note'],
    ['whatever is shown', 'bad.md --quiet'],
  ])('%s', (_, line) => {
    const { status, stderr } = run(['check', ...line.split(' ')], { cwd: folder(ARTICLES) });
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('as the configuration says, unless --fail-on says otherwise', () => {
    const cwd = folder({ ...ARTICLES, 'republint.yaml': 'fail-on: warning\n' });
    expect(run(['check', 'warning.md'], { cwd }).status).toBe(1);
    expect(run(['check', 'warning.md', '--fail-on', 'error'], { cwd }).status).toBe(0);
  });

  it('for a breach by the whole site', () => {
    const cwd = folder({ ...ARTICLES, 'republint.yaml': 'site: { audience: commercial }\n' });
    expect(run(['check', 'good.md'], { cwd }).status).toBe(1);
  });
});

interface Mistake {
  readonly of: string;
  readonly args: readonly string[];
  readonly says: string;
}

const MISTAKES: readonly Mistake[] = [
  { of: 'a flag', args: ['check', '--colour'], says: 'Did you mean --color?' },
  { of: 'a short flag', args: ['check', '-x'], says: 'There is no flag -x.' },
  {
    of: 'a flag without value',
    args: ['check', '--fail-on'],
    says: '--fail-on needs a value: error, warning, note or never.',
  },
  { of: 'a command', args: ['chek'], says: 'Did you mean "check"?' },
  { of: 'a command of two words', args: ['rules', 'lst'], says: 'Did you mean "rules list"?' },
  { of: 'a command like no other', args: ['quux'], says: 'There is no command "quux".' },
  { of: '--fail-on', args: ['check', '--fail-on', 'warn'], says: '--fail-on cannot be "warn"' },
  { of: '--lang', args: ['check', '--lang', 'de'], says: 'it may be en or fr.' },
  { of: '--color', args: ['check', '--color', 'blue'], says: 'auto, always or never' },
  { of: '--as-of: no such day', args: ['check', '--as-of', '2021-02-30'], says: 'is not a day' },
  { of: '--as-of: no day', args: ['check', '--as-of', 'May'], says: 'such as 2016-02-13' },
  { of: '--original: no address', args: ['check', 'good.md', '--original', 'x'], says: '"x" is' },
  { of: '--original: empty', args: ['check', 'good.md', '--original', ''], says: '--original' },
  {
    of: '--original for several files',
    args: ['check', '--original', 'https://a.example/b'],
    says: 'but 2 files',
  },
  { of: '--format', args: ['check', '--format', 'jsno'], says: 'Did you mean "json"?' },
  { of: '--format: empty', args: ['check', '--format', ''], says: 'pretty, html, json' },
  { of: '--format: no file', args: ['check', '--format', 'json='], says: 'names no file' },
  {
    of: '--format: two to standard output',
    args: ['check', '--format', 'json', '--format', 'pretty'],
    says: 'Only one format',
  },
  {
    of: '--format: two to one file',
    args: ['check', '--format', 'json=r', '--format', 'pretty=./r'],
    says: 'Two formats would be written to "./r"',
  },
  { of: '--format: a folder', args: ['check', '--format', 'json=.'], says: 'that is a folder' },
  { of: '--format: nowhere', args: ['check', '--format', 'json=n/r'], says: 'no folder "n"' },
  {
    of: '--format: over an article',
    args: ['check', 'good.md', '--format', 'json=./good.md'],
    says: 'over the article "good.md"',
  },
  { of: '--rules: an id', args: ['check', '--rules', 'crm'], says: '"crm-mondialisation"' },
  { of: '--rules: empty', args: ['check', '--rules', ''], says: 'no terms called ""' },
  { of: '--rules: a path', args: ['check', '--rules', './no.yaml'], says: 'no such file' },
  { of: '--rules: a broken pack', args: ['check', '--rules', 'p.yaml'], says: 'p.yaml:1:1' },
  { of: '--config', args: ['check', '--config', 'no.yaml'], says: 'no.yaml: There is no' },
  { of: '--config: empty', args: ['check', '--config', ''], says: 'is empty' },
  { of: '--config: broken', args: ['check', '--config', 'p.yaml'], says: 'p.yaml:2:1' },
  { of: 'a path', args: ['check', 'god.md'], says: 'Did you mean "good.md"?' },
  { of: 'several paths', args: ['check', 'a.md', 'good.md', 'b'], says: '"a.md" or "b"' },
  { of: 'a path: empty', args: ['check', ''], says: 'One of the paths is empty' },
  { of: 'a path below a file', args: ['check', 'good.md/x'], says: 'called "good.md/x"' },
  { of: 'a path too long', args: ['check', 'x'.repeat(5000)], says: 'no file or folder' },
  { of: 'a pattern', args: ['check', '*.html'], says: '"*.html" matches no article' },
  { of: 'a pattern to leave out', args: ['check', '!good.md'], says: '"ignore"' },
  { of: '--stdin-filename', args: ['check', '--stdin-filename', 'a.md'], says: 'Give - as the' },
  { of: '--stdin-filename: empty', args: ['check', '-', '--stdin-filename', ''], says: 'empty' },
  { of: 'explain: nothing', args: ['explain'], says: 'An argument is missing: ' },
  {
    of: 'explain: too much',
    args: ['explain', 'a', 'b'],
    says: 'There is an argument too many: b.',
  },
  { of: 'explain: a code', args: ['explain', 'link-ded'], says: 'Did you mean "link-dead"?' },
  {
    of: 'explain: no code',
    args: ['explain', 'quux'],
    says: 'no file, code, check or pack "quux"',
  },
  { of: 'explain: empty', args: ['explain', ''], says: 'One of the paths is empty.' },
  { of: 'explain: a path', args: ['explain', './god.md'], says: 'Did you mean "./good.md"?' },
  { of: 'explain: a folder', args: ['explain', '.'], says: 'One file can be explained' },
  { of: 'rules show: nothing', args: ['rules', 'show'], says: 'An argument is missing: ' },
  { of: 'rules show: an id', args: ['rules', 'show', 'crm'], says: 'Did you mean' },
  { of: 'rules validate: a pack', args: ['rules', 'validate', 'p.yaml'], says: 'is missing' },
];

describe('2: a mistake of', () => {
  it.each(MISTAKES)('$of', ({ args, says }) => {
    const cwd = folder({ 'good.md': GOOD, 'bad.md': BAD, 'p.yaml': 'schema: 1\nid: x\n' });
    const result = run(args, { cwd });
    expectSentences(result);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(says);
    expect(result.stderr).toMatch(/[.?]$/mu);
    expect(result.status).toBe(2);
  });
});

describe('2: a broken configuration', () => {
  const BOMB = Array.from(
    { length: 9 },
    (_, i) => `k${i}: &k${i} [${i === 0 ? 'x' : `*k${i - 1}`}${`, *k${i - 1}`.repeat(i && 9)}]`,
  ).join('\n');
  it.each([
    ['no YAML', 'files: [a', 'not valid YAML'],
    ['empty', '', 'The file is empty'],
    ['a list', '- a', 'must be a group of keys'],
    ['an unknown key', 'fial-on: never', 'Unknown key "fial-on"'],
    ['a wrong value', 'fail-on: 5', 'fail-on is 5'],
    ['aliases without end', BOMB, 'repeats itself through aliases'],
    ['an alias of itself', 'files: &a [*a]', 'files[0]'],
    ['a glob that leads out', 'files: ["../**"]', 'leads out of the folder'],
    ['a glob with too many choices', `files: ["${'{a,b}'.repeat(20)}"]`, 'more than 64'],
    ['a forged prototype', '__proto__: { failOn: never }', 'Unknown key "__proto__"'],
    ['an unknown pack', 'rules: [crm]', 'Did you mean'.toLowerCase()],
    ['a pack that is not there', 'rules: [./no.yaml]', 'no.yaml: There is no such file'],
    ['itself as a pack', 'rules: [./republint.yaml]', 'The key "title" is missing'],
    ['no UTF-8', new Uint8Array([0xff, 0x41]), 'not UTF-8'],
    ['NUL bytes', 'files: [\0]', 'NUL bytes'],
    ['half a megabyte', `# ${'x'.repeat(600_000)}`, '0.61 MB'],
  ])('%s', (_, text, says) => {
    const result = run(['check'], { cwd: folder({ 'good.md': GOOD, 'republint.yaml': text }) });
    expectSentences(result);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(says);
    expect(result.status).toBe(2);
  });

  it('that is a folder', () => {
    const cwd = folder({ 'good.md': GOOD, 'republint.yaml/a.md': GOOD });
    const result = run(['check', 'good.md'], { cwd });
    expect(result.stderr).toBe('republint.yaml: This is a folder, not a YAML file.\n');
    expect(result.status).toBe(2);
  });

  it('that stands there twice', () => {
    const text = 'language: fr\n';
    const cwd = folder({ 'good.md': GOOD, 'republint.yaml': text, 'republint.yml': text });
    const result = run(['check'], { cwd });
    expect(result.stderr).toContain('keep one of them');
    expect(result.status).toBe(2);
  });
});

describe('4: some files could not be read or judged in full', () => {
  it.each([
    ['not UTF-8', 'latin.md'],
    ['and others have findings', 'latin.md bad.md'],
    ['even with --fail-on never', 'latin.md --fail-on never'],
  ])('%s', (_, line) => {
    const result = run(['check', ...line.split(' ')], { cwd: folder(ARTICLES) });
    expectSentences(result);
    expect(result.stderr).toBe('');
    expect(result.stdout).toContain('1 file not judged in full');
    expect(result.status).toBe(4);
  });
});

describe('3: a bug', () => {
  // Breaks what judging needs; reading the configuration and the other files does not need it.
  const BREAK = `const { matchAll } = String.prototype;
String.prototype.matchAll = function (pattern) {
  if (/last loaf|check-pages/iu.test(this)) throw new TypeError('planted');
  return matchAll.call(this, pattern);
};
`;
  const env = (cwd: string): Readonly<Record<string, string>> => ({
    NODE_OPTIONS: `--require ${cwd}/break.cjs`,
  });

  it('met in one file is said, and the others are judged', () => {
    const cwd = folder({ 'bad.md': BAD, 'own.md': OWN, 'break.cjs': BREAK });
    const { status, stdout, stderr } = run(['check', '--all'], { cwd, env: env(cwd) });
    expect(stderr).toContain('This is a bug in republint, met while judging bad.md');
    expect(stderr).toContain('Please report it');
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(stdout).toContain('bad.md  ✖ not judged');
    expect(stdout).toContain('own.md  – not a copy');
    expect(status).toBe(3);
  });

  it('shows where it is only if DEBUG is set', () => {
    const cwd = folder({ 'bad.md': BAD, 'break.cjs': BREAK });
    const more = { ...env(cwd), DEBUG: 'republint' };
    expect(run(['check'], { cwd, env: more }).stderr).toMatch(/^\s+at /mu);
  });

  it('met before any file', () => {
    const planted = 'String.prototype.padEnd = () => { throw new TypeError("planted"); };\n';
    const cwd = folder({ 'bad.md': BAD, 'break.cjs': planted });
    const { status, stderr } = run(['rules', 'list'], { cwd, env: env(cwd) });
    expect(stderr).toMatch(/^This is a bug in republint: TypeError: planted\n/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(status).toBe(3);
  });
});
