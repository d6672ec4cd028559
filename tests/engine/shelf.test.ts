import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/engine/config/load.ts';
import { settingsFor } from '../../src/engine/config/settings.ts';
import { loadShelf, type PacksInForce } from '../../src/engine/shelf.ts';
import { builtinIds } from '../../src/terms/builtin.ts';
import { folder, ROOT } from '../cli/run.ts';
import { MINIMAL_PACK } from '../terms/minimal-pack.ts';

interface Loaded {
  readonly usual: readonly string[];
  readonly forFile: (path: string) => readonly string[];
  readonly sameFor: (one: string, other: string) => boolean;
}

const ids = ({ packs }: PacksInForce): readonly string[] => packs.map(({ id }) => id);

async function load(
  config: string,
  rules: readonly string[] = [],
  packs: Readonly<Record<string, string>> = {},
): Promise<Loaded> {
  const cwd = folder({ 'house.yaml': MINIMAL_PACK, 'republint.yaml': config, ...packs });
  const read = await loadConfig({ cwd });
  const shelf = await loadShelf({ cwd, rules, config: read });
  const inForce = (path: string): PacksInForce => shelf.forFile(settingsFor(read, path));
  return {
    usual: ids(shelf.usual),
    forFile: (path) => ids(inForce(path)),
    sameFor: (one, other) => inForce(one) === inForce(other),
  };
}

const NOTHING = 'schema: 1\n';
const OVERRIDES = `
rules: [any-publisher]
overrides:
  - { files: [house/**], rules: [./house.yaml, crm-mondialisation] }
  - { files: [centre/**], copies-of: crg-global-research }
`;

describe('the packs in force', () => {
  it('are all that ship, where nobody says which', async () => {
    const shelf = await load(NOTHING);
    expect(shelf.usual).toEqual(builtinIds());
    expect(shelf.forFile('a.md')).toEqual(builtinIds());
  });

  it('are those of the configuration, by id and by path', async () => {
    const shelf = await load('rules: [house.yaml, any-publisher]\n');
    expect(shelf.usual).toEqual(['example-press', 'any-publisher']);
  });

  it('are those that are given by the id under which the configuration lists them', async () => {
    const shelf = await load('rules: [house.yaml, any-publisher]\n', ['example-press']);
    expect(shelf.usual).toEqual(['example-press']);
  });

  it('are others for the files of an override', async () => {
    const shelf = await load(OVERRIDES);
    expect(shelf.usual).toEqual(['any-publisher']);
    expect(shelf.forFile('a.md')).toEqual(['any-publisher']);
    expect(shelf.forFile('house/a.md')).toEqual(['example-press', 'crm-mondialisation']);
    expect(shelf.forFile('centre/a.md')).toEqual(['any-publisher', 'crg-global-research']);
  });

  it('are those of the command line for every file', async () => {
    const shelf = await load(OVERRIDES, ['crm-mondialisation', './house.yaml']);
    const given = ['crm-mondialisation', 'example-press'];
    expect(shelf.usual).toEqual(given);
    for (const path of ['a.md', 'house/a.md', 'centre/a.md'])
      expect(shelf.forFile(path)).toEqual(given);
  });

  it('are named twice and stand there once', async () => {
    expect((await load(NOTHING, ['any-publisher', 'any-publisher'])).usual).toEqual([
      'any-publisher',
    ]);
    expect((await load('rules: [house.yaml, ./house.yaml]\n')).usual).toEqual(['example-press']);
    const config = `rules: [any-publisher]\noverrides: [{ files: ['*'], copies-of: any-publisher }]\n`;
    expect((await load(config)).forFile('a.md')).toEqual(['any-publisher']);
  });

  it('are made once for the same settings', async () => {
    const { sameFor } = await load(OVERRIDES);
    expect(sameFor('a.md', 'b/c.md')).toBe(true);
    expect(sameFor('centre/a.md', 'centre/b.md')).toBe(true);
    expect(sameFor('a.md', 'centre/a.md')).toBe(false);
  });

  it('may be a copy, word for word, of one that ships', async () => {
    const twin = readFileSync(join(ROOT, 'rules/any-publisher.yaml'), 'utf8');
    const shelf = await load(NOTHING, ['./twin.yaml', 'any-publisher'], { 'twin.yaml': twin });
    expect(shelf.usual).toEqual(['any-publisher']);
  });
});

describe('packs that are refused', () => {
  const OTHER = MINIMAL_PACK.replace('name us', 'name the press');
  const SHIPPED = MINIMAL_PACK.replace('id: example-press', 'id: any-publisher');
  it.each<readonly [string, string, readonly string[], string, string]>([
    ['an unknown id', NOTHING, ['crg'], 'no terms called "crg"', 'shows those that ship'],
    ['no such file', NOTHING, ['./no.yaml'], './no.yaml: There is no such file.', ''],
    [
      'a broken one that no file needs',
      'overrides: [{files: [x], rules: [./broken.yaml]}]\n',
      [],
      'broken.yaml:1:1',
      '',
    ],
    [
      'two of one id',
      NOTHING,
      ['house.yaml', 'other.yaml'],
      'the id "example-press": "house.yaml" and "other.yaml"',
      'Give one of them another id.',
    ],
    [
      'the id of one that ships',
      NOTHING,
      ['shipped.yaml'],
      'the id "any-publisher": "builtin:any-publisher"',
      'under which none ships',
    ],
    [
      'an original of no terms',
      `rules: [./house.yaml]\noverrides: [{files: [x], copies-of: exmple}]\n`,
      [],
      'no terms called "exmple"',
      '',
    ],
  ])('%s', async (_, config, rules, says, hint) => {
    const packs = { 'other.yaml': OTHER, 'shipped.yaml': SHIPPED, 'broken.yaml': 'id: x\n' };
    await expect(load(config, rules, packs)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(says) as unknown,
      ...(hint === '' ? {} : { hint: expect.stringContaining(hint) as unknown }),
    });
  });
});
