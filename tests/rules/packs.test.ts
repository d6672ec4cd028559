import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { builtinIds, loadBuiltinPacks } from '../../src/terms/builtin.ts';
import { loadPack } from '../../src/terms/load.ts';
import type { Pack } from '../../src/model/terms.ts';

const cwd = new URL('../..', import.meta.url).pathname;
const packs = loadBuiltinPacks();
const packById = (id: string): Pack => {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new Error(`${id} does not ship`);
  return pack;
};
const identity = (id: string): Extract<Pack, { scope: 'publisher' }>['publisher'] => {
  const pack = packById(id);
  if (pack.scope !== 'publisher') throw new Error(`${id} has no publisher`);
  return pack.publisher;
};
const obligations = (id: string): readonly string[] =>
  packById(id).editions[0].obligations.map(
    ({ id: name, ways: [{ check }], strength, basis }) => `${name}: ${check} ${strength} ${basis}`,
  );

it('ships packs in the order of the alphabet', () => {
  const ids = builtinIds();
  expect(ids).toEqual([...ids].sort());
  expect(ids).toContain('crm-mondialisation');
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  it('is what its YAML file says, and that file has no mistake', async () => {
    const read = await loadPack(`rules/${id}.yaml`, { cwd });
    expect({ ...read, origin: pack.origin }).toEqual(pack);
  });

  it('speaks both languages', () => {
    const texts = [
      pack.title,
      ...pack.editions.flatMap(({ obligations: all }) =>
        all.flatMap(({ clause }) => [clause.at, clause.says]),
      ),
    ];
    for (const { en, fr } of texts) {
      expect(en).toMatch(/\S/u);
      expect(fr).toMatch(/\S/u);
      expect(en).not.toBe(fr);
    }
  });

  it('says where its wording was read', () => {
    for (const { seen } of pack.editions) expect(URL.canParse(seen.url)).toBe(true);
  });

  it('names its schema, so that an editor completes it', async () => {
    const text = await readFile(`${cwd}rules/${id}.yaml`, 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./pack.schema.json');
  });
});

describe('the packs of the Centre', () => {
  it('ask in French for an address that can be read, and for a link', () => {
    expect(obligations('crm-mondialisation')).toEqual([
      'source: publisher must stated',
      'address: source-url must stated',
      'hyperlink: source-link must stated',
      'copyright: copyright must stated',
      'author: author should inferred',
      'integrity: integrity should inferred',
      'use: use must stated',
      'scope: scope must stated',
    ]);
  });

  it('ask in English for a link only', () => {
    expect(obligations('crg-global-research')).toEqual([
      'source: publisher must stated',
      'hyperlink: source-link must stated',
      'copyright: copyright must stated',
      'author: author should inferred',
      'use: use must stated',
      'scope: scope must stated',
    ]);
  });

  it('show the name that readers know', () => {
    expect(identity('crm-mondialisation').names[0]).toBe('Mondialisation.ca');
    expect(identity('crg-global-research').names[0]).toBe('Global Research');
  });

  it('count words of the language only beside a source word', () => {
    const { names, abbreviations } = identity('crm-mondialisation');
    expect(abbreviations).toEqual(['CRM', 'Mondialisation']);
    expect(names).not.toContain('Mondialisation');
    expect(identity('crg-global-research').abbreviations).toEqual(['CRG']);
  });

  it('keep the two sites apart', () => {
    const french = identity('crm-mondialisation').domains;
    expect(french.filter((each) => identity('crg-global-research').domains.includes(each))).toEqual(
      [],
    );
  });

  it('permit what their wording permits', () => {
    const media = ['web'];
    const audience = ['non-commercial'];
    expect(packById('crm-mondialisation').editions[0].permits).toEqual({
      extent: ['full', 'excerpt'],
      media,
      audience,
    });
    expect(packById('crg-global-research').editions[0].permits).toEqual({
      // Of extracts the English wording says nothing.
      extent: ['full', 'excerpt'],
      media,
      audience,
    });
  });
});

describe('good practice', () => {
  it('states nothing as a must', () => {
    expect(obligations('any-publisher')).toEqual([
      'source: publisher should inferred',
      'author: author should inferred',
      'hyperlink: source-link should inferred',
      'address: source-url may inferred',
      'copyright: copyright may inferred',
      'licence: licence may inferred',
    ]);
  });

  it('is owed to any publisher, and takes a missing byline for a breach', () => {
    const pack = packById('any-publisher');
    expect(pack.scope).toBe('any-publisher');
    expect(pack.editions[0].obligations[1]?.ways[0].with).toMatchObject({ unsigned: 'breached' });
    expect(pack.editions[0].obligations[4]?.ways[0].with).toEqual({
      holder: ['any'],
      year: 'optional',
    });
  });
});
