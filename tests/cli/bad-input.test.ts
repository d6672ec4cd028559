import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { describe, expect, it } from 'vitest';
import { GOOD, OWN } from './articles.ts';
import { expectSentences, folder, run, shell } from './run.ts';

const BYTES = new TextEncoder();
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
/** Ten levels of a list that repeats the one before ten times. */
const BOMB = `---\n${Array.from(
  { length: 10 },
  (_, i) =>
    `k${i}: &k${i} [${Array.from({ length: 10 }, () => (i === 0 ? 'x' : `*k${i - 1}`)).join(', ')}]`,
).join('\n')}\n---\n`;

interface BadFile {
  readonly of: string;
  readonly content: string | Uint8Array;
  readonly says: string;
  readonly code: 0 | 1 | 4;
}

const CONTENTS: readonly BadFile[] = [
  { of: '0 bytes', content: '', says: 'not a copy', code: 0 },
  { of: 'white space', content: ' \n\t\r\n', says: 'not a copy', code: 0 },
  { of: 'only a byte order mark', content: '\ufeff', says: 'not a copy', code: 0 },
  { of: 'only front matter', content: '---\ntitle: Salt\n---', says: 'not a copy', code: 0 },
  { of: 'UTF-16', content: utf16(GOOD), says: 'compliant', code: 0 },
  { of: 'UTF-8 with a mark', content: `\ufeff${GOOD}`, says: 'compliant', code: 0 },
  { of: 'Windows line ends', content: GOOD.replaceAll('\n', '\r\n'), says: 'compliant', code: 0 },
  { of: 'no line end at the end', content: GOOD.trimEnd(), says: 'compliant', code: 0 },
  { of: 'UTF-16 without a mark', content: utf16(GOOD).slice(2), says: 'not text', code: 4 },
  { of: 'NUL bytes', content: GOOD.replace('oven', 'ov\0en'), says: 'NUL characters', code: 4 },
  { of: 'invalid UTF-8', content: Buffer.from('caf\xe9', 'latin1'), says: 'UTF-8', code: 4 },
  { of: 'half a character', content: BYTES.encode('é').slice(0, 1), says: 'UTF-8', code: 4 },
  { of: 'a picture', content: new Uint8Array(5000).fill(3), says: 'not text', code: 4 },
  { of: '11 MB', content: 'salt '.repeat(2_200_000), says: '11.0 MB', code: 4 },
  { of: 'an alias bomb', content: `${BOMB}${GOOD}`, says: 'front matter', code: 4 },
  { of: 'broken front matter', content: `---\na: [\n---\n${GOOD}`, says: 'front matter', code: 4 },
  {
    of: 'an alias of itself',
    content: `---\na: &a [*a]\n---\n${GOOD}`,
    says: 'Global Research',
    code: 0,
  },
];

describe('a file of', () => {
  it.each(CONTENTS)('$of', ({ content, says, code }) => {
    const result = run(['check', 'x.md'], { cwd: folder({ 'x.md': content }) });
    expectSentences(result);
    expect(result.stderr).toBe('');
    expect(result.stdout).toContain(says);
    expect(result.status).toBe(code);
  });

  it.each([
    ['one line of 1 MB', 'a '.repeat(500_000)],
    ['quotations in each other', `${'> '.repeat(5000)}x`],
    [
      'lists in each other',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n'),
    ],
    ['open brackets', '['.repeat(2000)],
    ['open stars', '*a '.repeat(10_000)],
    ['open tags', '<b>'.repeat(5000)],
  ])('%s, which ends in time', (_, noise) => {
    const result = run(['check', 'x.md'], { cwd: folder({ 'x.md': `${noise}\n\n${GOOD}` }) });
    expectSentences(result);
    expect(result.stdout).toMatch(/^x\.md {2}\S/u);
    // Whether all of it can be read is the parser's affair.
    expect([0, 4]).toContain(result.status);
  });

  it('50 MB', () => {
    const cwd = folder({ 'x.md': '' });
    truncateSync(join(cwd, 'x.md'), 50_000_000);
    const result = run(['check', 'x.md'], { cwd });
    expectSentences(result);
    expect(result.stdout).toContain('too large');
    expect(result.status).toBe(4);
  });

  it.each(['html', 'mdx', 'txt'])('%s with nothing but noise', (ending) => {
    const content = `${'<{[*_`~'.repeat(3000)}\n`;
    const result = run(['check', `x.${ending}`], { cwd: folder({ [`x.${ending}`]: content }) });
    expectSentences(result);
    expect([0, 4]).toContain(result.status);
  });
});

