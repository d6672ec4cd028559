import type { CopyFacts } from '../model/facts.ts';
import { compileWording } from '../text/wording/compile.ts';
import { findWording, searched } from '../text/wording/find.ts';
import { streamOf } from '../text/wording/stream.ts';
import { templatesOf } from './find-prescribed.ts';
import { wordingValues } from './wording-values.ts';

/** Whether the original that is kept lacks all of the wordings: nobody can keep what was never there. */
export function originalLacks(facts: CopyFacts, wording: readonly string[]): boolean {
  const { original } = facts;
  if (original === undefined || original.verdict === 'unrelated') return false;
  const pieces = original.text.split(/\n{2,}/u).map((text) => ({ text, follows: true }));
  const where = searched(streamOf(pieces));
  const values = wordingValues(facts);
  return templatesOf(wording).every(
    ({ parts }) => findWording(where, compileWording(parts, values, 'words')).length === 0,
  );
}
