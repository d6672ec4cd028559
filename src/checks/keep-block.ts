import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { inPosition } from './position.ts';
import { decidePrescribed } from './prescribed.ts';

/** Is the block there that the terms prescribe, or, if they prescribe none, the note on the author? */
export const keepBlockCheck: CopyCheck<'keep-block'> = {
  concerns: 'copy',
  kind: 'keep-block',
  decide(facts, { with: { wording, at } }) {
    return wording.length > 0
      ? decidePrescribed(facts, { wording, match: 'words', at, links: {} })
      : inPosition(authorNote(facts), at, facts);
  },
};

function authorNote(facts: CopyFacts): Outcome {
  const notes = facts.body?.authorNotes ?? [];
  if (notes.length > 0) return met(...notes);
  return facts.original?.leavesOutNote === true
    ? breached({ code: 'author-note-missing', args: {}, span: anchor(facts) })
    : undetermined({ code: 'author-note-unknown', args: {} });
}
