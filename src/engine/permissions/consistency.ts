import type { Pack } from '../../model/terms.ts';
import { builtinPack } from '../../terms/builtin.ts';
import { dayExists } from '../../terms/calendar.ts';
import { nearest } from '../../terms/nearest.ts';
import { enumerate, quote } from '../../terms/quote.ts';
import type { Complaint } from '../../terms/violations.ts';
import type { DataPath } from '../../terms/yaml-source.ts';
import { parseAddress } from '../../text/article-address.ts';
import { each, onValue, packIdComplaints } from '../config/consistency.ts';
import { globFault } from '../config/glob.ts';
import type { DoneSource, LedgerSource, PermissionSource } from './ledger-source.ts';

export interface KnownPacks {
  /** Whether packs are in use whose ids and obligations are not known before they are read. */
  readonly hasOwn: boolean;
  /** A pack that was read already, though it need not ship. */
  readonly pack?: Pack;
}

function packOf(id: string, { pack }: KnownPacks): Pack | undefined {
  return pack?.id === id ? pack : builtinPack(id);
}

/** What is wrong with a ledger that obeys its schema. */
export function inspectLedger(
  { permissions = [], done = [] }: LedgerSource,
  packs: KnownPacks,
): readonly Complaint[] {
  return [
    ...permissions.flatMap((permission, index) =>
      inspectPermission(permission, ['permissions', index], packs),
    ),
    ...done.flatMap((record, index) => inspectDone(record, ['done', index], packs)),
  ];
}

function inspectDone(
  { terms, obligation, files, on }: DoneSource,
  path: DataPath,
  packs: KnownPacks,
): readonly Complaint[] {
  const fault = obligationFault(obligation, terms, packs);
  const isOfSite = files !== undefined && isChecklistItem(obligation, terms, packs);
  return [
    ...(isOfSite
      ? [
          onValue(
            [...path, 'files'],
            `${quote(obligation)} concerns the whole site: leave "files" out.`,
          ),
        ]
      : each([...path, 'files'], files, filesFault)),
    ...packIdComplaints([...path, 'terms'], terms, packs),
    ...(fault === undefined ? [] : [onValue([...path, 'obligation'], fault)]),
    ...(dayExists(on) ? [] : [onValue([...path, 'on'], `There is no such day as ${on}.`)]),
  ];
}

/** Only what no machine can check is for a person to record. */
function obligationFault(id: string, terms: string, packs: KnownPacks): string | undefined {
  const pack = packOf(terms, packs);
  if (pack === undefined) return undefined;
  const manual = pack.editions.flatMap(({ obligations }) =>
    obligations
      .filter(({ ways }) => ways.some(({ check }) => check === 'manual'))
      .map((one) => one.id),
  );
  if (manual.includes(id)) return undefined;
  const meant = nearest(id, manual);
  const fault = `The terms ${quote(terms)} have no obligation ${quote(id)} that only a person can see to`;
  return meant === undefined ? `${fault}.` : `${fault}; did you mean ${quote(meant)}?`;
}

/** Whether it concerns the site in every edition that asks it. */
function isChecklistItem(id: string, terms: string, packs: KnownPacks): boolean {
  const asked = (packOf(terms, packs)?.editions ?? []).flatMap(({ obligations }) =>
    obligations.filter((one) => one.id === id),
  );
  return asked.length > 0 && asked.every(({ ways }) => ways[0].check === 'manual');
}

/** The ledger itself may stand in another folder than the one that globs refer to. */
function filesFault(glob: string): string | undefined {
  return globFault(glob)?.replace('the folder of this file', 'the folder of republint.yaml');
}

function inspectPermission(
  permission: PermissionSource,
  path: DataPath,
  packs: KnownPacks,
): readonly Complaint[] {
  const { terms, allows, articles, files, since, until } = permission;
  const days = Object.entries({ since, until }).flatMap(([key, day]) =>
    day === undefined || dayExists(day)
      ? []
      : [onValue([...path, key], `There is no such day as ${day}.`)],
  );
  const isBackwards = since !== undefined && until !== undefined && until < since;
  return [
    ...packIdComplaints([...path, 'terms'], terms, packs),
    ...each([...path, 'allows'], allows, (id) => allowedFault(id, terms, packs)),
    ...each([...path, 'articles'], articles, (address) =>
      parseAddress(address) === undefined
        ? `${quote(address)} is not the address of an article.`
        : undefined,
    ),
    ...each([...path, 'files'], files, filesFault),
    ...days,
    ...(isBackwards ? [onValue([...path, 'until'], 'This permission ends before it begins.')] : []),
  ];
}

/** Obligations are known only of packs that ship, or were read; an id that is none of theirs is most likely a slip. */
function allowedFault(id: string, terms: string, packs: KnownPacks): string | undefined {
  const pack = packOf(terms, packs);
  if (pack === undefined) return undefined;
  const obligations = pack.editions.flatMap((edition) => edition.obligations.map((one) => one.id));
  const known = [...new Set(['use', 'scope', ...obligations])];
  if (known.includes(id)) return undefined;
  const meant = nearest(id, known);
  const fault = `The terms ${quote(terms)} have no obligation ${quote(id)}`;
  return meant === undefined
    ? `${fault}; a permission may allow ${enumerate(known, 'or')}.`
    : `${fault}; did you mean ${quote(meant)}?`;
}
