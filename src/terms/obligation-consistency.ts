import { SITE_CHECKS, type CheckKind } from '../model/checks.ts';
import { addressComplaints } from './address-complaints.ts';
import type {
  ClauseSource,
  EditionSource,
  ObligationSource,
  RequirementSource,
} from './pack-source.ts';
import { quote } from './quote.ts';
import { inspectRequirement } from './requirement-consistency.ts';
import type { Complaint } from './violations.ts';
import type { DataPath } from './yaml-source.ts';

const onValue = (path: DataPath, sentence: string): Complaint => ({
  path,
  part: 'value',
  sentence,
});

/** What is wrong with an obligation that obeys the schema. `isWhole`: its edition builds on no other. */
export function inspectObligation(
  obligation: ObligationSource,
  edition: EditionSource,
  path: DataPath,
  isWhole: boolean,
): readonly Complaint[] {
  const { clause } = obligation;
  return [
    ...inspectStrength(obligation, path),
    ...requirementsOf(obligation, path).flatMap(({ requirement, at }) =>
      inspectRequirement(requirement, edition, at, isWhole),
    ),
    ...inspectWays(obligation, path),
    ...inspectCondition(obligation, path),
    ...(typeof clause === 'object'
      ? inspectClause(clause, [...path, 'clause'])
      : isWhole
        ? inspectClauseId(clause, edition, [...path, 'clause'])
        : []),
    ...(isWhole ? inspectFallback(obligation, edition, path) : []),
  ];
}

interface PlacedRequirement {
  readonly requirement: RequirementSource;
  readonly at: DataPath;
}

function requirementsOf(
  obligation: ObligationSource,
  path: DataPath,
): readonly PlacedRequirement[] {
  if (!('any-of' in obligation)) return [{ requirement: obligation, at: path }];
  return obligation['any-of'].map((requirement, index) => ({
    requirement,
    at: [...path, 'any-of', index],
  }));
}

function inspectStrength({ basis, strength }: ObligationSource, path: DataPath): Complaint[] {
  return basis === 'inferred' && strength === 'must'
    ? [
        onValue(
          [...path, 'strength'],
          'An inferred obligation is a "should" or a "may": only what is stated can be a "must".',
        ),
      ]
    : [];
}

function inspectWays(obligation: ObligationSource, path: DataPath): readonly Complaint[] {
  if (!('any-of' in obligation)) return [];
  const site: readonly CheckKind[] = SITE_CHECKS;
  const ways = obligation['any-of'];
  return ways.flatMap(({ check }, index) => {
    if (!site.includes(check) || (check === 'manual' && index === ways.length - 1)) return [];
    return [
      onValue(
        [...path, 'any-of', index, 'check'],
        check === 'manual'
          ? 'What only a person can see to stands last among several ways, and once.'
          : `The check ${quote(check)} concerns the whole site, and cannot be one of several ways.`,
      ),
    ];
  });
}

/** What is asked of the site is asked whatever its copies are. */
function inspectCondition(obligation: ObligationSource, path: DataPath): readonly Complaint[] {
  const site: readonly CheckKind[] = SITE_CHECKS;
  const isOfSite = !('any-of' in obligation) && site.includes(obligation.check);
  return isOfSite && obligation.when?.copy !== undefined
    ? [
        onValue(
          [...path, 'when', 'copy'],
          'What concerns the whole site cannot depend on what a copy is.',
        ),
      ]
    : [];
}

function inspectClauseId(
  id: string,
  { clauses = {} }: EditionSource,
  path: DataPath,
): readonly Complaint[] {
  if (!Object.hasOwn(clauses, id))
    return [onValue(path, `This edition lists no clause called ${quote(id)}.`)];
  return clauses[id]?.asks === 'nothing'
    ? [onValue(path, `The clause ${quote(id)} asks nothing: no obligation can refer to it.`)]
    : [];
}

function inspectClause({ url, asks }: ClauseSource, path: DataPath): readonly Complaint[] {
  return [
    ...addressComplaints([...path, 'url'], url),
    ...(asks === undefined
      ? []
      : [
          onValue(
            [...path, 'asks'],
            'A clause that asks nothing stands under "clauses", and not in an obligation.',
          ),
        ]),
  ];
}

function inspectFallback(
  obligation: ObligationSource,
  edition: EditionSource,
  path: DataPath,
): readonly Complaint[] {
  const wanted = obligation['fallback-for'];
  if (wanted === undefined) return [];
  const at: DataPath = [...path, 'fallback-for'];
  const target = edition.obligations.find(({ id }) => id === wanted);
  if (target === undefined)
    return [onValue(at, `This edition has no obligation called ${quote(wanted)}.`)];
  if (target === obligation) return [onValue(at, 'An obligation cannot stand in for itself.')];
  if (target['fallback-for'] !== undefined)
    return [onValue(at, `${quote(wanted)} itself stands in for another; name that one.`)];
  const site: readonly CheckKind[] = SITE_CHECKS;
  const concernsSite = [obligation, target].some(
    (one) => !('any-of' in one) && site.includes(one.check),
  );
  return concernsSite
    ? [onValue(at, 'What concerns the whole site can neither stand in nor be stood in for.')]
    : [];
}
