import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, withCases } from '../commands/small-pack.ts';
import { expectSentences, folder, ROOT, run } from './run.ts';

const FAILING = CASES.replace('{ link: met }', '{ link: breached }');
const FILE = 'rules/larkfield.cases/links.yaml';

describe('rules test', () => {
  // The cases of all packs are tested below tests/rules.
  it('tests packs of this repository', () => {
    const packs = ['any-publisher', 'crm-mondialisation'];
    const result = run(['rules', 'test', ...packs, '--lang', 'en'], { cwd: ROOT });
    expectSentences(result);
    expect(result.stderr).toBe('');
    expect(result.stdout).toMatch(/^2 packs, \d+ cases: \d+ passed, 0 failed; 0 faults/mu);
    expect(result.status).toBe(0);
  }, 60_000);

  it('ends with 1 if a case fails, and with 0 once it is updated', () => {
    const cwd = folder(withCases(FAILING));
    const failed = run(['rules', 'test'], { cwd });
    expectSentences(failed);
    expect(failed.stdout).toContain('link: expected breached, got met');
    expect(failed.status).toBe(1);
    const updated = run(['rules', 'test', '--update'], { cwd });
    expectSentences(updated);
    expect(updated.stderr).toBe(`${FILE}:2:3  links the article  (updated; look it over)\n`);
    expect(updated.status).toBe(0);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(CASES);
  });

  it('ends with 2 if a case is not written correctly', () => {
    const cwd = folder(withCases('- { name: a, cpy: text }\n'));
    const result = run(['rules', 'test'], { cwd });
    expectSentences(result);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(`${FILE}:1:14: Unknown key "cpy" in [0]; did you mean "copy"?`);
    expect(result.status).toBe(2);
  });

  it('cannot be made to forge what a terminal shows', () => {
    const name = 'a\\e[31m\\u202e::error::b';
    const cwd = folder(withCases(FAILING.replace('links the article #', `"${name}" #`)));
    const result = run(['rules', 'test'], { cwd });
    expect(result.stdout).not.toContain('\u001b');
    expect(result.stdout).not.toContain('\u202e');
    expect(result.stdout).not.toMatch(/^\s*::/mu);
  });

  it('shows how it is used', () => {
    const { stdout } = run(['rules', 'test', '--help']);
    for (const word of ['--update', '--format=NAME[=FILE]', 'rules/example.cases', 'EXAMPLES'])
      expect(stdout).toContain(word);
  });
});
