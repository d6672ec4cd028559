import type { Notice } from '../../model/notice.ts';
import { isInForce, type Permission } from '../../model/site.ts';
import type { ProofFaults } from './proofs.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How many days before its end a permission is said to end. */
const SOON = 30;

/** What a run knows of the ledger once every file is judged. */
export interface LedgerUse {
  readonly permissions: readonly Permission[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly faults: ProofFaults;
  /** Whether nothing that was judged needed it, where that can be said. */
  readonly isUnused: (permission: Permission) => boolean;
}

/** What is to be tidied up in the ledger, in its order. */
export function ledgerNotices(
  use: LedgerUse,
): readonly { readonly notice: Notice; readonly permission: Permission }[] {
  return use.permissions.flatMap((permission) =>
    noticesOf(permission, use).map((notice) => ({ notice, permission })),
  );
}

function noticesOf(permission: Permission, use: LedgerUse): readonly Notice[] {
  const { day, faults, isUnused } = use;
  const { by, until, proof = '' } = permission.record;
  if (until !== undefined && until < day)
    return isRenewed(permission, day, use)
      ? []
      : [{ code: 'permission-expired', args: { by, until } }];
  const isEnding = until !== undefined && Date.parse(until) - Date.parse(day) <= SOON * DAY;
  const why = faults.get(permission);
  return [
    ...(isEnding && !isRenewed(permission, dayAfter(until), use)
      ? [{ code: 'permission-expiring', args: { by, until } } as const]
      : []),
    ...(why === undefined
      ? []
      : [{ code: 'permission-unproven', args: { by, file: proof, why } } as const]),
    ...(isInForce(permission.record, day) && isUnused(permission)
      ? [{ code: 'permission-unused', args: { by } } as const]
      : []),
  ];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** Whether another entry that holds on a day allows all that this one does. */
function isRenewed(old: Permission, day: string, { permissions }: LedgerUse): boolean {
  const holds = (all: readonly string[], some: readonly string[]): boolean =>
    some.every((one) => all.includes(one));
  return permissions.some((other) => {
    const isForAll = other.articles.length === 0 && other.files.length === 0;
    const isLimited = old.articles.length > 0 || old.files.length > 0;
    return (
      other !== old &&
      other.terms === old.terms &&
      isInForce(other.record, day) &&
      holds(other.allows, old.allows) &&
      holds(other.media, old.media) &&
      holds(other.audience, old.audience) &&
      (isForAll ||
        (isLimited && holds(other.articles, old.articles) && holds(other.files, old.files)))
    );
  });
}
