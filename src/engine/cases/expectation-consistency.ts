import type { Pack } from '../../model/terms.ts';
import { nearest } from '../../terms/nearest.ts';
import { enumerate, quote } from '../../terms/quote.ts';
import type { Complaint } from '../../terms/violations.ts';
import type { DataPath } from '../../terms/yaml-source.ts';
import { onValue } from '../config/consistency.ts';
import type { ExpectationSource, OutcomeSource } from './case-source.ts';

/** What is wrong with what a case expects. */
export function inspectExpectation(
  { copy = 'yes', status, outcomes }: ExpectationSource,
  path: DataPath,
  pack: Pack,
): readonly Complaint[] {
  const known = [
    ...new Set(pack.editions.flatMap(({ obligations }) => obligations.map(({ id }) => id))),
  ];
  const isNoCopy = status === 'not-a-copy';
  return [
    ...(status !== undefined && status !== 'error' && isNoCopy !== (copy === 'no')
      ? [
          onValue(
            [...path, 'status'],
            isNoCopy
              ? 'What is no copy needs "copy: no".'
              : 'A file that is no copy has the status not-a-copy.',
          ),
        ]
      : []),
    ...(copy !== 'yes' && outcomes !== undefined
      ? [
          onValue(
            [...path, 'outcomes'],
            'Only what is a copy is judged: leave "outcomes" out, or expect a copy.',
          ),
        ]
      : []),
    ...Object.entries(outcomes ?? {}).flatMap(([id, outcome]) => [
      ...(known.includes(id) ? [] : [unknownObligation(id, known, [...path, 'outcomes', id])]),
      ...outcomeFaults(outcome, [...path, 'outcomes', id]),
    ]),
  ];
}

function unknownObligation(id: string, known: readonly string[], path: DataPath): Complaint {
  const meant = nearest(id, known);
  const end =
    meant === undefined ? `it has ${enumerate(known, 'and')}.` : `did you mean ${quote(meant)}?`;
  return { path, part: 'key', sentence: `The pack has no obligation ${quote(id)}; ${end}` };
}

function outcomeFaults(outcome: OutcomeSource, path: DataPath): readonly Complaint[] {
  if (typeof outcome === 'string') return [];
  const { outcome: kind, finding, reason } = outcome;
  const hasReason = kind === 'undetermined' || kind === 'not-applicable';
  return [
    ...(finding !== undefined && kind !== 'breached'
      ? [onValue([...path, 'finding'], 'Only what is breached has a finding.')]
      : []),
    ...(reason !== undefined && !hasReason
      ? [onValue([...path, 'reason'], 'Only what is undetermined or not-applicable has a reason.')]
      : []),
  ];
}
