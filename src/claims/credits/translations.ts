import type { CreditName } from '../../model/credit.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { addressKind, ANY_SITE, parseAddress } from '../../text/article-address.ts';
import { isPersonLike } from '../../text/person-like.ts';
import { sourceSpan } from '../../text/source-span.ts';
import type { Layout } from '../layout.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { sentencesIn } from '../sentences.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate } from './make.ts';
import { isPointer } from './pointer-words.ts';
import { isOutside, linksIn } from './pointers.ts';
import { publisherAfter } from './publisher-phrase.ts';
import { peopleAt } from './statement-authors.ts';

/** As sure as a statement that names where the article was published. */
const WEIGHT = 0.9;
/** "Translator's note:" before the sentence. */
const LABEL = /^[^:\n]{1,40}:\s+/u;
/** Behind the first word. */
const IN_BRACKETS = /^(\P{L}*\p{L}+) \([^()]{1,20}\)/u;
/** "of an article by X": in characters, up to the name. */
const NEAR = 30;
/** A short word before a name: "of", "de", "von". */
const SMALL_WORD = /^\s+\p{Ll}{1,4}(?=\s)/u;

/**
 * "This is a translation of [Salt](its address) by X": sentences outside the prose that say of the text
 * that it is a translation, and link what was translated, or name where it was published.
 */
export function findTranslations(document: Document, layout: Layout): readonly CreditCandidate[] {
  return document.blocks.flatMap((block, index) => {
    const zone = layout.zones[index] ?? 'body';
    if (zone === 'body' || zone === 'chrome' || block.kind === 'raw' || block.kind === 'code')
      return [];
    const lexicons = layout.lexicons(index);
    if (lexicons.length === 0) return [];
    const folded = layout.folded[index] ?? '';
    return sentencesIn(block.text).flatMap((sentence) => {
      const opening = openingOf(folded, sentence, lexicons);
      if (opening === undefined || !isOfArticle(document, block, folded, sentence, opening))
        return [];
      const original = originalIn(document, block, sentence);
      const publisher = publisherIn(document, block, folded, sentence, opening);
      if (original === undefined && publisher === undefined) return [];
      return [
        makeCandidate({
          document,
          block,
          index,
          kind: 'republication',
          signal: 'republication-statement',
          range: sentence,
          weight: WEIGHT,
          ...(publisher === undefined ? {} : { publisher }),
          names: authorsIn(document, block, folded, sentence, opening),
          links: linksIn(document, block, sentence),
          pointers: original === undefined ? [] : [original],
        }),
      ];
    });
  });
}

interface Opening {
  readonly lexicon: CompiledLexicon;
  /** Whether the title must follow at once. */
  readonly isBeforeTitle: boolean;
  /** Where the words end that say that it is a translation. */
  readonly end: number;
}

function openingOf(
  folded: string,
  { start, end }: Span,
  lexicons: readonly CompiledLexicon[],
): Opening | undefined {
  const said = folded.slice(start, end);
  const label = LABEL.exec(said)?.[0].length ?? 0;
  for (const from of new Set([0, label])) {
    const rest = said.slice(from);
    // "Traduction (libre) de l'article": what stands in brackets may as well be left out.
    const words = rest.replace(IN_BRACKETS, '$1');
    const left = rest.length - words.length;
    for (const lexicon of lexicons) {
      const { translationOf, translationOfTitled } = lexicon;
      const plain = translationOf.exec(words);
      const found = plain ?? translationOfTitled.exec(words);
      if (found !== null)
        return {
          lexicon,
          end: start + from + left + found[0].length,
          isBeforeTitle: plain === null,
        };
    }
  }
  return undefined;
}

/** Before "article", such as "the original". */
const LONGEST_BEFORE_NOUN = 16;

