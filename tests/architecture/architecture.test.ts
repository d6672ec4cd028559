import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { breachesIn } from './graph.ts';
import { ROOMS, WALLS } from './walls.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const planted = fileURLToPath(new URL('planted', import.meta.url));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const lineCount = (file: string): number => textOf(file).trimEnd().split('\n').length;

describe('the walls between the rooms', () => {
  it('stand', async () => {
    expect(await breachesIn(root)).toEqual([]);
  });

  it('have no room that they do not know', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(Object.keys(ROOMS)).toEqual(expect.arrayContaining(folders));
  });

  it('are each seen to be broken where a breach is planted, and nowhere else', async () => {
    const found = await breachesIn(planted);
    const roomBreaches = Object.keys(ROOMS).map((room) => [
      `${room}-imports-only-its-own`,
      `src/${room}/breach.ts`,
    ]);
    const expected = [
      ...roomBreaches,
      ['no-cycles', 'src/commands/cycle.ts'],
      ['nothing-imports-the-api', 'src/commands/uses-api.ts'],
      ['src-imports-no-tests', 'src/engine/uses-tests.ts'],
      ['file-system-stays-at-the-edge', 'src/checks/reads-files.ts'],
      ['file-system-stays-at-the-edge', 'src/reporters/lists-files.ts'],
      ['requests-are-made-in-one-place', 'src/engine/makes-requests.ts'],
      ['requests-are-made-in-one-place', 'src/originals/makes-requests.ts'],
      ['oclif-stays-in-commands', 'src/engine/uses-oclif.ts'],
      ['everything-resolves', 'src/text/leads-nowhere.ts'],
    ];
    const seen = found.map(({ wall, from }) => [wall, from]);
    expect(seen.map(String).sort()).toEqual(expected.map(String).sort());
    expect(new Set(seen.map(([wall]) => wall))).toEqual(new Set(WALLS.map(({ name }) => name)));
  });
});

describe('the files', () => {
  it('of src have at most 300 lines', () => {
    const sources = filesIn('src').filter((file) => !file.startsWith('src/generated/'));
    expect(sources.filter((file) => lineCount(file) > 300)).toEqual([]);
  });

  it('of checks have at most 150 lines', () => {
    expect(filesIn('src/checks').filter((file) => lineCount(file) > 150)).toEqual([]);
  });

  it('of checks never name a publisher', () => {
    const names = publisherNames();
    expect(names).toContain('globalresearch.ca');
    const naming = filesIn('src/checks').filter((file) => {
      const text = textOf(file).toLowerCase();
      return names.some((name) => text.includes(name));
    });
    expect(naming).toEqual([]);
  });
});

/** Every spelling and domain that a pack knows its publisher by, in lower case. */
function publisherNames(): readonly string[] {
  const packs = readdirSync(path.join(root, 'rules')).filter((file) => file.endsWith('.yaml'));
  return packs.flatMap((file) => {
    const pack: unknown = parse(textOf(path.join('rules', file)));
    return stringsUnder(pack, ['publisher', 'names'])
      .concat(stringsUnder(pack, ['publisher', 'domains']))
      .map((name) => name.toLowerCase());
  });
}

function stringsUnder(value: unknown, keys: readonly string[]): readonly string[] {
  const [key, ...rest] = keys;
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (key === undefined) return Object.values(value).flatMap((item) => stringsUnder(item, []));
  return stringsUnder(new Map(Object.entries(value)).get(key), rest);
}
