import type { CopyFacts } from '../../model/facts.ts';
import type { ReportedOutcome } from '../../model/report.ts';
import type { DoneRecord, Permission } from '../../model/site.ts';
import { parseAddress, sameArticle } from '../../text/article-address.ts';
import { matchesAny } from '../config/glob.ts';

/** The permissions that may bear on one file, and what a person recorded. */
export interface FilePermissions {
  readonly inForce: readonly Permission[];
  readonly done: readonly DoneRecord[];
  /** The file's path from the folder that globs refer to. */
  readonly path: string;
}

/** What of a copy a permission looks at. */
interface PermittedCopy {
  readonly terms: string;
  readonly facts: Pick<CopyFacts, 'claim' | 'publisher'>;
}

/** The permissions that cover a copy. */
export function permissionsFor(
  { terms, facts }: PermittedCopy,
  { inForce, path }: Pick<FilePermissions, 'inForce' | 'path'>,
): readonly Permission[] {
  return inForce.filter((permission) => {
    if (permission.terms !== terms) return false;
    const { articles, files } = permission;
    if (articles.length === 0 && files.length === 0) return true;
    return matchesAny(files, path) || articles.some((article) => isArticle(article, facts));
  });
}

/** What a person recorded of one file under some terms. */
export function doneIn(terms: string, { done, path }: FilePermissions): readonly DoneRecord[] {
  return done.filter(
    (record) =>
      record.terms === terms && (record.files === undefined || matchesAny(record.files, path)),
  );
}

function isArticle(article: string, { claim, publisher }: PermittedCopy['facts']): boolean {
  const original = claim.original === undefined ? undefined : parseAddress(claim.original.url);
  const allowed = parseAddress(article);
  return (
    original !== undefined &&
    allowed !== undefined &&
    sameArticle(original, allowed, publisher) === 'same'
  );
}

/**
 * An outcome as it is with the permissions on record that cover the copy: what one of them allows is
 * met. What only a person can see to stays for a person.
 */
export function permit(
  outcome: ReportedOutcome,
  permissions: readonly Permission[],
): ReportedOutcome {
  if (outcome.outcome !== 'breached' && outcome.outcome !== 'undetermined') return outcome;
  if (outcome.check === 'manual') return outcome;
  const names = outcome.check === 'scope' ? [outcome.obligation, 'scope'] : [outcome.obligation];
  const found = permissions.find(({ allows }) => names.some((name) => allows.includes(name)));
  if (found === undefined) return outcome;
  const { reason: _, ...rest } = outcome;
  return { ...rest, outcome: 'met', findings: [], permission: found.record };
}
