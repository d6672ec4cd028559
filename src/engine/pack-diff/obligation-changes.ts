import { isDeepStrictEqual } from 'node:util';
import type { Requirement } from '../../model/checks.ts';
import {
  CLAUSE_PARTS,
  CONDITION_PARTS,
  type Bearing,
  type DiffedObligation,
  type PackChange,
} from '../../model/pack-diff.ts';
import { AUDIENCES, COPY_KINDS, MEDIA, STRENGTHS, type Obligation } from '../../model/terms.ts';
import { optionBearing, setBearing } from './option-bearings.ts';
import { checksOf, type ObligationPair } from './pair-obligations.ts';

export function diffedObligation(obligation: Obligation): DiffedObligation {
  return { id: obligation.id, checks: checksOf(obligation) };
}

/** All that is different in an obligation that both editions have. */
export function obligationChanges({ old, new: newer }: ObligationPair): readonly PackChange[] {
  const obligation = diffedObligation(newer);
  return [
    ...(old.id === newer.id
      ? []
      : [{ what: 'obligation-renamed', bearing: 'other', obligation, before: old.id } as const]),
    ...strengthChanges(old, newer),
    ...wayChanges(old, newer),
    ...conditionChanges(old, newer),
    ...(old.fallbackFor === newer.fallbackFor
      ? []
      : [
          {
            what: 'fallback',
            bearing: 'other',
            obligation,
            from: old.fallbackFor,
            to: newer.fallbackFor,
          } as const,
        ]),
    ...CLAUSE_PARTS.flatMap((part): readonly PackChange[] => {
      const [from, to] = [old.clause[part], newer.clause[part]];
      return isDeepStrictEqual(from, to)
        ? []
        : [{ what: 'clause', bearing: 'other', obligation, part, from, to }];
    }),
  ];
}

function strengthChanges(old: Obligation, newer: Obligation): readonly PackChange[] {
  const obligation = diffedObligation(newer);
  const isStronger = STRENGTHS.indexOf(newer.strength) < STRENGTHS.indexOf(old.strength);
  return [
    ...(old.strength === newer.strength
      ? []
      : [
          {
            what: 'strength',
            bearing: isStronger ? 'more' : 'less',
            obligation,
            from: old.strength,
            to: newer.strength,
          } as const,
        ]),
    ...(old.basis === newer.basis
      ? []
      : [
          {
            what: 'basis',
            bearing: 'other',
            obligation,
            from: old.basis,
            to: newer.basis,
          } as const,
        ]),
  ];
}

/** Ways of one kind are compared in their order. */
function wayChanges(old: Obligation, newer: Obligation): readonly PackChange[] {
  const obligation = diffedObligation(newer);
  const [from, to] = [old, newer].map(({ ways }) => ways.map(({ check }) => check).sort());
  const isSame = from?.join() === to?.join();
  return [
    ...(isSame || from === undefined || to === undefined
      ? []
      : [{ what: 'checks', bearing: setBearing(to, from), obligation, from, to } as const]),
    ...checksOf(newer).flatMap((check) => {
      const [before, after] = [old, newer].map(({ ways }) =>
        ways.filter((way) => way.check === check),
      );
      return (after ?? []).flatMap((way, index) => {
        const other = before?.[index];
        return other === undefined ? [] : optionChanges(obligation, other, way);
      });
    }),
  ];
}

function optionChanges(
  obligation: DiffedObligation,
  old: Requirement,
  { check, with: options }: Requirement,
): readonly PackChange[] {
  const [before, after] = [old.with, options].map(
    (given) => new Map<string, unknown>(Object.entries(given)),
  );
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].flatMap((option): readonly PackChange[] => {
    const [from, to] = [before?.get(option), after?.get(option)];
    if (isDeepStrictEqual(from, to)) return [];
    const bearing = optionBearing(check, option, from, to);
    return [{ what: 'option', bearing, obligation, check, option, from, to }];
  });
}

const HOLDS = { media: MEDIA, audience: AUDIENCES, copy: COPY_KINDS } as const;

/** Where nothing is said, an obligation always holds. */
function conditionChanges(old: Obligation, newer: Obligation): readonly PackChange[] {
  return CONDITION_PARTS.flatMap((part): readonly PackChange[] => {
    const [from, to] = [old.when[part], newer.when[part]];
    const all: readonly string[] = HOLDS[part];
    const bearing: Bearing = setBearing(from ?? all, to ?? all);
    const isSame = isDeepStrictEqual(new Set(from ?? all), new Set(to ?? all));
    const obligation = diffedObligation(newer);
    return isSame ? [] : [{ what: 'condition', bearing, obligation, part, from, to }];
  });
}
