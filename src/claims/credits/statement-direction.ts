import type { Span } from '../../model/span.ts';
import { FOLDED_WORD } from '../../text/fold.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import type { PublisherPhrase } from './publisher-phrase.ts';

const whole = (words: string): string => `(?<![${FOLDED_WORD}])${words}(?![${FOLDED_WORD}])`;
const ALSO = new RegExp(whole(shared('also')), 'u');
const ONWARD = new RegExp(`^\\s*${shared('onward')}(?![${FOLDED_WORD}])`, 'u');
/** Between the agent's "by" and the name: an article, a mark of emphasis. */
const GAP = new RegExp(`^[^\\p{L}\\p{N}]*(?:${shared('article')}[^\\p{L}\\p{N}]*)?$`, 'u');

/** What tells the direction of a statement. */
export interface Said {
  readonly folded: string;
  readonly lexicon: CompiledLexicon;
  readonly verb: Span;
  readonly isTakenOver: boolean;
  readonly publisher: PublisherPhrase | undefined;
}

/**
 * Whether a statement says that this piece went elsewhere from here: "was also published in X", "has been
 * republished by X", "cross-posted to X".
 */
export function isOutbound({ publisher, ...said }: Said, sentence: Span): boolean {
  const { folded, verb } = said;
  const before = folded.slice(sentence.start, publisher?.range.start ?? verb.end);
  if (ALSO.test(before)) return true;
  const after = folded.slice(verb.end, publisher?.range.start ?? sentence.end);
  if (ONWARD.test(after)) return true;
  if (!said.isTakenOver || publisher === undefined || !isAgent(after, said)) return false;
  // "Produced by X, and republished here".
  const rest = folded.slice(publisher.range.end, sentence.end);
  return rest.search(said.lexicon.republished) < 0;
}

/** "Republished by X": in German and Italian the same word says from where. */
function isAgent(words: string, { lexicon }: Pick<Said, 'lexicon'>): boolean {
  if (lexicon.agentIsSource) return false;
  return [...words.matchAll(lexicon.byWithin)].some(
    ({ index, 0: by }) =>
      GAP.test(words.slice(0, index)) && GAP.test(words.slice(index + by.length)),
  );
}
