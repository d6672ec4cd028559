import { isDeepStrictEqual } from 'node:util';
import {
  BEARINGS,
  IDENTITY_PARTS,
  PERMITTED_PARTS,
  type PackChange,
  type Permitted,
} from '../../model/pack-diff.ts';
import type { Edition, Localised, Obligation, Pack } from '../../model/terms.ts';
import type { ChosenEditions } from './choose-editions.ts';
import { diffedObligation, obligationChanges } from './obligation-changes.ts';
import { pairObligations } from './pair-obligations.ts';

/** All that is different: first what is now asked more, then what is asked less, then the rest. */
export function packChanges({ old, new: newer }: ChosenEditions): readonly PackChange[] {
  const { pairs, added, dropped } = pairObligations(old.edition, newer.edition);
  const changes: readonly PackChange[] = [
    ...added.map((one) => whole('obligation-added', one)),
    ...dropped.map((one) => whole('obligation-dropped', one)),
    ...pairs.flatMap(obligationChanges),
    ...permitChanges({ old, new: newer }),
    ...statementChanges(old.edition, newer.edition),
    ...licenceChanges({ old, new: newer }),
    ...identityChanges(old.pack, newer.pack),
  ];
  return BEARINGS.flatMap((bearing) => changes.filter((one) => one.bearing === bearing));
}

function whole(what: 'obligation-added' | 'obligation-dropped', one: Obligation): PackChange {
  return {
    what,
    bearing: what === 'obligation-added' ? 'more' : 'less',
    obligation: diffedObligation(one),
    strength: one.strength,
    says: one.clause.says,
  };
}

/** What is permitted no more is one thing, what is permitted besides another. */
function permitChanges({ old, new: newer }: ChosenEditions): readonly PackChange[] {
  return PERMITTED_PARTS.flatMap((part): readonly PackChange[] => {
    const from: readonly Permitted[] = old.edition.permits[part];
    const to: readonly Permitted[] = newer.edition.permits[part];
    const dropped = without(from, to);
    const added = without(to, from);
    return [
      ...(dropped.length === 0
        ? []
        : [{ what: 'permits', bearing: 'more', part, added: [], dropped } as const]),
      ...(added.length === 0
        ? []
        : [{ what: 'permits', bearing: 'less', part, added, dropped: [] } as const]),
    ];
  });
}

/** What a clause that asks nothing grants, nobody can tell. */
function statementChanges(old: Edition, newer: Edition): readonly PackChange[] {
  const ids = [...newer.statements, ...old.statements].map(({ id }) => id);
  const saidIn = ({ statements }: Edition, clause: string): Localised | undefined =>
    statements.find(({ id }) => id === clause)?.says;
  return [...new Set(ids)].flatMap((clause): readonly PackChange[] => {
    const [from, to] = [saidIn(old, clause), saidIn(newer, clause)];
    return isDeepStrictEqual(from, to)
      ? []
      : [{ what: 'statement', bearing: 'other', clause, from, to }];
  });
}

function licenceChanges({ old, new: newer }: ChosenEditions): readonly PackChange[] {
  const [from, to] = [old.edition.licence, newer.edition.licence];
  return from === to ? [] : [{ what: 'licence', bearing: 'other', from, to }];
}

function identityChanges(old: Pack, newer: Pack): readonly PackChange[] {
  if (old.scope !== 'publisher' || newer.scope !== 'publisher') return [];
  return IDENTITY_PARTS.flatMap((part): readonly PackChange[] => {
    const added = without(newer.publisher[part], old.publisher[part]);
    const dropped = without(old.publisher[part], newer.publisher[part]);
    return added.length + dropped.length === 0
      ? []
      : [{ what: 'publisher', bearing: 'other', part, added, dropped }];
  });
}

function without<T>(items: readonly T[], others: readonly T[]): readonly T[] {
  return items.filter((one) => !others.includes(one));
}
