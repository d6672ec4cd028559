import { describe, expect, it } from 'vitest';
import { knownOriginal } from '../../src/engine/originals/changes.ts';
import { align } from '../../src/text/align/align.ts';
import { proseOf } from './prose-of.ts';

const MILL = `The old mill on the river burned on Sunday night, and nobody was hurt. Its wheel had turned since
1764, through two floods and one war. Martin Hale, who has run it for thirty years, said that he would
build it again. The council promised 14,000 crowns, but the miller did not believe a word of it.`;
const FERRY = `Every spring the ferry of Harrow carries more cows than people, which its captain finds restful.
Nobody has drowned since he took it over, and the cows have learned to wait for the whistle. On Fridays he
carries the post as well, and now and then a bride, who sits between the mail bags and looks at the water.`;

function changes(text: string, copyText: string): readonly (readonly string[])[] {
  const copy = proseOf(copyText);
  const original = { id: 'a', authors: [], text, retrieved: '2024-05-01', sha256: '' };
  const alignment = align({ text, asides: [] }, copy);
  return knownOriginal({ original, copy, alignment, otherLanguage: false }).changes.map(
    ({ kind, before, after }) => (kind === 'moved' ? [kind] : [kind, before, after]),
  );
}

describe('a moved passage', () => {
  it('is one change', () => {
    expect(changes(`${MILL}\n\n${FERRY}`, `${FERRY}\n\n${MILL}`)).toEqual([['moved']]);
  });

  it('is one change, and what was changed inside it is told beside it', () => {
    const changed = MILL.replace('14,000', '40,000')
      .replace('did not', 'did')
      .replace('old mill', 'old and dear mill');
    expect(changes(`${MILL}\n\n${FERRY}`, `${FERRY}\n\n${changed}`)).toEqual([
      ['moved'],
      ['changed', 'The old', 'The old and dear'],
      ['changed', '14,000', '40,000'],
      ['left-out', 'not', ''],
    ]);
  });

  it('may stand before what it followed', () => {
    const changed = FERRY.replace('more cows', 'fewer cows').replace('Fridays', 'Sundays');
    expect(
      changes(
        `${MILL}\n\n${MILL.toUpperCase()}\n\n${FERRY}`,
        `${changed}\n\n${MILL}\n\n${MILL.toUpperCase()}`,
      ),
    ).toEqual([['moved'], ['changed', 'more', 'fewer'], ['changed', 'Fridays', 'Sundays']]);
  });

  it('may leave words out where it says so', () => {
    const words = 'since\n1764, through two floods';
    const change = (by: string): string => `${FERRY}\n\n${MILL.replace(words, by)}`;
    const original = `${MILL}\n\n${FERRY}`;
    expect(changes(original, change('[…]'))).toEqual([['moved']]);
    expect(changes(original, change(''))).toEqual([['moved'], ['left-out', words, '']]);
    const dotted = original.replace('through', '… through');
    expect(changes(dotted, change('[…]'))).toEqual([['moved']]);
  });
});
