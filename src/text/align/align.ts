import type { Alignment, Aside, Part, Passage, Shares } from '../../model/alignment.ts';
import { withoutHyphens } from '../hyphens.ts';
import { tokenise, type Tokens } from '../tokens.ts';
import { clustersOf, joined, type Cluster } from './clusters.ts';
import { findCommonRuns } from './common-runs.ts';
import { extend } from './extend.ts';
import { findMoves } from './moves.ts';
import { firstFrom, partsOf, rangeOf } from './parts.ts';
import { numberWords, type Sided } from './run.ts';
import { slide } from './slide.ts';
import { verdictOf } from './verdict.ts';

/** A text as a reader sees it, and what of it stands beside the article. */
export interface Prose {
  readonly text: string;
  /** In order, without overlaps. */
  readonly asides: readonly Aside[];
}

/** Of a moved passage with changes inside, fewer words between two of them are told with the changes. */
const SHORTEST_MOVE = 3;

/** Says what became of the original's words in the copy. The time grows with the length of the texts. */
export function align(original: Prose, copy: Prose): Alignment {
  const [left, right] = tokensOf(original.text, copy.text);
  const tokens = { original: left, copy: right };
  const words = numberWords(tokens.original.forms, tokens.copy.forms);
  const common = findCommonRuns(words);
  const shorter = Math.min(words.original.length, words.copy.length);
  // Single words outside every passage agree by chance: they are left to their neighbours.
  const telling = clustersOf(common.runs, shorter).flatMap(({ runs }) => runs);
  const inOrder = clustersOf(extend(telling, words), shorter);
  const moves = findMoves(words, inOrder);
  const clusters = joined([...inOrder, ...moves].sort((a, b) => a.copyFrom - b.copyFrom));
  if (clusters.length === 0) return unrelated(tokens);
  const shares = {
    original: shareOf(clusters, 'original', tokens.original, original.asides),
    copy: shareOf(clusters, 'copy', tokens.copy, copy.asides),
  };
  const runs = inOrder.flatMap((cluster) => cluster.runs);
  const moved = moves.flatMap((cluster) => cluster.runs);
  const parts = partsOf({
    tokens,
    asides: { original: original.asides, copy: copy.asides },
    runs: slide(runs, words, tokens),
    moves: moved.filter(({ length }) => length >= SHORTEST_MOVE),
    rewritten: common.rewritten,
  });
  const same = clusters.reduce((sum, cluster) => sum + cluster.same, 0);
  const verdict = verdictOf(parts, shares, same);
  if (verdict === 'unrelated') return { ...unrelated(tokens), shares };
  return {
    parts,
    passages: clusters.map((cluster) => passageOf(cluster, tokens)),
    shares,
    verdict,
  };
}

function tokensOf(original: string, copy: string): readonly [Tokens, Tokens] {
  const tokens = tokenise(original);
  return original === copy ? [tokens, tokens] : withoutHyphens(tokens, tokenise(copy));
}

function unrelated(tokens: Sided<Tokens>): Alignment {
  const shares = { original: 0, copy: 0 };
  return { parts: replaced(tokens), passages: [], shares, verdict: 'unrelated' };
}

/** What unrelated texts have in common is chance, and says nothing. */
function replaced({ original, copy }: Sided<Tokens>): readonly Part[] {
  const left = rangeOf(original, 0, original.forms.length);
  const right = rangeOf(copy, 0, copy.forms.length);
  if (left.words > 0 && right.words > 0)
    return [{ kind: 'replacement', original: left, copy: right, rewritten: true }];
  if (left.words > 0)
    return [
      { kind: 'omission', original: left, copy: { start: 0, end: 0, words: 0 }, marked: false },
    ];
  if (right.words > 0)
    return [{ kind: 'insertion', original: { start: 0, end: 0, words: 0 }, copy: right }];
  return [];
}

function passageOf(cluster: Cluster, tokens: Sided<Tokens>): Passage {
  return {
    original: rangeOf(tokens.original, cluster.originalFrom, cluster.originalTo),
    copy: rangeOf(tokens.copy, cluster.copyFrom, cluster.copyTo),
    same: cluster.same,
  };
}

/** Of the words of one side that are the article's, how many belong to passages in common. */
function shareOf(
  clusters: readonly Cluster[],
  side: 'original' | 'copy',
  { starts }: Tokens,
  asides: readonly Aside[],
): Shares[typeof side] {
  const isAside = new Uint8Array(starts.length);
  for (const { start, end } of asides)
    isAside.fill(1, firstFrom(starts, start), firstFrom(starts, end));
  const count = (from: number, to: number): number => {
    let words = 0;
    for (let at = from; at < to; at += 1) if (isAside[at] === 0) words += 1;
    return words;
  };
  const all = count(0, starts.length);
  const same = clusters
    .flatMap(({ runs }) => runs)
    .reduce((sum, run) => sum + count(run[side], run[side] + run.length), 0);
  return all === 0 ? 0 : same / all;
}
