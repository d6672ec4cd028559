import { quote } from '../../terms/quote.ts';
import type { Complaint } from '../../terms/violations.ts';
import type { DataPath } from '../../terms/yaml-source.ts';

type Change = Readonly<Record<string, string>>;

interface Replaced {
  readonly words: string;
  readonly by: string;
  readonly start: number;
  readonly end: number;
}

/** Words that are to be replaced and do not stand in a copy exactly once, or stand one in another. */
export function changeFaults(
  copy: string,
  change: Change = {},
  path: DataPath,
): readonly Complaint[] {
  const complaint = (words: string, sentence: string): Complaint => ({
    path: [...path, words],
    part: 'key',
    sentence,
  });
  const wrong = Object.keys(change).flatMap((words) => {
    const times = words === '' ? 0 : copy.split(words).length - 1;
    return times === 1 ? [] : [complaint(words, howOften(words, times))];
  });
  if (wrong.length > 0) return wrong;
  const places = placesIn(copy, change);
  return places.flatMap(({ words, start }, index) =>
    start < (places[index - 1]?.end ?? 0)
      ? [complaint(words, 'These words run into others that are to be replaced.')]
      : [],
  );
}

function howOften(words: string, times: number): string {
  if (words === '') return 'Say which words of the copy are to be replaced.';
  return times === 0
    ? `The copy does not hold the words ${quote(words)}.`
    : `The copy holds the words ${quote(words)} ${String(times)} times; take more of them, so that they stand there once.`;
}

/** In the order of the copy. */
function placesIn(copy: string, change: Change): readonly Replaced[] {
  return Object.entries(change)
    .map(([words, by]) => {
      const start = copy.indexOf(words);
      return { words, by, start, end: start + words.length };
    })
    .sort((a, b) => a.start - b.start);
}

/** A copy with words replaced that stand in it once; those that are put in are not looked at again. */
export function changedCopy(copy: string, change: Change = {}): string {
  const places = placesIn(copy, change);
  const parts = places.map(
    ({ by, start }, index) => copy.slice(places[index - 1]?.end ?? 0, start) + by,
  );
  return [...parts, copy.slice(places.at(-1)?.end ?? 0)].join('');
}
