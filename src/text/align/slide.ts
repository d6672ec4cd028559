import type { Tokens } from '../tokens.ts';
import type { NumberedWords, Run } from './run.ts';

/**
 * Where words were only added, or only left out, the same change can often be told in several places
 * ("the [old the] mill"): it is told where a sentence or a paragraph begins.
 */
export function slide(
  runs: readonly Run[],
  words: NumberedWords,
  tokens: { readonly original: Tokens; readonly copy: Tokens },
): readonly Run[] {
  const slid = [...runs];
  for (let at = 1; at < slid.length; at += 1) {
    const before = slid[at - 1];
    const after = slid[at];
    if (before === undefined || after === undefined) continue;
    const originalGap = after.original - before.original - before.length;
    const copyGap = after.copy - before.copy - before.length;
    if ((originalGap === 0) === (copyGap === 0)) continue;
    const side = originalGap === 0 ? 'copy' : 'original';
    const shift = bestShift(before, after, words[side], tokens[side], side);
    slid[at - 1] = { ...before, length: before.length + shift };
    slid[at] = {
      original: after.original + shift,
      copy: after.copy + shift,
      length: after.length - shift,
    };
  }
  return slid.filter(({ length }) => length > 0);
}

/** How many words to move from the run after the change to the one before it; negative: back. */
function bestShift(
  before: Run,
  after: Run,
  words: Int32Array,
  tokens: Tokens,
  side: 'original' | 'copy',
): number {
  const from = before[side] + before.length;
  const to = after[side];
  let best = { shift: 0, rank: rankOf(tokens, from) };
  const consider = (shift: number): void => {
    const rank = rankOf(tokens, from + shift);
    if (rank > best.rank) best = { shift, rank };
  };
  for (
    let shift = 1;
    shift < after.length && words[from + shift - 1] === words[to + shift - 1];
    shift += 1
  )
    consider(shift);
  for (
    let shift = -1;
    -shift < before.length && words[from + shift] === words[to + shift];
    shift -= 1
  )
    consider(shift);
  return best.shift;
}

/** How good a place is to begin a change: what stands before the word tells. */
function rankOf({ text, starts, ends }: Tokens, at: number): number {
  const between = text.slice(at === 0 ? 0 : ends[at - 1], starts[at] ?? text.length);
  if (at === 0 || between.includes('\n\n')) return 3;
  if (/[.!?…。！？]/u.test(between)) return 2;
  return /[,;:\n()–—]/u.test(between) ? 1 : 0;
}
