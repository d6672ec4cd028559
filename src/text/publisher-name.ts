import type { PublisherIdentity } from '../model/terms.ts';
import type { Span } from '../model/span.ts';
import { fold, FOLDED_WORD } from './fold.ts';
import { bareName, oneSlip, squash } from './names.ts';

export type Names = Pick<PublisherIdentity, 'names' | 'abbreviations' | 'domains'>;

/** Words that may follow a publisher's name without making it another's. */
const FOLLOWERS =
  /^(?:web ?site|site|news|tv|online|magazine|blog|canada|montreal|org|ca|com|team|newsletter)*$/u;
/** A slip of one letter is forgiven in names at least this long. */
const SLIP_LENGTH = 9;

/** Whether a name that a credit gives is one of the publisher's: `GlobalResearch Website`. */
export function isPublisherName(name: string, publisher: Names): boolean {
  return isPublisherKey(publisherKey(name), publisher);
}

/** What is compared of a name: its letters and digits, without a leading article. */
export function publisherKey(name: string): string {
  return squash(bareName(name.replace(/^https?:\/\/(?:www\.)?|^www\./iu, '')));
}

export function isPublisherKey(found: string, publisher: Names): boolean {
  if (found === '') return false;
  return squashedNames(publisher).some(
    (known) =>
      known === found ||
      (found.startsWith(known) && known.length >= 4 && FOLLOWERS.test(found.slice(known.length))) ||
      (known.length >= SLIP_LENGTH && oneSlip(known, found)),
  );
}

const SQUASHED = new WeakMap<Names, readonly string[]>();

function squashedNames(publisher: Names): readonly string[] {
  const known = SQUASHED.get(publisher);
  if (known !== undefined) return known;
  const { names, abbreviations, domains } = publisher;
  const made = [...names, ...abbreviations, ...domains].map((name) => squash(bareName(name)));
  SQUASHED.set(publisher, made);
  return made;
}

interface Phrases {
  /** Words of which one stands wherever the publisher is named: few texts hold any. */
  readonly words: readonly string[];
  /** Every name of the publisher, the longest first. */
  readonly pattern: () => RegExp;
}

const PHRASES = new WeakMap<Names, Phrases>();

function phrasesOf(publisher: Names): Phrases {
  const known = PHRASES.get(publisher);
  if (known !== undefined) return known;
  const names = [...publisher.names, ...publisher.domains].map(fold);
  let compiled: RegExp | undefined;
  const made = {
    words: [...new Set(names.map(longestWord))],
    pattern: () => (compiled ??= anyOf(names)),
  };
  PHRASES.set(publisher, made);
  return made;
}

function longestWord(name: string): string {
  return name.split(/[\s-]+/u).reduce((best, word) => (word.length > best.length ? word : best));
}

function anyOf(folded: readonly string[]): RegExp {
  const names = [...folded].sort((a, b) => b.length - a.length).map(asPattern);
  const any = names.length === 0 ? '(?!)' : names.join('|');
  return new RegExp(
    `(?<![${FOLDED_WORD}@./])(?:${any})(?![${FOLDED_WORD}]|\\.[${FOLDED_WORD}])`,
    'gu',
  );
}

function asPattern(folded: string): string {
  return folded.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/[\s-]+/gu, '[\\s-]+');
}

/**
 * Where the publisher is named in visible text, as whole words. A name of plain words counts only
 * written with capitals, and not as part of a longer name ("Global Research and Innovation Forum").
 * Inside a longer address (`example.org/page`) nothing is named. Whoever has folded the text gives that, too.
 */
export function findPublisher(
  text: string,
  publisher: Names,
  folded = fold(text),
): readonly Span[] {
  if (!mayBeNamed(folded, publisher)) return [];
  return [...folded.matchAll(phrasesOf(publisher).pattern())]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => isNamed(text, span, publisher));
}

/** Whether a folded text holds a word that stands wherever the publisher is named. */
export function mayBeNamed(folded: string, publisher: Names): boolean {
  return phrasesOf(publisher).words.some((word) => folded.includes(word));
}

function isNamed(text: string, { start, end }: Span, { names }: Names): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 40);
  if (name.includes('.')) return !/^\/\S/u.test(after);
  // "360info": a name that its owner writes without any capital.
  if (!/\p{Lu}/u.test(name) && names.includes(name)) return true;
  if (!/^\p{Lu}|^\p{Lo}/u.test(name) && !/\p{Lu}/u.test(name)) return false;
  const words = name.split(/[\s-]+/u);
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word)).length;
  if (words.length > 1 && capitals * 2 < words.length) return false;
  // "Global Research and Innovation Forum", "Global Research Institute": somebody else's name.
  return !/^\s+(?:and|&|et)\s+\p{Lu}|^\s+(?:Institute|Infrastructure|Council|Alliance|Center|Centre|Network|Forum|Group|Ltd|Inc|University|Foundation|Partnership|Report)\b/u.test(
    after,
  );
}

/** Abbreviations of the publisher, as whole words in capitals. */
export function findAbbreviation(text: string, publisher: Names): readonly Span[] {
  return publisher.abbreviations.flatMap((abbreviation) => {
    if (!text.includes(abbreviation)) return [];
    const escaped = abbreviation.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    return [
      ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')),
    ].map((match) => ({ start: match.index, end: match.index + abbreviation.length }));
  });
}

/**
 * Whether a host can be that of a publisher known by name only: the name's letters stand in the host,
 * or the host's in the name, or the host begins with the name's initials (`fee.org`).
 */
export function hostFitsName(host: string, name: string): boolean {
  const letters = squash(bareName(name));
  if (letters.length < 2) return false;
  const labels = host
    .split('.')
    .slice(0, -1)
    .map(squash)
    .filter((label) => label.length >= 3);
  const initials = bareName(name)
    .split(' ')
    .filter((word) => !/^(?:of|for|the|and|de|des|du|la|le|les|et|on|in)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  const wholeHost = squash(host);
  return (
    labels.some(
      (label) =>
        label.includes(letters) ||
        letters.includes(label) ||
        (initials.length >= 3 && label.startsWith(initials)),
    ) || wholeHost === letters
  );
}
