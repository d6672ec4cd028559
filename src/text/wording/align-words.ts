import type { WordStream } from './stream.ts';

/** One word of a wording, or a placeholder in whose place some words should stand. */
export interface ExpectedWord {
  /** Without capitals and accents; empty for a placeholder. */
  readonly folded: string;
  readonly shown: string;
  /** A word of the wording itself, not of what is known to stand in a placeholder. */
  readonly isOwn: boolean;
  /** Of a placeholder whose value is not known: whether words can stand for it. */
  readonly takes?: (words: readonly string[]) => boolean;
}

/** An expected word, and the words of the stream that stand for it, half-open. */
interface WordPair {
  readonly expected: number;
  readonly from: number;
  readonly to: number;
}

export interface WordAlignment {
  /** In order. */
  readonly pairs: readonly WordPair[];
  readonly from: number;
  readonly to: number;
}

const SAME = 3;
const OTHER = -1;
/** The most words that stand for a placeholder. */
const MOST_OPEN = 8;

const Move = { none: 0, extra: 1, missing: 2, pair: 3 } as const;

/**
 * Lays expected words beside a stretch of a stream, so that as many as possible agree and few stand
 * between them. Time and memory grow with the product of both lengths.
 */
export function alignWords(
  { folded, forms }: WordStream,
  expected: readonly ExpectedWord[],
  { from, to }: { readonly from: number; readonly to: number },
): WordAlignment | undefined {
  const width = expected.length + 1;
  const height = to - from + 1;
  const scores = new Int32Array(width * height);
  /** A move, and in higher bits how many words a pair takes. */
  const moves = new Uint8Array(width * height);
  let best = 0;
  for (let row = 1; row < height; row += 1) {
    // Nothing is laid across pieces that stand apart.
    const word = folded[from + row - 1] ?? '';
    if (word === '') continue;
    for (let column = 1; column < width; column += 1) {
      const cell = row * width + column;
      const start = Math.max(from, from + row - MOST_OPEN);
      const taking = pairings(forms.slice(start, from + row), word, expected[column - 1]).map(
        ({ words, score }): Step => [
          (scores[cell - words * width - 1] ?? 0) + score,
          Move.pair + (words << 2),
        ],
      );
      const steps: readonly Step[] = [
        ...taking,
        [(scores[cell - width] ?? 0) + OTHER, Move.extra],
        [(scores[cell - 1] ?? 0) + OTHER, Move.missing],
      ];
      const [score, move] = steps.reduce((a, b) => (b[0] > a[0] ? b : a), NOTHING);
      scores[cell] = score;
      moves[cell] = move;
      if (score > (scores[best] ?? 0)) best = cell;
    }
  }
  return best === 0 ? undefined : traced(moves, width, best, from);
}

/** The score to which a move leads, and the move. */
type Step = readonly [score: number, move: number];
const NOTHING: Step = [0, Move.none];

/** How many of the words read last may stand for an expected one; the last of them also folded. */
function pairings(
  forms: readonly string[],
  word: string,
  one: ExpectedWord | undefined,
): readonly { readonly words: number; readonly score: number }[] {
  if (one === undefined) return [];
  const { takes } = one;
  if (takes === undefined) return one.folded === word ? [{ words: 1, score: SAME }] : [];
  const most = forms.length - (forms.lastIndexOf('') + 1);
  return Array.from({ length: most }, (_, at) => ({ words: at + 1, score: 0 })).filter(
    ({ words }) => takes(forms.slice(-words)),
  );
}

function traced(moves: Uint8Array, width: number, end: number, from: number): WordAlignment {
  const pairs: WordPair[] = [];
  let cell = end;
  for (let move = moves[cell] ?? 0; move !== Move.none; move = moves[cell] ?? 0) {
    const row = Math.floor(cell / width);
    const count = move >> 2;
    switch (move & 3) {
      case Move.extra:
        cell -= width;
        break;
      case Move.missing:
        cell -= 1;
        break;
      default:
        pairs.unshift({ expected: (cell % width) - 1, from: from + row - count, to: from + row });
        cell -= count * width + 1;
    }
  }
  return {
    pairs,
    from: pairs[0]?.from ?? from,
    to: pairs.at(-1)?.to ?? from,
  };
}
