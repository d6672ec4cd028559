import type { Run } from './run.ts';

/** Neighbouring runs with small changes between them. */
export interface Cluster {
  readonly runs: readonly Run[];
  /** Words that are the same. */
  readonly same: number;
  readonly originalFrom: number;
  readonly originalTo: number;
  readonly copyFrom: number;
  readonly copyTo: number;
}

/** Words changed between two runs that still belong to one passage. */
export const WIDEST_GAP = 10;
/** Two passages that are no further apart are one passage with a change inside. */
const WIDEST_CHANGE = 40;
/** Texts share shorter sequences by chance: "in the United States". */
const TELLING_RUN = 5;
export const LEAST_WORDS = 8;
/** Of the words of a passage, how many are the same at the least. */
const LEAST_DENSITY = 0.35;

/**
 * The passages that runs in order make up. What two texts have in common by chance (single common words)
 * makes none. `shorter` is the number of words of the shorter text.
 */
export function clustersOf(runs: readonly Run[], shorter: number): readonly Cluster[] {
  const near = grouped(runs, WIDEST_GAP)
    .map(trimmed)
    .filter((cluster) => isTelling(cluster, shorter));
  return joined(near);
}

/** Passages in the copy's order, with those that follow each other closely on both sides made one. */
export function joined(clusters: readonly Cluster[]): readonly Cluster[] {
  const groups: Cluster[][] = [];
  for (const cluster of clusters) {
    const last = groups.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      cluster.originalFrom >= last.originalTo &&
      cluster.copyFrom >= last.copyTo &&
      gapBetween(last, cluster) <= WIDEST_CHANGE;
    if (isNext) groups.at(-1)?.push(cluster);
    else groups.push([cluster]);
  }
  return groups.map((group) => clusterOf(group.flatMap(({ runs }) => runs)));
}

function grouped(runs: readonly Run[], widest: number): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && gapBetween(edges(last), edges(run)) <= widest)
      groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups;
}

type Edges = Pick<Cluster, 'originalFrom' | 'originalTo' | 'copyFrom' | 'copyTo'>;

function edges({ original, copy, length }: Run): Edges {
  return {
    originalFrom: original,
    originalTo: original + length,
    copyFrom: copy,
    copyTo: copy + length,
  };
}

function gapBetween(before: Edges, after: Edges): number {
  return Math.max(after.originalFrom - before.originalTo, after.copyFrom - before.copyTo);
}

function clusterOf(runs: readonly Run[]): Cluster {
  const first = runs[0] ?? { original: 0, copy: 0, length: 0 };
  const last = runs.at(-1) ?? first;
  return {
    runs,
    same: runs.reduce((sum, { length }) => sum + length, 0),
    originalFrom: first.original,
    originalTo: last.original + last.length,
    copyFrom: first.copy,
    copyTo: last.copy + last.length,
  };
}

/** Without the stray words at either end: far shorter than the change that parts them from the rest. */
function trimmed(runs: readonly Run[]): Cluster {
  let from = 0;
  let to = runs.length;
  while (to - from > 1 && isStray(runs[from], runs[from + 1])) from += 1;
  while (to - from > 1 && isStray(runs[to - 1], runs[to - 2])) to -= 1;
  return clusterOf(runs.slice(from, to));
}

function isStray(run: Run | undefined, next: Run | undefined): boolean {
  if (run === undefined || next === undefined || run.length >= TELLING_RUN) return false;
  const [before, after] = run.copy < next.copy ? [run, next] : [next, run];
  return gapBetween(edges(before), edges(after)) > 2 * run.length;
}

function isTelling({ runs, same, ...range }: Cluster, shorter: number): boolean {
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  const least = Math.min(LEAST_WORDS, Math.max(1, Math.ceil(shorter / 2)));
  const span = Math.max(range.originalTo - range.originalFrom, range.copyTo - range.copyFrom);
  return same >= least && longest >= Math.min(TELLING_RUN, least) && same / span >= LEAST_DENSITY;
}
