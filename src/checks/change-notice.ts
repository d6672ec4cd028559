import { CHANGES, type Change } from '../model/change-notice.ts';
import type { CopyFacts, KnownOriginal } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CopyCheck } from './check.ts';
import { findPrescribed, templatesOf } from './find-prescribed.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { isTranslated } from './translated.ts';

/** Up to this share of the original's words may be missing before it counts as shortened. */
const SMALL_SHARE = 0.02;

/** Are readers told what was changed? */
export const changeNoticeCheck: CopyCheck<'change-notice'> = {
  concerns: 'copy',
  kind: 'change-notice',
  decide(facts, { with: { for: wanted, wording } }) {
    const notices = facts.body?.changeNotices ?? [];
    const found =
      wording.length > 0
        ? findPrescribed(facts, templatesOf(wording), 'words').map(({ span }) => span)
        : notices
            .filter(({ changes }) => changes.some((change) => wanted.includes(change)))
            .map(({ span }) => span);
    const made = isTranslated(facts) ? (['translated'] as const) : changesMade(facts);
    const due = made?.filter((change) => wanted.includes(change));
    if (due?.length === 0) return unchanged();
    if (found.length > 0) return told(facts, due ?? [], found, wording);
    if (due === undefined) return unknown(facts);
    return breached(missing(facts, due, wording));
  },
};

function unknown({ original }: CopyFacts): Outcome {
  if (original === undefined) return undetermined({ code: 'original-not-kept', args: {} });
  const { facts, id } = original;
  return undetermined({ code: 'another-text', args: { original: facts.title ?? facts.url ?? id } });
}

function unchanged(): Outcome {
  return {
    outcome: 'not-applicable',
    reason: { code: 'text-unchanged', args: {} },
    evidence: [],
  };
}

/** Any notice tells readers to look at the original; that of another change than was made does not. */
function told(
  facts: CopyFacts,
  due: readonly Change[],
  found: readonly Finding['span'][],
  wording: readonly string[],
): Outcome {
  const said = (facts.body?.changeNotices ?? []).flatMap(({ changes }) => changes);
  const untold = due.filter((change) => change === 'translated' && !said.includes(change));
  return untold.length > 0 && wording.length === 0
    ? breached(missing(facts, untold, wording))
    : met(...found);
}

function missing(
  facts: CopyFacts,
  changes: readonly Change[],
  [wording]: readonly string[],
): Finding {
  const first = facts.original?.changes[0];
  return {
    code: 'change-notice-missing',
    args: { changes, ...(wording === undefined ? {} : { wording }) },
    span: first?.span ?? anchor(facts),
  };
}

/** What was done to the text; undefined if nobody knows. */
function changesMade({ original }: CopyFacts): readonly Change[] | undefined {
  if (original === undefined) return undefined;
  if (original.verdict === 'unrelated') return undefined;
  const kinds = new Set(original.changes.map(({ kind }) => kind));
  const made = new Set<Change>();
  if (kinds.has('changed') || kinds.has('moved')) made.add('edited');
  if (kinds.has('added')) made.add('added');
  if (kinds.has('left-out') || isShorter(original)) made.add('shortened');
  return CHANGES.filter((change) => made.has(change));
}

/** Whether words of the original are missing for which no others stand, be it with a mark. */
function isShorter({ shares, words, changes }: KnownOriginal): boolean {
  if (shares.original === 0) return false;
  const all = words / shares.original;
  const replaced = changes
    .filter(({ kind }) => kind === 'changed')
    .reduce((sum, { before, after }) => sum + Math.min(count(before), count(after)), 0);
  return all - words - replaced > all * SMALL_SHARE;
}

function count(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
