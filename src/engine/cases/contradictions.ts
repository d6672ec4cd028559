import type { Requirement } from '../../model/checks.ts';
import type { ContradictionCode } from '../../model/pack-test.ts';
import type { Condition, Edition, Obligation, Pack } from '../../model/terms.ts';
import { licenceSatisfies } from '../../text/licence.ts';

/** Obligations of an edition that can never be met together; one that can never be met stands alone. */
export interface Contradiction {
  readonly why: ContradictionCode;
  readonly obligations: readonly [string, ...string[]];
}

/**
 * What of an edition can never be met. Found are, whatever the strength: two `licence` without a licence
 * in common, and one that does not want the edition's own; an `extent` that leaves only a part beside an
 * `integrity` that forbids excerpts, and either of them against `permits.extent`; two `window` without a
 * day in common; and `publisher` whose every name is forbidden, by one or by two together.
 *
 * Of several ways each must be shut, those of a stand-in included. Obligations that never hold at once do
 * not contradict each other.
 */
export function contradictionsIn(edition: Edition, pack: Pack): readonly Contradiction[] {
  const { obligations } = edition;
  const primary = obligations.filter(({ fallbackFor }) => fallbackFor === undefined);
  const demands = primary.map((obligation): Demand => ({
    id: obligation.id,
    when: obligation.when,
    ways: [obligation, ...obligations.filter((one) => one.fallbackFor === obligation.id)].flatMap(
      waysOf,
    ),
  }));
  const alone = demands.flatMap(({ id, ways }): readonly Contradiction[] => {
    const why = allShut(ways.map((way) => shutByItself(way, edition, pack)));
    return why === undefined ? [] : [{ why, obligations: [id] }];
  });
  const shut = new Set(alone.map(({ obligations: [id] }) => id));
  const open = demands.filter(({ id }) => !shut.has(id));
  const pairs = open.flatMap((first, index) =>
    open.slice(index + 1).flatMap((second): readonly Contradiction[] => {
      if (!holdTogether(first.when, second.when)) return [];
      const why = allShut(
        first.ways.flatMap((one) => second.ways.map((other) => conflict(one, other, pack))),
      );
      return why === undefined ? [] : [{ why, obligations: [first.id, second.id] }];
    }),
  );
  return [...alone, ...pairs];
}

interface Demand {
  readonly id: string;
  readonly when: Condition;
  readonly ways: readonly Requirement[];
}

function waysOf({ ways }: Obligation): readonly Requirement[] {
  return ways;
}

function allShut(found: readonly (ContradictionCode | undefined)[]): ContradictionCode | undefined {
  return found.includes(undefined) ? undefined : found[0];
}

function holdTogether(a: Condition, b: Condition): boolean {
  const meet = <T>(some: readonly T[] | undefined, others: readonly T[] | undefined): boolean =>
    some === undefined || others === undefined || some.some((one) => others.includes(one));
  return meet(a.media, b.media) && meet(a.audience, b.audience) && meet(a.copy, b.copy);
}

function shutByItself(
  way: Requirement,
  { permits, licence }: Edition,
  pack: Pack,
): ContradictionCode | undefined {
  switch (way.check) {
    case 'publisher':
      return forbidsAll(way.with.forbids, pack) ? 'names' : undefined;
    case 'licence':
      return licence !== undefined && !haveCommon([licence], way.with['any-of'])
        ? 'licence-of-edition'
        : undefined;
    case 'extent':
      return isPartOnly(way) && !permits.extent.includes('excerpt')
        ? 'extent-of-edition'
        : undefined;
    case 'integrity':
      return isWholeOnly(way) && !permits.extent.includes('full') ? 'extent-of-edition' : undefined;
    default:
      return undefined;
  }
}

function conflict(one: Requirement, other: Requirement, pack: Pack): ContradictionCode | undefined {
  if ((isPartOnly(one) && isWholeOnly(other)) || (isWholeOnly(one) && isPartOnly(other)))
    return 'part-and-whole';
  if (one.check === 'licence' && other.check === 'licence')
    return haveCommon(one.with['any-of'], other.with['any-of']) ? undefined : 'licences';
  if (one.check === 'window' && other.check === 'window')
    return closesBefore(one.with, other.with) || closesBefore(other.with, one.with)
      ? 'windows'
      : undefined;
  if (one.check === 'publisher' && other.check === 'publisher')
    return forbidsAll([...one.with.forbids, ...other.with.forbids], pack) ? 'names' : undefined;
  return undefined;
}

/** Spellings count as they are written. */
function forbidsAll(forbidden: readonly string[], pack: Pack): boolean {
  return (
    pack.scope === 'publisher' && pack.publisher.names.every((name) => forbidden.includes(name))
  );
}

/** An empty list wants any licence. */
function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  return some.some((a) => others.some((b) => licenceSatisfies(a, b) || licenceSatisfies(b, a)));
}

/** Whether it leaves no more than a part of an article. Words and paragraphs say nothing of a short one. */
function isPartOnly(way: Requirement): boolean {
  return (
    way.check === 'extent' &&
    (way.with.full === 'forbidden' || (way.with.most.percent ?? 100) < 100)
  );
}

function isWholeOnly(way: Requirement): boolean {
  return way.check === 'integrity' && way.with.forbids.includes('excerpted');
}

type Window = Extract<Requirement, { readonly check: 'window' }>['with'];

/** What is only reduced when a window closes may stay in another. */
function closesBefore(one: Window, other: Window): boolean {
  const closes = Math.min(
    one['start-within'] ?? Infinity,
    one.then === 'remove' ? (one['not-after'] ?? Infinity) : Infinity,
  );
  return closes < (other['not-before'] ?? 0);
}
