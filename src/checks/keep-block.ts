import type { Position } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CopyCheck } from './check.ts';
import { originalLacks } from './in-original.ts';
import { anchor, breached, met, notApplicable, undetermined } from './outcome.ts';
import { inPosition } from './position.ts';
import { decidePrescribed } from './prescribed.ts';

/**
 * Is the block there that goes with the original: the one whose words the terms give, or else the note on the
 * author?
 */
export const keepBlockCheck: CopyCheck<'keep-block'> = {
  concerns: 'copy',
  kind: 'keep-block',
  decide(facts, { with: { wording, at } }) {
    return wording.length > 0
      ? prescribedNote(facts, wording, at)
      : inPosition(authorNote(facts), at, facts);
  },
};

function prescribedNote(facts: CopyFacts, wording: readonly string[], at: Position): Outcome {
  const decided = decidePrescribed(facts, { wording, match: 'words', at, links: {} });
  const isOwed = decided.outcome !== 'breached' || !originalLacks(facts, wording);
  return isOwed ? decided : notApplicable({ code: 'original-has-none', args: {} });
}

function authorNote(facts: CopyFacts): Outcome {
  const notes = facts.body?.authorNotes ?? [];
  if (notes.length > 0) return met(...notes);
  const note = facts.original?.note;
  if (note?.kind === 'kept') return met(note.span);
  return note?.kind === 'left-out'
    ? breached({ code: 'author-note-missing', args: {}, span: anchor(facts) })
    : undetermined({ code: 'author-note-unknown', args: {} });
}
