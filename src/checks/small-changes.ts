import type { Tolerated } from '../model/checks.ts';
import type { Document } from '../model/document.ts';
import type { TextChange } from '../model/facts.ts';
import type { Reason } from '../model/finding.ts';
import { maySubheadBe } from './subheads.ts';

/** "yesterday" for "on Monday", "here" for "in Lyon": so many words at most, on either side. */
const MOST_WORDS = 5;
/** What turns a sentence round is no matter of style, however short it is. */
const TURNS =
  /(?<!\p{L})(?:not|no|never|n't|cannot|ne|n['’]|pas|non|jamais|sans|without|nicht|kein\w*|nie|nunca|não|nao|mai)(?!\p{L})/iu;

/** Why changes that are all small must be looked at by a person; undefined if one of them is not. */
export function smallChanges(
  changes: readonly TextChange[],
  tolerates: readonly Tolerated[],
  document: Document,
): Reason | undefined {
  const [first] = changes;
  const ofWords = tolerates.some((one) => one !== 'subheads');
  const isTolerated = (change: TextChange): boolean =>
    (ofWords && isSmall(change)) ||
    (tolerates.includes('subheads') && maySubheadBe(change, document));
  if (first === undefined || !changes.every(isTolerated)) return undefined;
  const { before, after } = first;
  return { code: 'small-changes', args: { changes: changes.length, before, after, tolerates } };
}

function isSmall({ kind, before, after }: TextChange): boolean {
  if (kind === 'moved') return false;
  return (
    [before, after].every((text) => count(text) <= MOST_WORDS) && turns(before) === turns(after)
  );
}

function count(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function turns(text: string): boolean {
  return TURNS.test(text);
}
