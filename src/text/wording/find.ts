import { Bits } from './bits.ts';
import type { Step } from './compile.ts';
import { mostWords } from './pattern.ts';
import { partOf, type WordStream } from './stream.ts';
import { type AddressPlace, Walk } from './walk.ts';

/** The words of a stream that a step took, half-open. */
export interface TakenStep {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

/** A place where a wording stands: words of the stream, half-open. */
export interface WordingPlace {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly TakenStep[];
}

/** A stream in which wordings are looked for, with what is the same for all of them. */
export interface Searched {
  readonly stream: WordStream;
  readonly addresses: () => readonly AddressPlace[];
  readonly walk: Walk;
}

export function searched(
  stream: WordStream,
  addresses: () => readonly AddressPlace[] = () => [],
): Searched {
  return { stream, addresses, walk: new Walk(stream, addresses) };
}

/** A copy that says the same so often says it once in every place that matters. */
const MOST_PLACES = 12;

/**
 * Where a wording stands: the first places and the last ones, in order and without overlaps. Whether it
 * stands anywhere is decided for the whole stream.
 */
export function findWording(where: Searched, steps: readonly Step[]): readonly WordingPlace[] {
  const { walk, stream } = where;
  const everywhere = Bits.upTo(walk.size);
  const ends = forward(walk, everywhere, steps).at(-1) ?? everywhere;
  if (ends.isEmpty()) return [];
  const starts = backward(walk, ends, steps);
  const longest = steps.reduce((sum, { pattern }) => sum + mostWords(pattern), 0);
  const at = (start: number): WordingPlace | undefined =>
    placeAt(where, steps, start, Math.min(stream.forms.length, start + longest));
  const head: WordingPlace[] = [];
  let tried = 0;
  for (const start of starts.numbers()) {
    if (start < (head.at(-1)?.to ?? 0)) continue;
    if (tried >= MOST_PLACES) break;
    tried += 1;
    const found = at(start);
    if (found !== undefined) head.push(found);
  }
  const read = head.at(-1)?.to ?? 0;
  const tail = lastOf(starts, MOST_PLACES)
    .filter((start) => start >= read)
    .flatMap((start) => at(start) ?? []);
  return [...head, ...withoutOverlaps(tail)];
}

function lastOf(bits: Bits, most: number): readonly number[] {
  const found: number[] = [];
  let rest = bits;
  for (let last = rest.last(); last >= 0 && found.length < most; last = rest.last()) {
    found.unshift(last);
    rest = rest.without(last);
  }
  return found;
}

function withoutOverlaps(places: readonly WordingPlace[]): readonly WordingPlace[] {
  return places.reduce<readonly WordingPlace[]>(
    (kept, place) => (place.from < (kept.at(-1)?.to ?? 0) ? kept : [...kept, place]),
    [],
  );
}

/** Where one can be after every step; a group that is left out leaves one where one was before it. */
function forward(walk: Walk, from: Bits, steps: readonly Step[]): readonly Bits[] {
  const reached: Bits[] = [];
  let at = from;
  let beforeGroup = from;
  steps.forEach(({ pattern, group }, index) => {
    if (group !== undefined && group !== steps[index - 1]?.group) beforeGroup = at;
    at = walk.advance(at, pattern);
    if (group !== undefined && group !== steps[index + 1]?.group) at = at.or(beforeGroup);
    reached.push(at);
  });
  return reached;
}

function backward(walk: Walk, from: Bits, steps: readonly Step[]): Bits {
  let at = from;
  let afterGroup = from;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    if (step === undefined) break;
    const { pattern, group } = step;
    if (group !== undefined && group !== steps[index + 1]?.group) afterGroup = at;
    at = walk.retreat(at, pattern);
    if (group !== undefined && group !== steps[index - 1]?.group) at = at.or(afterGroup);
  }
  return at;
}

/** The wording that begins at a place, as long as it can be where no other words stand in it, with the words that each of its steps takes. */
function placeAt(
  { stream, addresses }: Searched,
  steps: readonly Step[],
  start: number,
  end: number,
): WordingPlace | undefined {
  // The signs after the last word, and before the first, are seen from its neighbours.
  const from = Math.max(0, start - 1);
  const near = (): readonly AddressPlace[] =>
    addresses()
      .filter((one) => one.from >= from && one.to <= end)
      .map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
  const walk = new Walk(partOf(stream, from, Math.min(stream.forms.length, end + 1)), near);
  const first = Bits.of(walk.size, [start - from]);
  const reached = forward(walk, first, steps);
  const isLoose = steps.some(({ pattern }) => pattern.is === 'gap');
  const ends = reached.at(-1) ?? first;
  const last = isLoose ? ends.first() : ends.last();
  if (last < 0) return undefined;
  const taken = trace(walk, steps, [first, ...reached], last).map((one) => ({
    ...one,
    from: one.from + from,
    to: one.to + from,
  }));
  const shown = taken.filter(
    ({ step, from: begin, to }) => to > begin && step.pattern.is !== 'gap',
  );
  const begin = shown[0]?.from;
  const stop = shown.at(-1)?.to;
  return begin === undefined || stop === undefined
    ? undefined
    : { from: begin, to: stop, steps: taken };
}

/** Goes back from the end through what was reached, by the longest way that each step allows. */
function trace(
  walk: Walk,
  steps: readonly Step[],
  reached: readonly Bits[],
  end: number,
): readonly TakenStep[] {
  const taken: TakenStep[] = [];
  let to = end;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    const before = reached[index];
    if (step === undefined || before === undefined) break;
    const froms = walk.retreat(Bits.of(walk.size, [to]), step.pattern).and(before);
    const from = step.pattern.is === 'gap' ? froms.last() : froms.first();
    if (from >= 0) {
      taken.unshift({ step, from, to });
      to = from;
    } else index = firstOfGroup(steps, index);
  }
  return taken;
}

function firstOfGroup(steps: readonly Step[], index: number): number {
  const group = steps[index]?.group;
  const first = steps.findIndex((step) => step.group === group);
  return group === undefined ? index : first;
}
