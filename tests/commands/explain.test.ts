import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, GOOD, ORIGINAL, OWN, SUSPECTED } from '../cli/articles.ts';
import { folder } from '../cli/run.ts';
import { FINDING_CODES, REASON_CODES } from '../rules/codes.ts';
import { checksOf } from '../../src/model/check-codes.ts';
import { loadBuiltinPacks } from '../../src/terms/builtin.ts';
import { editionFor } from '../../src/terms/edition.ts';
import { clausesFor } from '../../src/commands/clauses.ts';
import { MINIMAL_PACK } from '../terms/minimal-pack.ts';
import { command } from './harness.ts';

const ARTICLES = { 'bad.md': BAD, 'good.md': GOOD, 'own.md': OWN, 'suspected.md': SUSPECTED };

describe('explain a file', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['that is a copy', 'bad.md', ['reach the line', 'crg-global-research (2023)']],
    ['that may be one', 'suspected.md', ['do not reach the line', 'Larkfield Review']],
    ['that is none', 'own.md', ['Nothing in the file says']],
    ['with its original', `own.md --original ${ORIGINAL}`, ['given on the command line']],
    ['by other rules', 'good.md --rules any-publisher', ['any-publisher (']],
    ['in French', 'good.md --lang fr', ['Pourquoi']],
    ['by a configuration', 'good.md --config c.yaml', ['Pourquoi']],
    ['in colour', 'good.md --color always', ['\u001b[1m']],
    ['by a pattern', 'g*.md', ['good.md  compliant']],
  ])('%s', async (_, line, words) => {
    const cwd = folder({ ...ARTICLES, 'c.yaml': 'language: fr\n' });
    const result = await command(['explain', ...line.split(' ')], { cwd });
    expect(result.err).toBe('');
    for (const word of words) expect(result.out).toContain(word);
    expect(result.code).toBeUndefined();
  });

  it.each<readonly [string, string, string]>([
    [
      'nothing',
      '',
      'An argument is missing: subject (a file, the code of a finding, a check, or a pack).\n',
    ],
    ['several files', '.', 'One file can be explained at a time, not 4.'],
    ['an unknown code', 'link-dad', 'Did you mean "link-dead"?'],
    [
      'neither code nor file',
      'quux',
      'There is no file, code, check or pack "quux".\nGive the path',
    ],
    ['a path that does not exist', 'posts/a.md', 'There is no file or folder called'],
    ['a bad address', 'own.md --original larkfield', 'is not the address of an article'],
  ])('refuses %s', async (_, line, says) => {
    const args = line === '' ? [] : line.split(' ');
    const result = await command(['explain', ...args], { cwd: folder(ARTICLES) });
    expect(result.err).toContain(says);
    expect(result.err).not.toContain('multiple values');
    expect(result.out).toBe('');
    expect(result.code).toBe(2);
  });
});

describe('explain a pack', () => {
  const PACK = MINIMAL_PACK.replace(
    '    obligations:',
    '    clauses: { rights: { at: line 3, says: theirs, asks: nothing } }\n    obligations:',
  );
  const FILES = { 'rules/press.yaml': PACK, 'republint.yaml': 'rules: [./rules/press.yaml]\n' };

  it.each([
    ['in a file', 'rules/press.yaml', '| `rights` | – | asks nothing | theirs (line 3) |'],
    ['that the configuration lists', 'example-press', '| `source` | must | `publisher` |'],
    ['in French', 'example-press --lang fr', '| `rights` | – | ne demande rien |'],
  ])('%s', async (_, line, row) => {
    const { out, err, code } = await command(['explain', ...line.split(' ')], {
      cwd: folder(FILES),
    });
    expect(err).toBe('');
    expect(out).toMatch(/^# example-press\n/u);
    expect(out).toContain(row);
    expect(code).toBeUndefined();
  });

  it.each([
    ['in a file that is no pack', 'republint.yaml', 'The key "schema" is missing.'],
    ['that is called otherwise', 'example-pres', 'Did you mean "example-press"?'],
  ])('not %s', async (_, subject, says) => {
    const { out, err, code } = await command(['explain', subject], { cwd: folder(FILES) });
    expect(err).toContain(says);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('explain a code', () => {
  it.each([...FINDING_CODES, ...REASON_CODES])('%s', async (code) => {
    const { out, err } = await command(['explain', code], { cwd: folder() });
    expect(err).toBe('');
    expect(out.startsWith(`${code}  `)).toBe(true);
    expect(out).toContain('What it means');
    const french = await command(['explain', code, '--lang', 'fr'], { cwd: folder() });
    expect(french.out.split('\n')[0]).not.toBe(out.split('\n')[0]);
  });

  it('is not asked for by the path of a file', async () => {
    const cwd = folder({ 'link-dead': GOOD });
    const { out } = await command(['explain', join(cwd, 'link-dead')], { cwd });
    expect(out).toContain('compliant');
  });

  it('names the clauses of the packs that ship', () => {
    const [first] = clausesFor('copyright-missing', 'fr');
    expect(first).toEqual({
      terms: 'any-publisher',
      obligation: 'copyright',
      says: expect.stringContaining('droit') as unknown,
    });
    const used = new Set(
      loadBuiltinPacks().flatMap((pack) =>
        editionFor(pack).obligations.flatMap(({ ways }) => ways.map(({ check }) => check)),
      ),
    );
    for (const code of [...FINDING_CODES, ...REASON_CODES])
      expect(clausesFor(code, 'en').length > 0, code).toBe(
        checksOf(code).some((kind) => used.has(kind)),
      );
  });
});
