import type { Pack } from '../../model/terms.ts';
import { formatOf } from '../../documents/format.ts';
import { dayExists } from '../../terms/calendar.ts';
import { hostFamily } from '../../terms/host.ts';
import { nearest } from '../../terms/nearest.ts';
import { enumerate, quote } from '../../terms/quote.ts';
import type { Complaint } from '../../terms/violations.ts';
import type { DataPath } from '../../terms/yaml-source.ts';
import { each, onValue } from '../config/consistency.ts';
import { inspectLedger } from '../permissions/consistency.ts';
import { type CaseSource, type CasesSource, ledgerOf } from './case-source.ts';
import { changeFaults } from './changed-copy.ts';
import { inspectExpectation } from './expectation-consistency.ts';

/** Where a case stands: in a list beside others, or in a folder of its own, whose files it may leave to. */
export type CasePlace = 'list' | 'folder';

/** What is wrong with the cases of a pack that obey their schema. */
export function inspectCases(
  cases: CasesSource,
  pack: Pack,
  place: CasePlace,
): readonly Complaint[] {
  if (!isList(cases)) return inspectCase(cases, [], pack, place);
  if (place === 'folder')
    return [onValue([], 'A folder is one case: this file must hold a case, and not a list.')];
  return cases.flatMap((one, index) => [
    ...(cases.findIndex(({ name }) => name === one.name) < index
      ? [onValue([index, 'name'], `There is already a case called ${quote(one.name)} here.`)]
      : []),
    ...inspectCase(one, [index], pack, place),
  ]);
}

export function isList(cases: CasesSource): cases is readonly CaseSource[] {
  return Array.isArray(cases);
}

function inspectCase(
  one: CaseSource,
  path: DataPath,
  pack: Pack,
  place: CasePlace,
): readonly Complaint[] {
  const { copy, expect, site, 'as-of': asOf, 'copies-on': copiesOn } = one;
  return [
    ...(copy === undefined && place === 'list'
      ? [{ path, part: 'key', sentence: 'The key "copy" is missing in this case.' } as const]
      : []),
    ...(copy === undefined
      ? fileFaults(one, path)
      : changeFaults(copy, one.change, [...path, 'change'])),
    ...formatFaults(one, path),
    ...dayFaults(asOf, [...path, 'as-of']),
    ...each([...path, 'copies-on'], copiesOn, dayFault),
    ...each([...path, 'site', 'domains'], site?.domains, (domain) =>
      hostFamily(domain) === undefined ? `${quote(domain)} is not a host name.` : undefined,
    ),
    ...editionFaults(one, path, pack),
    ...originalFaults(one, path),
    ...inspectLedger(ledgerOf(one, pack.id), { hasOwn: true, pack }).map((complaint) => ({
      ...complaint,
      path: [...path, ...complaint.path],
    })),
    ...(expect === undefined ? [] : inspectExpectation(expect, [...path, 'expect'], pack)),
  ];
}

function dayFault(day: string): string | undefined {
  return dayExists(day) ? undefined : `There is no such day as ${day}.`;
}

function dayFaults(day: string | undefined, path: DataPath): readonly Complaint[] {
  const fault = day === undefined ? undefined : dayFault(day);
  return fault === undefined ? [] : [onValue(path, fault)];
}

/** What says something of a copy that stands in a file of its own. */
function fileFaults({ change, format }: CaseSource, path: DataPath): readonly Complaint[] {
  const sentence = 'Leave this out where the copy is a file: ';
  return [
    ...(change === undefined
      ? []
      : [onValue([...path, 'change'], `${sentence}write into it what is to stand there.`)]),
    ...(format === undefined
      ? []
      : [onValue([...path, 'format'], `${sentence}the ending of its name tells.`)]),
  ];
}

/** Two words on what the copy is written in must not differ. */
function formatFaults({ format, path: file }: CaseSource, path: DataPath): readonly Complaint[] {
  if (format === undefined || file === undefined) return [];
  const told = formatOf(file);
  return told === undefined || told === format
    ? []
    : [onValue([...path, 'format'], `${quote(file)} is the name of another kind of file.`)];
}

function editionFaults({ edition }: CaseSource, path: DataPath, pack: Pack): readonly Complaint[] {
  const ids = pack.editions.map(({ id }) => id);
  if (edition === undefined || ids.includes(edition)) return [];
  const meant = nearest(edition, ids);
  const sentence = `The pack has no edition ${quote(edition)}; ${
    meant === undefined
      ? `${ids.length === 1 ? 'its only one is' : 'its editions are'} ${enumerate(ids, 'and')}.`
      : `did you mean ${quote(meant)}?`
  }`;
  return [onValue([...path, 'edition'], sentence)];
}

function originalFaults({ original }: CaseSource, path: DataPath): readonly Complaint[] {
  if (original === undefined || typeof original === 'string') return [];
  return (['published', 'retrieved'] as const).flatMap((key) =>
    dayFaults(original[key], [...path, 'original', key]),
  );
}
