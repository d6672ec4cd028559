import type { Edition, Obligation } from '../../model/terms.ts';

export interface ObligationPair {
  readonly old: Obligation;
  readonly new: Obligation;
}

export interface PairedObligations {
  /** In the order of the newer edition. */
  readonly pairs: readonly ObligationPair[];
  readonly added: readonly Obligation[];
  readonly dropped: readonly Obligation[];
}

/**
 * Which obligation of one edition is which of another: that of the same name, or else the only one left on
 * either side that checks the same, for a pack may come to call it otherwise.
 */
export function pairObligations(old: Edition, newer: Edition): PairedObligations {
  const oldIds = new Set(old.obligations.map(({ id }) => id));
  const newIds = new Set(newer.obligations.map(({ id }) => id));
  const left = old.obligations.filter(({ id }) => !newIds.has(id));
  const come = newer.obligations.filter(({ id }) => !oldIds.has(id));
  const found = newer.obligations.map((one) => ({
    one,
    before:
      old.obligations.find(({ id }) => id === one.id) ??
      (come.filter((other) => isAlike(other, one)).length === 1
        ? onlyOne(left.filter((other) => isAlike(other, one)))
        : undefined),
  }));
  const pairs = found.flatMap(({ one, before }) =>
    before === undefined ? [] : [{ old: before, new: one }],
  );
  return {
    pairs,
    added: found.flatMap(({ one, before }) => (before === undefined ? [one] : [])),
    dropped: left.filter((one) => !pairs.some((pair) => pair.old === one)),
  };
}

/** What is left to a person is told apart by nothing but its name. */
function isAlike(a: Obligation, b: Obligation): boolean {
  const kinds = checksOf(a);
  return !kinds.includes('manual') && kinds.join() === checksOf(b).join();
}

export function checksOf({ ways }: Obligation): readonly Obligation['ways'][number]['check'][] {
  return [...new Set(ways.map(({ check }) => check))];
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
