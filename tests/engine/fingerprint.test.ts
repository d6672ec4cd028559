import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { createFingerprints, type FindingIdentity } from '../../src/engine/fingerprint.ts';
import { BAD } from '../cli/articles.ts';
import { folder } from '../cli/run.ts';

const IDENTITY: FindingIdentity = {
  terms: 'example-press',
  obligation: 'link',
  original: 'https://press.example/2024/salt',
  evidence: 'Source: Example Press',
};
const print = (change: Partial<FindingIdentity>): string =>
  createFingerprints()({ ...IDENTITY, ...change });

describe('a fingerprint', () => {
  it('is a hash', () => {
    expect(print({})).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each<readonly [string, Partial<FindingIdentity>, boolean]>([
    ['nothing', {}, true],
    ['white space', { evidence: ' Source:\n  Example\u00a0Press ' }, true],
    ['the terms', { terms: 'other' }, false],
    ['the obligation', { obligation: 'copyright' }, false],
    ['the original', { original: '' }, false],
    ['the evidence', { evidence: 'Source: Example Pres' }, false],
    ['where one part ends', { terms: 'example-presslink', obligation: '' }, false],
  ])('after a change of %s', (_, change, same) => {
    expect(print(change) === print({})).toBe(same);
  });

  it('is the same however accents are written', () => {
    const evidence = 'Source\u00a0: Café Été';
    expect(print({ evidence: evidence.normalize('NFD') })).toBe(print({ evidence }));
  });

  it('tells apart those of one file that would be alike', () => {
    const next = createFingerprints();
    const [first, second, third] = [next(IDENTITY), next(IDENTITY), next(IDENTITY)];
    expect(new Set([first, second, third]).size).toBe(3);
    expect(first).toBe(print({}));
    const again = createFingerprints();
    expect([again(IDENTITY), again(IDENTITY), again(IDENTITY)]).toEqual([first, second, third]);
  });
});

describe('the fingerprints of a report', () => {
  const prints = async (text: string): Promise<readonly string[]> => {
    const { files } = await check({
      cwd: folder({ 'a.md': text }),
      rules: ['crg-global-research'],
    });
    return files.flatMap(({ copies }) =>
      copies.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
      ),
    );
  };

  it('survive lines that move, and edits elsewhere', async () => {
    const before = await prints(BAD);
    expect(before).toHaveLength(2);
    expect(await prints(BAD.replace('\n\n“', '\n\nA new paragraph.\n\n“'))).toEqual(before);
    expect(await prints(BAD.replaceAll('\n', '\r\n'))).toEqual(before);
    expect(await prints(`---\ntitle: Loaf\n---\n\n${BAD}`)).toEqual(before);
  });

  it('change with the original', async () => {
    const of = async (id: number): Promise<readonly string[]> =>
      prints(`---\noriginal_url: https://www.globalresearch.ca/loaf/${id}\n---\n\n${BAD}`);
    expect(await of(5877001)).toEqual(await of(5877001));
    for (const other of await of(5877002)) expect(await of(5877001)).not.toContain(other);
  });

  it('change with the credit', async () => {
    const before = await prints(BAD);
    const after = await prints(BAD.replace('May 4', 'May 5'));
    expect(after).toHaveLength(2);
    expect(after).not.toEqual(before);
  });
});
