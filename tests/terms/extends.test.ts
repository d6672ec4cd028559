import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import type { Pack } from '../../src/model/terms.ts';
import { loadPack } from '../../src/terms/load.ts';
import { MINIMAL_PACK } from './minimal-pack.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'republint-'));
  await writeFile(join(folder, 'base.yaml'), MINIMAL_PACK);
});
afterAll(async () => rm(folder, { recursive: true }));

/** A pack that builds on another, and asks for the title besides. */
const building = (id: string, base: string): string => `schema: 1
id: ${id}
title: House rules
extends: ${base}
editions:
  - id: '2020'
    obligations:
      - { id: title, check: title, strength: must, clause: { at: house, says: keep the title } }
`;

async function load(files: Readonly<Record<string, string>>, name: string): Promise<Pack> {
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return loadPack(name, { cwd: folder });
}

async function messageFor(files: Readonly<Record<string, string>>, name: string): Promise<string> {
  const error: unknown = await load(files, name).then(
    () => 'no error at all',
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? error.message : String(error);
}

describe('a pack that builds on another', () => {
  it('asks what that one asks, and more', async () => {
    const pack = await load({ 'house.yaml': building('house', './base.yaml') }, './house.yaml');
    expect(pack.id).toBe('house');
    expect(pack.editions).toHaveLength(1);
    expect(pack.editions[0].obligations.map(({ id }) => id)).toEqual(['source', 'link', 'title']);
    expect(pack.editions[0].seen.url).toBe('https://example.org/terms');
  });

  it('replaces an obligation of the same id', async () => {
    const text = building('house', './base.yaml').replace('id: title', 'id: link');
    const pack = await load({ 'house.yaml': text }, './house.yaml');
    expect(pack.editions[0].obligations.map(({ id, ways }) => [id, ways[0].check])).toEqual([
      ['source', 'publisher'],
      ['link', 'title'],
    ]);
  });

  it('may build on a pack that ships', async () => {
    const text = building('house', 'crm-mondialisation').replace("'2020'", 'house');
    const complete = text.replace(
      '    obligations',
      "    from: 2026-01-05\n    language: fr\n    seen: { url: 'https://house.example', on: 2026-01-05 }\n    obligations",
    );
    const pack = await load({ 'house.yaml': complete }, './house.yaml');
    expect(pack.editions.map(({ id }) => id)).toContain('house');
  });

  it('may not build on itself', async () => {
    const text = building('self', './self.yaml');
    expect(await messageFor({ 'self.yaml': text }, './self.yaml')).toBe(
      './self.yaml: Packs build on each other in a circle: self.yaml and self.yaml.',
    );
  });

  it('may not build on one that builds on it', async () => {
    const files = {
      'a.yaml': building('a', './b.yaml'),
      'b.yaml': building('b', './c.yaml'),
      'c.yaml': building('c', './a.yaml'),
    };
    expect(await messageFor(files, './a.yaml')).toBe(
      './c.yaml: Packs build on each other in a circle: a.yaml, b.yaml, c.yaml and a.yaml.',
    );
  });

  it('is one of five at most', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `p${String(index)}.yaml`,
        building(`p${String(index)}`, `./p${String(index + 1)}.yaml`),
      ]),
    );
    expect(await messageFor(files, './p0.yaml')).toBe(
      './p5.yaml: 5 packs that build on each other are the most.',
    );
  });

  it('names one that there is', async () => {
    const text = building('lost', './nowhere.yaml');
    expect(await messageFor({ 'lost.yaml': text }, './lost.yaml')).toContain('no such file');
  });
});
