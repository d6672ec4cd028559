import type { Steps } from '../model/steps.ts';
import { stopAfter } from './stop-after.ts';

/** What came of a piece of work. */
export type Ending<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** It took too long. */
  | { readonly kind: 'stopped' };

/** Work that is done piece by piece, one for each item. */
export interface Pieces<I, T> {
  readonly items: readonly I[];
  readonly begin: (item: I) => Steps<T>;
  /** Hears of each item, in order, though not at once. */
  readonly tell: (item: I, ending: Ending<T>) => void;
  /** For how many milliseconds pieces are done under one watch: one for each would cost more than most do. */
  readonly stretch?: () => number;
  /** Called between stretches. */
  readonly pause?: () => Promise<void> | undefined;
}

/** A piece that needs something to go on. */
interface Waiting<T> {
  readonly kind: 'waiting';
  readonly steps: Steps<T>;
  /** When it began, in milliseconds. */
  readonly since: number;
  readonly needs: Promise<unknown>;
}

const STRETCH = 100;

/**
 * Does pieces of work one after the other. One that takes longer than `limit` milliseconds is stopped:
 * at the latest when it has taken a stretch more, or twice as long.
 */
export async function inTime<I, T>(pieces: Pieces<I, T>, limit: number): Promise<void> {
  const { items, stretch = () => STRETCH } = pieces;
  let at = 0;
  while (at < items.length) {
    const done = doStretch(pieces, at, { length: Math.min(stretch(), limit), limit });
    at += done.length;
    for (const [item, state] of done)
      pieces.tell(item, state.kind === 'waiting' ? await goOn(state, limit) : state);
    await pieces.pause?.();
  }
}

/** Begins pieces, from one of them on, for as long as there is time, or until one has to wait. */
function doStretch<I, T>(
  { items, begin }: Pick<Pieces<I, T>, 'items' | 'begin'>,
  from: number,
  { length, limit }: { readonly length: number; readonly limit: number },
): readonly (readonly [I, Ending<T> | Waiting<T>])[] {
  const done: [I, Ending<T> | Waiting<T>][] = [];
  const start = performance.now();
  stopAfter(limit + length, () => {
    let now = start;
    // An iterator would have lost an item if it was stopped between two.
    for (let at = from; at < items.length; at += 1) {
      const item = items[at] as I;
      // What is stopped stays as it is written here.
      const entry: (typeof done)[number] = [item, { kind: 'stopped' }];
      done.push(entry);
      entry[1] = advance(begin(item), now);
      now = performance.now();
      if (entry[1].kind === 'waiting' || now - start >= length) break;
    }
    return done;
  });
  return done;
}

/** Ends a piece that has to wait. */
async function goOn<T>(piece: Waiting<T>, limit: number): Promise<Ending<T>> {
  const { steps, since } = piece;
  let state: Ending<T> | Waiting<T> = piece;
  while (state.kind === 'waiting') {
    try {
      await state.needs;
    } catch (error) {
      return { kind: 'failed', error };
    }
    const left = since + limit - performance.now();
    state = stopAfter(left, () => advance(steps, since)) ?? { kind: 'stopped' };
  }
  return state;
}

function advance<T>(steps: Steps<T>, since: number): Ending<T> | Waiting<T> {
  try {
    const step = steps.next();
    return step.done === true
      ? { kind: 'done', value: step.value }
      : { kind: 'waiting', steps, since, needs: step.value };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
