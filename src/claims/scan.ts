import type { Pack } from '../model/terms.ts';
import { fold, FOLDED_WORD } from '../text/fold.ts';
import { otherWords } from './credits/credit-words.ts';
import { withoutEntities } from './entities.ts';
import { LEXICONS } from './lexicon/list.ts';
import { isOdd, isOfOtherScript, oddProbes } from './odd-probes.ts';
import { ownNotices } from './own-notices.ts';
import { anywhere, OTHER_STEMS, STEMS } from './stems.ts';
import { type Probe, WordProbes } from './word-probes.ts';

/** Decides from the raw text, without parsing, whether a file can hold anything that `recognise` weighs. */
export interface Scanner {
  mayBeCopy(text: string): boolean;
}

/** Metadata keys that count for a claim by themselves. */
const KEYS = [
  ...['original', 'source', 'canonical', 'repost', 'reprinted', 'syndicat', 'republished'],
  ...['copyright', 'cross.?posted', 'first.?published', 'isbased.?on', 'is_based', 'is-based'],
  ...['via', 'dt.original', 'translation.?of', 'url.?source', 'publisher', 'publication'],
];
const AFTER_KEY = '[a-z_.: -]{0,40}["\']?\\s{0,20}(?:[:=]|content)';
const AFTER_LABEL = '[*_]{0,3}(?:<\\/[^>]{0,20}>)?[*_]{0,3}\\s{0,9}(?:<\\/[^>]{0,20}>)?:';
/** What may stand before a label or a key: bullets, quotation and emphasis marks, tags, an open quote. */
const OPENS_LINE = /(?:^[\s>*_#|([\]\-–—•+"'“«.{]*(?:<[^>]{0,200}>\s*)*[*_]*|[{,]\s*["']|=["'])$/u;
const COPYRIGHT = `copyright\\W{0,3}(?:\\(|©|by|\\d{4}|[${FOLDED_WORD}]+.{0,60}\\d{4})`;
const COPYRIGHT_SIGN = /^(?:©|&copy;|\(c\)\s*(?:\d{4}|\p{Lu}))/iu;
const BEFORE_PART = /[-|•·,/–—]\s*$/u;
const NAME_FOLLOWS = /^\s+[\p{Lu}\p{Lo}]/u;
const BEFORE = 240;

/** Builds the scanner for the packs of a run. It never rejects a file that `recognise` would accept. */
export function createScanner(packs: readonly Pack[]): Scanner {
  const labels = new Set(LEXICONS.flatMap(({ sourceLabels }) => sourceLabels));
  const parts = new Set(LEXICONS.flatMap(({ sourceParts }) => sourceParts));
  const words: readonly Probe[] = [
    ...packs
      .flatMap(boilerplateOf)
      .map(loosely)
      .map((notice) => ({ ...anywhere(notice.pattern), ...notice })),
    ...packs.flatMap(namesOf).map((name) => ({
      ...loosely(name),
      accepts: mayBeCredit,
      isDear: true as const,
    })),
  ];
  const odd = words.filter(isOdd);
  const holdsOdd = oddProbes(odd.filter((word) => !isOfOtherScript(word)));
  const holdsOther = oddProbes(odd.filter(isOfOtherScript));
  const probes = new WordProbes(
    [
      ...STEMS,
      ...words.filter((word) => !isOdd(word)),
      anywhere(COPYRIGHT),
      ...KEYS.map((key) => ({ pattern: key + AFTER_KEY, accepts: opensLine })),
      ...[...labels].map((label) => ({ pattern: label + AFTER_LABEL, accepts: opensLine })),
      ...[...parts].map((label) => ({ pattern: `${label}\\s+\\S`, accepts: isPart(label) })),
    ],
    isCopyrightSign,
  );
  return {
    mayBeCopy(raw) {
      const text = withoutEntities(raw);
      const look = probes.look(text);
      if (look === 'joined' && (OTHER_STEMS.test(text) || holdsOther(text))) return true;
      return look === 'found' || holdsOdd(text);
    },
  };
}

function isCopyrightSign(text: string, at: number): boolean {
  return COPYRIGHT_SIGN.test(text.slice(at, at + BEFORE));
}

function opensLine(text: string, at: number): boolean {
  // Most words follow another.
  if (/^[\p{L},;] $/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return OPENS_LINE.test(lineBefore(text, at));
}

/** "Par X – Source Y": a label without colon, as a part of a byline. */
function isPart({ length }: string): Probe['accepts'] {
  return (text, at) =>
    BEFORE_PART.test(lineBefore(text, at)) &&
    NAME_FOLLOWS.test(text.slice(at + length, at + length + BEFORE));
}

/** The end of what stands on the line before an offset. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function namesOf(pack: Pack): readonly string[] {
  return pack.scope === 'publisher' ? [...pack.publisher.names, ...pack.publisher.domains] : [];
}

function boilerplateOf(pack: Pack): readonly string[] {
  return pack.scope === 'publisher' ? [...pack.publisher.boilerplate, ...ownNotices(pack)] : [];
}

/** Characters of a line that holds little more than a name. */
const SHORT_LINE = 60;
const LONGEST_RAW_LINE = 1500;
/** A credit's words are not many; its address may be long. */
const LONGEST_CREDIT = 240;
/** Other words than those of credits; one more than enough, for what is left of addresses. */
const MOST_OTHER_WORDS = 3;
const ADDRESS = /\]\([^)]*\)|\]\[[^\]]*\]|https?:\S+|www\.\S+|[\p{L}\p{N}-]+\.\p{L}{2,}\/\S*/gu;

