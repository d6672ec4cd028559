import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionFor } from '../../src/terms/edition.ts';
import { loadPack } from '../../src/terms/load.ts';
import { withChange } from './minimal-pack.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'republint-'));
});
afterAll(async () => rm(cwd, { recursive: true }));

/** A pack with editions that hold from these days; an empty day is left out. */
async function packWith(
  days: readonly string[],
  by = 'copy',
): Promise<ReturnType<typeof loadPack>> {
  const editions = days.map(
    (day, index) => `
  - id: e${index}
    language: en${day === '' ? '' : `\n    from: ${day}`}
    seen: { url: 'https://example.org/terms', on: 2020-05-01 }
    obligations: [{ id: o, check: manual, strength: may, clause: { at: a, says: b } }]`,
  );
  const [head = ''] = withChange('schema: 1', `schema: 1\nedition-by: ${by}`).split('\n  - id');
  await writeFile(join(cwd, 'e.yaml'), head + editions.join(''));
  return loadPack('e.yaml', { cwd });
}

describe('the edition in force', () => {
  const DAYS = ['', '2010-01-01', '2020-06-15'];

  it.each([
    ['2009-12-31', 'e0'],
    ['2010-01-01', 'e1'],
    ['2020-06-14', 'e1'],
    ['2020-06-15', 'e2'],
    ['2999-01-01', 'e2'],
  ])('on %s is %s', async (day, id) => {
    expect(editionFor(await packWith(DAYS), { asOf: day }).id).toBe(id);
  });

  it('is the newest when no day is known', async () => {
    expect(editionFor(await packWith(DAYS)).id).toBe('e2');
    expect(editionFor(await packWith(DAYS), { days: { original: '2001-01-01' } }).id).toBe('e2');
  });

  it("goes by the copy's day or the original's, as the pack says", async () => {
    const dates = { copy: '2015-01-01', original: '2005-01-01' };
    expect(editionFor(await packWith(DAYS, 'copy'), { days: dates }).id).toBe('e1');
    expect(editionFor(await packWith(DAYS, 'original'), { days: dates }).id).toBe('e0');
  });

  it('goes by the day that was asked for before any other', async () => {
    const dates = { copy: '2001-01-01' };
    expect(editionFor(await packWith(DAYS), { asOf: '2021-01-01', days: dates }).id).toBe('e2');
  });

  it('is the oldest on a day before all of them', async () => {
    expect(editionFor(await packWith(['', '2020-01-01']), { asOf: '1999-01-01' }).id).toBe('e0');
  });
});

describe('editions out of order', () => {
  it.each([
    [
      ['', ''],
      'e.yaml:13:5: Say "from" which day this edition holds: only the oldest, which comes first, can leave it out.',
    ],
    [
      ['', '2020-01-01', '2020-01-01'],
      'e.yaml:20:11: Editions stand oldest first, but this one is not later than the one before it.',
    ],
    [
      ['2020-01-01', '2021-01-01'],
      'e.yaml:11:11: By the oldest edition everything older is judged, too, so that this day changes nothing: leave it out. If nothing was permitted before, say so by the check "scope" with "since".',
    ],
    [['', '2021-02-29'], 'e.yaml:15:11: There is no such day as 2021-02-29.'],
  ])('from %j', async (days, message) => {
    await expect(packWith(days)).rejects.toThrow(message);
  });

  it('cannot share a name', async () => {
    const [first = ''] = withChange("'2020'", 'e1').split('\n      - id: link');
    const second = first.split('editions:')[1] ?? '';
    await writeFile(
      join(cwd, 'twins.yaml'),
      `${first}${second.replace('e1', 'e1\n    from: 2021-01-01')}`,
    );
    await expect(loadPack('twins.yaml', { cwd })).rejects.toThrow(
      'twins.yaml:16:9: There is already an edition called "e1" here.',
    );
  });
});