/** What was translated is an article, or bears a linked title: no law, letter or word. */
function isOfArticle(
  document: Document,
  block: Block,
  folded: string,
  sentence: Span,
  { lexicon, end, isBeforeTitle }: Opening,
): boolean {
  const rest = folded.slice(end, sentence.end);
  const [link] = linksIn(document, block, { start: end, end: sentence.end })
    .map((index) => document.links[index])
    .filter((one) => (one?.range?.start ?? 0) >= end);
  const at = (link?.range?.start ?? sentence.end) - end;
  const isTitle =
    /^[\s"'«“*_(:]*$/u.test(rest.slice(0, at)) &&
    /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(link?.text ?? '');
  if (link !== undefined && isTitle) return true;
  if (isBeforeTitle) return false;
  const noun = [...folded.slice(sentence.start, sentence.end).matchAll(lexicon.noun)]
    .map(({ index, 0: word }) => ({
      from: sentence.start + index,
      to: sentence.start + index + word.length,
    }))
    .find(({ to }) => to >= end);
  // "of the article [Salt](its address)", and "of [this article](its address)".
  const limit = link?.range && isPointer(link.text) ? link.range.end - end : at;
  return noun !== undefined && noun.from - end <= Math.min(LONGEST_BEFORE_NOUN, limit);
}

/** The first link to an article that is not around somebody's name. */
function originalIn(document: Document, block: Block, sentence: Span): number | undefined {
  return linksIn(document, block, sentence).find((index) => {
    const link = document.links[index];
    if (link?.standing !== 'live' || !isOutside(link) || isPersonLike(link.text.trim()))
      return false;
    const url = parseAddress(link.href);
    return url !== undefined && addressKind(url, ANY_SITE) === 'article';
  });
}

/** After "published on", if the sentence says so. */
function publisherIn(
  document: Document,
  block: Block,
  folded: string,
  { end }: Span,
  { lexicon, end: from }: Opening,
): ReturnType<typeof publisherAfter> {
  const rest = folded.slice(from, end);
  const [verb] = [lexicon.published, lexicon.plainlyPublished].flatMap((verbs) => [
    ...rest.matchAll(verbs),
  ]);
  return verb === undefined
    ? undefined
    : publisherAfter(document, block, folded, from + verb.index + verb[0].length, end);
}

/** Names that are linked, or follow "by", or the words that say that it is a translation. */
function authorsIn(
  document: Document,
  block: Block,
  folded: string,
  sentence: Span,
  { lexicon, end: from }: Opening,
): readonly CreditName[] {
  const linked = linksIn(document, block, sentence).flatMap((index): readonly CreditName[] => {
    const link = document.links[index];
    if (link?.range === undefined || link.range.start < from) return [];
    const name = link.text.trim();
    const { start, end } = link.range;
    return isPersonLike(name)
      ? [{ name, role: 'author', span: sourceSpan(block, start, end) }]
      : [];
  });
  if (linked.length > 0) return linked;
  const smallAt = (at: number): number =>
    at + (SMALL_WORD.exec(block.text.slice(at, sentence.end))?.[0].length ?? 0);
  // "[Salt](its address), de Nora Bell".
  const titleEnds = linksIn(document, block, sentence).flatMap((index) => {
    const end = document.links[index]?.range?.end ?? 0;
    const comma = /^["”»]?,(?=\s)/u.exec(block.text.slice(end))?.[0].length;
    return comma === undefined || end < from ? [] : [smallAt(end + comma)];
  });
  const after = [...folded.slice(from, sentence.end).matchAll(lexicon.byWithin)].map(
    ({ index, 0: by }) => from + index + by.length,
  );
  const [by] = after.filter((at) => at - from <= NEAR);
  for (const at of [
    ...(by === undefined ? [] : [by]),
    from,
    smallAt(from),
    ...titleEnds,
    ...after,
  ]) {
    const people = isInTitle(document, block, at) ? [] : peopleAt(block, at, sentence.end);
    if (people.length > 0) return people;
  }
  return [];
}

/** "A translation of [Larkfield Harbour is open](its address)": the title of what was translated names nobody. */
function isInTitle(document: Document, block: Block, at: number): boolean {
  return linksIn(document, block, { start: at, end: at + 2 }).some((index) => {
    const link = document.links[index];
    return link !== undefined && !isPersonLike(link.text.trim());
  });
}