describe('a name', () => {
  const ESCAPE = '\u001b[31m';
  it.each([
    ['with spaces', 'a b  c.md', 'a b'],
    ['with a line break', 'a\nb.md', 'a'],
    ['with an emoji', '📰.md', '📰.md'],
    ['in another script', 'الخبز.md', '.md'],
    ['with a terminal escape', `${ESCAPE}red.md`, 'red.md'],
    ['of a pattern', '[slug]*.md', '[slug]*.md'],
    ['with quotes', `"it's".md`, `"it's".md`],
    ['with a percent sign', '%s%d.md', '%s%d.md'],
    ['that turns round', 'a\u202eb.md', '.md'],
    ['that is long', `${'x'.repeat(240)}.md`, 'xxx'],
    ['of an object’s key', '__proto__.md', '__proto__.md'],
    ['without ending', 'LICENSE', 'LICENSE'],
    ['with an unknown ending', 'a.rst', 'a.rst'],
    ['that is hidden', '.a.md', '.a.md'],
  ])('%s', (_, name, shown) => {
    const cwd = folder({ [name]: GOOD });
    const result = run(['check', name], { cwd });
    expectSentences(result);
    expect(result.stderr).toBe('');
    expect(result.stdout).toContain(shown);
    expect(result.stdout).not.toContain('\u001b');
    expect(result.stdout).not.toContain('\u202e');
    expect(result.stdout).toContain('1 file:');
    expect(result.status).toBe(0);
  });

  it('that begins with a dash needs -- or ./', () => {
    const cwd = folder({ '-a.md': GOOD });
    expect(run(['check', '-a.md'], { cwd }).status).toBe(2);
    expect(run(['check', '--', '-a.md'], { cwd }).stdout).toContain('1 compliant');
    expect(run(['check', './-a.md'], { cwd }).stdout).toContain('1 compliant');
    expect(run(['check'], { cwd }).stdout).toContain('-a.md  ✔ compliant');
  });

  it('that does not exist is printed harmlessly', () => {
    const result = run(['check', `${ESCAPE}no.md`], { cwd: folder() });
    expectSentences(result);
    expect(result.stderr).not.toContain('\u001b');
    expect(result.status).toBe(2);
  });
});

describe('a path that leads to no ordinary file', () => {
  const make: Readonly<Record<string, (path: string) => void>> = {
    'a link that leads nowhere': (path) => symlinkSync('nowhere.md', path),
    'a link to itself': (path) => symlinkSync('x.md', path),
    'a pipe': (path) => void execFileSync('mkfifo', [path]),
    'a link to a device': (path) => symlinkSync('/dev/zero', path),
  };
  it.each(Object.entries(make))('%s', (_, create) => {
    const cwd = folder({ 'own.md': OWN });
    create(join(cwd, 'x.md'));
    const result = run(['check', 'x.md', 'own.md'], { cwd });
    expectSentences(result);
    expect(result.stdout).toContain('The file could not be read');
    expect(result.stdout).toContain('0 copies / 2 files');
    expect(result.status).toBe(4);
    expect(run(['explain', 'x.md'], { cwd }).stdout).toContain('The file could not be read');
  });

  it('a folder named like a file is a folder', () => {
    const cwd = folder({ 'folder.md/a.md': GOOD });
    expect(run(['check', 'folder.md'], { cwd }).stdout).toContain('folder.md/a.md  ✔');
    expect(run(['check', '*.md'], { cwd }).status).toBe(2);
  });

  it('a working folder that is gone', () => {
    const result = shell('mkdir gone && cd gone && rmdir ../gone && "$NODE" "$BIN" check', {
      cwd: folder(),
    });
    expectSentences(result);
    expect(result.stderr).toContain('The working folder does not exist any more.');
    expect(result.status).toBe(2);
  });

  it('an empty folder', () => {
    const cwd = folder();
    for (const args of [['check'], ['check', '.']]) {
      const result = run(args, { cwd });
      expectSentences(result);
      expect(result.stderr).toContain('There are no articles in the folder "."');
      expect(result.status).toBe(2);
    }
  });

  it.skipIf(getuid?.() === 0)('a file and a folder that may not be read', () => {
    const cwd = folder({ 'shut.md': GOOD, 'closed/a.md': GOOD, 'own.md': OWN });
    chmodSync(join(cwd, 'shut.md'), 0);
    chmodSync(join(cwd, 'closed'), 0);
    const result = run(['check'], { cwd });
    chmodSync(join(cwd, 'closed'), 0o700);
    expectSentences(result);
    expect(result.stdout).toContain('2 files not judged in full');
    expect(result.status).toBe(4);
  });
});

describe('a tree', () => {
  it('of links in a circle is walked once', () => {
    const cwd = folder({ 'a/own.md': OWN });
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('.', join(cwd, 'a/here'));
    const result = run(['check'], { cwd });
    expectSentences(result);
    expect(result.stdout).toContain('1 file:');
    expect(result.status).toBe(0);
  });

  it('of 400 folders in each other', () => {
    const cwd = folder();
    const deep = join(cwd, ...Array.from({ length: 400 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'own.md'), OWN);
    const result = run(['check'], { cwd });
    expectSentences(result);
    expect(result.stdout).toContain('0 copies / 1 file:');
  });
});
