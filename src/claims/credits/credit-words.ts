import { fold, FOLDED_WORD } from '../../text/fold.ts';
import { COMPILED } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import { READ_REST, READ_WHOLE, WHOLE_ARTICLE } from '../lexicon/whole-article.ts';

const SOURCE_WORD = new RegExp(
  `(?<![${FOLDED_WORD}])${shared('anySourceLabel')}(?![${FOLDED_WORD}])`,
  'gu',
);
/** Words that lead to another article, not to this one's original. */
const RELATED = new RegExp(shared('related'), 'u');
const LONGEST = 90;

/**
 * Whether what a line says beside the publisher's name is made of other names and of the words of
 * credits; if not, it is a sentence that mentions the publisher.
 */
export function isCredit(rest: string): boolean {
  return rest.length <= LONGEST && !RELATED.test(fold(rest)) && otherWords(rest) <= 1;
}

/** Whether a line leads from an excerpt to the whole article: "Read the full article on …". */
export function leadsToWhole(line: string): boolean {
  const folded = fold(line);
  return line.length <= LONGEST && (WHOLE_ARTICLE.test(folded) || READ_REST.test(folded));
}

/** The same, for a line that says nothing else: "Read the full article on …". */
export function isLeadToWhole(folded: string): boolean {
  const leads = READ_WHOLE.test(folded) || READ_REST.test(folded);
  return leads && folded.replace(/https?:\S+/gu, '').length <= LONGEST;
}

/** How many words of a line are neither names, written with a capital, nor words of credits. */
export function otherWords(line: string): number {
  const blank = (word: string): string => ' '.repeat(word.length);
  const folded = COMPILED.reduce(
    (text, { thisPiece, published, republished, noun, auxiliary, at, byWithin }) =>
      [thisPiece, published, republished, noun, auxiliary, at, byWithin].reduce(
        (left, words) => left.replace(words, blank),
        text,
      ),
    fold(line).replace(SOURCE_WORD, blank),
  );
  return [...folded.matchAll(/\p{L}+/gu)].filter(({ index }) => /^\p{Ll}/u.test(line.slice(index)))
    .length;
}
