import { fold } from '../../text/fold.ts';
import { COMPILED } from '../lexicon/compile.ts';

const SOURCE_WORD =
  /(?<!\p{L})(?:sources?|fuentes?|font[ei]|quellen?|fontes?|via|credits?)(?!\p{L})/gu;
/** Words that lead to another article, not to this one's original. */
const RELATED =
  /(?<!\p{L})(?:see|also|more|related|read|voir|aussi|lire|suite|ver|tambien|mas|vedi|anche|siehe|auch|mehr|veja|tambem|mais)(?!\p{L})/u;
/** Words for all of an article, to which an excerpt leads. */
const WHOLE_ARTICLE =
  "(?:(?:full|whole|entire|complete|rest of the)(?: (?:article|story|piece|essay|post|text))|(?:article|texte|articulo|articolo|artigo) (?:complet|entier|completo|intero|integrale?)|suite de l'article|(?:ganzen|vollstandigen) artikel)";
const WHOLE = new RegExp(`(?<!\\p{L})${WHOLE_ARTICLE}(?!\\p{L})`, 'u');
const READ_WHOLE = new RegExp(
  `^\\P{L}{0,6}(?:(?:read|see|find|view|continue to)(?: the)?|lire|lisez|leer|lea|leggi|leggete|ler|leia|lesen sie)\\s(?:la |l'|el |o |den )?${WHOLE_ARTICLE}(?!\\p{L})`,
  'u',
);
/** "Read the rest", "Lire la suite": only at the end of a line, or before the name of a place. */
const READ_REST =
  /^\P{L}{0,6}(?:(?:read|find) the rest(?: of (?:it|this))?|(?:continue|finish|keep) reading|(?:lire|lisez) la suite)(?:\P{L}*$|\s(?:at|on|in|here|over|sur|dans|chez|ici)(?!\p{L}))/u;
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
  return line.length <= LONGEST && (WHOLE.test(folded) || READ_REST.test(folded));
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
