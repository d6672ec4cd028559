/**
 * Small words of names, in the languages whose credits are recognised. They are no words of credits, which
 * stand in rules/lexicon/: a name keeps its own in whatever language a page is written.
 */

const either = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Within a person's name, in small letters. */
export const PARTICLES = either([
  ...['de', 'du', 'des', 'la', 'le'],
  ...['del', 'el', 'da', 'do', 'dos', 'di', 'della'],
  ...['van', 'von', 'der', 'den', 'ter', 'zu'],
  ...['ten', 'op', "[’']t"],
  ...['al', 'bin', 'ibn'],
]);

/** One of them, where more of the name follows: "Anna van der Berg". */
const PARTICLE = `${PARTICLES}(?=\\s(?:[a-z’']{2,5}\\s){0,2}\\p{Lu})`;

/** Between the names of two persons: "Nora Bell und Martin Hale". */
export const JOINT = either(['and', 'et', 'y', 'e', 'und', 'и', 'en(?=\\s\\p{Lu})']);

/** Of two persons the second helped the first: "Nora Bell with Martin Hale". */
export const HELPED_BY = either(['with', 'avec', 'con', 'mit', 'com', 'met']);

/** Within the name of a house, between words with capitals: "Review of the Sea". */
export const HOUSE_WORD = either([
  ...['of', 'for', 'the', 'and', 'on', 'in', 'to'],
  ...['de', 'des', 'du', 'la', 'le', 'les', 'et', 'en', 'à', 'sur'],
  ...['del', 'el', 'al', 'y', 'della', 'e', 'do', 'da'],
  ...['für', 'der', 'das'],
  ...['van', 'voor', 'het', 'op'],
]);

/** Before the name of a scholar. */
export const TITLE = `${either(['Dr', 'Prof', 'Professor', 'Professeur', 'Pr'])}\\.?\\s+`;

/** Words with which a person is addressed, before the name or behind it; folded. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...[
    'prof',
    'professor',
    'professeur',
    'profesor',
    'pr',
    'dr',
    'doctor',
    'docteur',
    'dott',
    'ing',
  ],
  ...['mr', 'mrs', 'ms', 'm', 'mme', 'mlle', 'sr', 'sir', 'rev', 'reverend', 'fr', 'maitre'],
  ...['drs', 'dhr', 'mevr', 'mw'],
  ...['phd', 'ph', 'd', 'md', 'esq', 'jr', 'hon'],
]);

/** An initial, with its full stops, or letters without: after them a stop would end the sentence. */
const NAME_WORD = "(?:(?:\\p{Lu}\\.){1,3}|\\p{Lu}[\\p{L}'’-]*)";

/** A person's name of at least two words, and at most so many more: for a regular expression over raw text. */
export function personName(most: number): string {
  return `${NAME_WORD}(?:\\s+(?:${NAME_WORD}|${PARTICLE})){1,${String(most)}}`;
}