/**
 * A publisher's name, without any of the words of credits, makes one only on a line of its own, or
 * beside a date, a link or an address; a line of prose that names the publisher is a mention.
 */
function mayBeCredit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_RAW_LINE), at);
  const after = text.slice(at, at + LONGEST_RAW_LINE);
  // The name may be broken over two lines.
  const end = after.indexOf('\n', after.indexOf('\n') + 1 || after.length);
  const line =
    before.slice(before.lastIndexOf('\n') + 1) + after.slice(0, end < 0 ? undefined : end);
  // Where elements end cannot be told without reading them.
  if (line.length <= SHORT_LINE || line.includes('<')) return true;
  const visible = line.replace(ADDRESS, ' ');
  if (visible.length > LONGEST_CREDIT) return false;
  if (/\d/u.test(visible)) return true;
  return visible.length < line.length && otherWords(visible) <= MOST_OTHER_WORDS;
}

const ENOUGH_WORDS = 3;

/**
 * A name as it may stand in raw text: over a line break, in one word, with markup between its words.
 * Of a long one three words are enough, from the longest on, which is the rarest.
 */
function loosely(name: string): Pick<Probe, 'pattern' | 'second'> {
  const words = fold(name)
    .replace(/^the /u, '')
    .split(/[\s-]+/u)
    .map((word) => word.replace(/^[(["]+(?=.)/u, ''));
  const starts = words.slice(0, Math.max(1, words.length - ENOUGH_WORDS + 1));
  const longest = starts.reduce((best, word) => (word.length > best.length ? word : best), '');
  const start = words.length > ENOUGH_WORDS ? starts.indexOf(longest) : 0;
  const [first = '', second = ''] = words.slice(start);
  return {
    pattern: words
      .slice(start, start + ENOUGH_WORDS)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/'/gu, "(?:'|&\\w+;)"))
      .join(`(?:[^${FOLDED_WORD}<]|<[^>]{0,60}>){0,8}`),
    ...(/^[a-z0-9]+[.,:;]?$/u.test(first) && /^[a-z0-9]/u.test(second)
      ? { second: second.charAt(0) }
      : {}),
  };
}
