import { fold } from '../fold.ts';
import { tokenise } from '../tokens.ts';
import type { Placeholder, WordingPart } from '../../model/wording.ts';
import { alignWords, type ExpectedWord, type WordAlignment } from './align-words.ts';
import type { ShownValues } from './shown.ts';
import type { WordStream } from './stream.ts';
import { isCapital } from './word-classes.ts';

/** Of the words that are expected, and of the wording's own, in what is taken for an attempt at them. */
const MOSTLY = 0.6;
const HALF = 0.5;
const LEAST_WORDS = 3;
const LONGEST_NAME = 8;

/** Words that nearly are a wording: half-open, with those by which they differ from it. */
export interface NearWording {
  readonly from: number;
  readonly to: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** How many of the wording's words stand there, from 0 to 1. */
  readonly share: number;
}

/** The words of a stream that are most like a wording, if they share most of its words. */
export function nearestWording(
  stream: WordStream,
  parts: readonly WordingPart[],
  values: ShownValues,
): NearWording | undefined {
  // With what may be left out, and without.
  const whole = parts.flatMap((part) => (part.kind === 'optional' ? part.parts : [part]));
  const bare = parts.filter(({ kind }) => kind !== 'optional');
  const near = [bare, ...(whole.length === bare.length ? [] : [whole])].flatMap(
    (some) => nearest(stream, expectedWords(some, values)) ?? [],
  );
  return near.toSorted((a, b) => changes(a) - changes(b) || b.share - a.share)[0];
}

function changes({ missing, extra }: NearWording): number {
  return missing.length + extra.length;
}

function nearest(stream: WordStream, expected: readonly ExpectedWord[]): NearWording | undefined {
  const told = expected.filter(({ takes }) => takes === undefined);
  const window = bestWindow(stream, told, Math.ceil(expected.length * 1.5) + LONGEST_NAME);
  const aligned = window === undefined ? undefined : alignWords(stream, expected, window);
  if (aligned === undefined) return undefined;
  const common = aligned.pairs.flatMap(({ expected: at }) => expected[at] ?? []);
  const shareOf = (wanted: readonly ExpectedWord[]): number =>
    common.filter((one) => wanted.includes(one)).length / Math.max(1, wanted.length);
  const share = shareOf(told);
  const isAttempt = share >= MOSTLY && shareOf(told.filter(({ isOwn }) => isOwn)) >= HALF;
  if (!isAttempt || common.length < Math.min(LEAST_WORDS, told.length)) return undefined;
  return { ...differences(stream, expected, aligned), share };
}

function expectedWords(
  parts: readonly WordingPart[],
  values: ShownValues,
): readonly ExpectedWord[] {
  return parts.flatMap((part): readonly ExpectedWord[] => {
    if (part.kind === 'optional' || (part.kind === 'placeholder' && part.name === 'any')) return [];
    const text = part.kind === 'text' ? part.text : values[part.name];
    if (part.kind === 'placeholder' && text === undefined)
      return [{ folded: '', shown: `{${part.name}}`, isOwn: false, takes: TAKES[part.name] }];
    const { starts, ends, forms } = tokenise(text ?? '');
    return forms.map((form, at) => ({
      folded: fold(form),
      shown: (text ?? '').slice(starts[at], ends[at]),
      isOwn: part.kind === 'text',
    }));
  });
}

const isOpen = (one: ExpectedWord | undefined): boolean => one?.takes !== undefined;

type Taking = (words: readonly string[]) => boolean;
const anything: Taking = () => true;
/** A name begins and ends with a capital. */
const aName: Taking = (words) => isCapital(words[0] ?? '') && isCapital(words.at(-1) ?? '');
const aNumber: Taking = (words) => words.some((word) => /\d/u.test(word));
const TAKES: Readonly<Record<Placeholder, Taking>> = {
  publisher: aName,
  author: aName,
  authors: aName,
  translator: aName,
  title: anything,
  date: aNumber,
  year: aNumber,
  url: anything,
  licence: anything,
  any: anything,
};

/** The stretch that holds most of the expected words, each as often as it is expected. */
function bestWindow(
  { folded }: WordStream,
  expected: readonly ExpectedWord[],
  size: number,
): { readonly from: number; readonly to: number } | undefined {
  const left = new Map<string, number>();
  for (const { folded: form } of expected) left.set(form, (left.get(form) ?? 0) + 1);
  let held = 0;
  let most = 0;
  let end = -1;
  const change = (form: string | undefined, by: 1 | -1): void => {
    const count = form === undefined ? undefined : left.get(form);
    if (form === undefined || count === undefined) return;
    if (by === 1 ? count > 0 : count >= 0) held += by;
    left.set(form, count - by);
  };
  for (let at = 0; at < folded.length; at += 1) {
    change(folded[at], 1);
    if (at >= size) change(folded[at - size], -1);
    if (held > most) {
      most = held;
      end = at + 1;
    }
  }
  return end < 0
    ? undefined
    : { from: Math.max(0, end - size), to: Math.min(folded.length, end + LONGEST_NAME) };
}

function differences(
  stream: WordStream,
  expected: readonly ExpectedWord[],
  aligned: WordAlignment,
): Omit<NearWording, 'share'> {
  const { pairs } = aligned;
  const taken = new Map(pairs.map((pair) => [pair.expected, pair]));
  const { from, to } = withEdges(stream, aligned, expected.length);
  const used = new Set(pairs.flatMap((pair) => range(pair.from, pair.to)));
  const missing = expected.flatMap(({ shown }, at) => (taken.has(at) ? [] : [shown]));
  const extra = range(from, to).filter((at) => !used.has(at));
  if (missing.length > 0 || extra.length > 0)
    return { from, to, missing, extra: extra.map((at) => wordAt(stream, at)) };
  // All words agree: what stands for a placeholder cannot be what it stands for.
  const open = pairs.filter(({ expected: at }) => isOpen(expected[at]));
  return {
    from,
    to,
    missing: open.map(({ expected: at }) => expected[at]?.shown ?? ''),
    extra: open.flatMap((pair) => range(pair.from, pair.to).map((at) => wordAt(stream, at))),
  };
}

/** With as many words more as are missing at an end, up to where a sentence begins or ends. */
function withEdges(
  stream: WordStream,
  { pairs, from, to }: WordAlignment,
  count: number,
): { readonly from: number; readonly to: number } {
  let start = from;
  let end = to;
  const before = pairs[0]?.expected ?? 0;
  const after = count - 1 - (pairs.at(-1)?.expected ?? count);
  while (start > 0 && from - start < before && isWithin(stream, start)) start -= 1;
  while (end < stream.forms.length && end - to < after && isWithin(stream, end)) end += 1;
  return { from: start, to: end };
}

/** Whether a sentence goes on from the word before a place to the one after it. */
function isWithin({ pieces, pieceOf, starts, ends, forms }: WordStream, at: number): boolean {
  if (pieceOf[at] !== pieceOf[at - 1] || forms[at - 1] === '') return false;
  const between = pieces[pieceOf[at] ?? 0]?.text.slice(ends[at - 1], starts[at]) ?? '';
  return between.length < 20 && !/[.!?。]/u.test(between);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function wordAt({ pieces, pieceOf, starts, ends }: WordStream, at: number): string {
  return pieces[pieceOf[at] ?? 0]?.text.slice(starts[at], ends[at]) ?? '';
}
