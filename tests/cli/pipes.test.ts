import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, GOOD, OWN } from './articles.ts';
import { expectSentences, folder, run, shell } from './run.ts';

const MANY = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`many/bad-${i}.md`, BAD]));
const REPUBLINT = '"$NODE" "$BIN"';
const CODE = '; echo "${PIPESTATUS[0]}" > code';

describe('a reader that closes standard output early', () => {
  it.each([
    ['true', 'check many', 1],
    ['head -1', 'check many', 1],
    ['head -1', 'check many --format json', 1],
    ['true', 'check good.md', 0],
    ['head -1', 'check good.md', 0],
    ['true', 'check nowhere.md', 2],
    ['true', 'check latin.md', 4],
    ['true', 'explain many/bad-0.md', 0],
    ['true', 'rules list', 0],
    ['true', 'rules show any-publisher', 0],
    ['true', 'rules validate any-publisher nowhere.yaml', 2],
    ['true', '--help', 0],
    ['true', 'check --help', 0],
    ['true', '--version', 0],
  ])('%s, %s: %d', (reader, line, code) => {
    const latin = new Uint8Array([0x63, 0x61, 0x66, 0xe9]);
    const cwd = folder({ ...MANY, 'good.md': GOOD, 'latin.md': latin });
    const result = shell(`${REPUBLINT} ${line} | ${reader}${CODE}`, { cwd });
    expectSentences(result);
    expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe(`${code}\n`);
    if (code < 2) expect(result.stderr).toBe('');
  });

  it('or standard error', () => {
    const cwd = folder();
    shell(`${REPUBLINT} check nowhere.md 2>&1 | true${CODE}`, { cwd });
    expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe('2\n');
  });

  it.each([
    ['standard output', 'check bad.md >&-', 1],
    ['standard output of a mistake', 'check no.md >&-', 2],
    ['standard error', 'check no.md 2>&-', 2],
  ])('%s that is closed from the start', (_, line, code) => {
    const result = shell(`${REPUBLINT} ${line}`, { cwd: folder({ 'bad.md': BAD }) });
    expectSentences(result);
    expect(result.status).toBe(code);
  });
});

describe.runIf(existsSync('/dev/full'))('standard output on a full disk', () => {
  it.each(['check bad.md', 'check good.md', 'explain bad.md', 'rules list'])('%s', (line) => {
    const cwd = folder({ 'bad.md': BAD, 'good.md': GOOD });
    const result = shell(`${REPUBLINT} ${line} > /dev/full`, { cwd });
    expect(result.stderr).toBe('Standard output cannot be written to (ENOSPC).\n');
    expect(result.status).toBe(2);
  });

  it('is no success either where oclif writes', () => {
    const result = shell(`${REPUBLINT} --help > /dev/full`);
    expectSentences(result);
    expect(result.status).toBe(2);
  });

  it('and standard error too', () => {
    expect(shell(`${REPUBLINT} check no.md > /dev/full 2> /dev/full`).status).toBe(2);
  });
});

describe('standard input', () => {
  const HTML = '<!doctype html>\n<html lang="en"><body><p>Source: us</p></body></html>\n';

  it.each([
    ['without a name is Markdown', BAD, [], '<stdin>', 1],
    ['with a name', BAD, ['--stdin-filename', 'posts/a.md'], 'posts/a.md', 1],
    ['with a name, read as that name says', BAD, ['--stdin-filename', 'a.txt'], 'a.txt', 1],
    ['with a name above the folder', GOOD, ['--stdin-filename', '../a.md'], '../a.md', 0],
    ['that is empty', '', [], '<stdin>', 0],
    ['that is HTML', HTML, [], '<stdin>', 0],
    ['that is not UTF-8', new Uint8Array([0x63, 0x61, 0xe9]), [], '<stdin>', 4],
    ['that is too large', 'x'.repeat(11_000_000), [], '<stdin>', 4],
  ])('%s', (_, input, more, shown, code) => {
    const result = run(['check', '-', ...more], { input, cwd: folder() });
    expectSentences(result);
    expect(result.stderr).toBe('');
    expect(result.stdout.split(/ {2}/u)[0]).toBe(shown);
    expect(result.status).toBe(code);
  });

  it('that never ends is read no further than a file may be long', () => {
    const result = shell(`yes | ${REPUBLINT} check -`);
    expectSentences(result);
    expect(result.stdout).toContain('too large');
    expect(result.status).toBe(4);
  });

  it('that is closed is empty', () => {
    const result = shell(`${REPUBLINT} check - <&-`);
    expectSentences(result);
    expect(result.status).toBe(0);
  });

  it('is checked beside files', () => {
    const cwd = folder({ 'good.md': GOOD });
    const { stdout, status } = run(['check', '-', 'good.md'], { input: OWN, cwd });
    expect(stdout).toContain('1 copy / 2 files');
    expect(status).toBe(0);
  });

  it('obeys what the configuration says of its name', () => {
    const cwd = folder({
      'republint.yaml':
        'overrides: [{ files: [centre/**], copies-of: crg-global-research }]\nfail-on: error\n',
    });
    const check = (name: string): number | null =>
      run(['check', '-', '--stdin-filename', name], { input: OWN, cwd }).status;
    expect(check('centre/a.md')).toBe(1);
    expect(check('elsewhere/a.md')).toBe(0);
  });

  it('is not read unless asked for', () => {
    const cwd = folder({ 'good.md': GOOD });
    const line = `${REPUBLINT} check good.md < <(exec sleep 15 2>/dev/null)`;
    expect(shell(line, { cwd }).stdout).toContain('1 compliant');
  });

  it('as a path is not a file called -', () => {
    const cwd = folder({ '-': BAD });
    expect(run(['check', '-'], { input: OWN, cwd }).status).toBe(0);
    expect(run(['check', './-'], { input: OWN, cwd }).stdout).toContain('1 breached');
  });
});
