import type { Block } from '../model/document.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import { findAddresses } from '../text/addresses.ts';
import { isOnDomain, parseAddress, sameArticle } from '../text/article-address.ts';
import { isLicenceAddress } from '../text/licence.ts';
import { sourceSpan } from '../text/source-span.ts';
import { type Searched, searched } from '../text/wording/find.ts';
import { streamOf, type TextPiece, type WordStream } from '../text/wording/stream.ts';
import type { AddressPlace } from '../text/wording/walk.ts';

/** Where the words of a stream stand in the file. */
interface Source {
  readonly block?: Block;
  /** Index into `Document.blocks`. */
  readonly index?: number;
  /** Of all words, where they are no block's. */
  readonly span: Span;
}

/** The words of a copy in which a wording may stand. */
export interface SearchedWords extends Searched {
  /** One for each piece of the stream. */
  readonly sources: readonly Source[];
}

const VISIBLE = new WeakMap<CopyFacts, SearchedWords>();

/** What a reader of the article sees of it, and of the front matter that the theme prints. */
export function visibleWords(facts: CopyFacts): SearchedWords {
  const known = VISIBLE.get(facts);
  if (known !== undefined) return known;
  const { document, credits } = facts;
  const shown = document.blocks.flatMap((block, index): readonly PieceOf[] => {
    const isShown = (one: Block | undefined): boolean =>
      one?.region === 'article' && one.kind !== 'raw';
    const follows = isShown(document.blocks[index - 1]);
    return isShown(block)
      ? [{ text: block.text, follows, source: { block, index, span: block.span } }]
      : [];
  });
  const printed = credits.flatMap(({ via, text, span }): readonly PieceOf[] =>
    via === 'metadata' ? [{ text, follows: false, source: { span } }] : [],
  );
  const made = wordsOf([...shown, ...printed], facts);
  VISIBLE.set(facts, made);
  return made;
}

/** What stands in the file where no reader sees it. */
export function hiddenWords(facts: CopyFacts): SearchedWords {
  return wordsOf(
    facts.document.hidden.map(({ text, span }) => ({ text, follows: false, source: { span } })),
    facts,
  );
}

interface PieceOf extends TextPiece {
  readonly source: Source;
}

function wordsOf(pieces: readonly PieceOf[], facts: CopyFacts): SearchedWords {
  const stream = streamOf(pieces);
  let addresses: readonly AddressPlace[] | undefined;
  const sources = pieces.map(({ source }) => source);
  return { ...searched(stream, () => (addresses ??= addressesIn(stream, facts))), sources };
}

/** Addresses that name the article, or a licence. */
function addressesIn(stream: WordStream, facts: CopyFacts): readonly AddressPlace[] {
  const { pieces, pieceOf, starts, ends, forms } = stream;
  const found: AddressPlace[] = [];
  let at = 0;
  pieces.forEach(({ text }, piece) => {
    for (const { address, span, truncated } of findAddresses(text)) {
      while (at < forms.length && isBefore(at, piece, span.start)) at += 1;
      const from = at;
      while (pieceOf[at] === piece && (ends[at] ?? 0) <= span.end) at += 1;
      const of = truncated || at === from ? [] : kindsOf(address, facts);
      for (const kind of of) found.push({ of: kind, from, to: at });
    }
  });
  return found;

  function isBefore(word: number, piece: number, start: number): boolean {
    const own = pieceOf[word] ?? 0;
    return own < piece || (own === piece && (forms[word] === '' || (starts[word] ?? 0) < start));
  }
}

function kindsOf(address: string, { claim, publisher }: CopyFacts): readonly AddressPlace['of'][] {
  const url = parseAddress(address);
  if (url === undefined) return [];
  const original = claim.original === undefined ? undefined : parseAddress(claim.original.url);
  const isArticle =
    original === undefined
      ? publisher.domains.length === 0 || isOnDomain(url, publisher.domains)
      : sameArticle(url, original, publisher) !== 'different';
  return [
    ...(isArticle ? (['article'] as const) : []),
    ...(isLicenceAddress(address) ? (['licence'] as const) : []),
  ];
}

/** The words from one number to another, half-open, as a reader sees them. */
export function textOf({ stream }: SearchedWords, from: number, to: number): string {
  const { pieces, pieceOf, starts, ends } = stream;
  const first = pieceOf[from] ?? 0;
  const last = pieceOf[to - 1] ?? first;
  return pieces
    .slice(first, last + 1)
    .map(({ text }, at) =>
      text.slice(at === 0 ? starts[from] : 0, at === last - first ? ends[to - 1] : text.length),
    )
    .join('\n')
    .replace(/\s+/gu, ' ');
}

/** Where words stand in the file. */
export function spanOf({ stream, sources }: SearchedWords, from: number, to: number): Span {
  const start = placeOf(from);
  const end = to > from ? placeOf(to - 1) : start;
  return { start: start.start, end: Math.max(start.start, end.end) };

  function placeOf(word: number): Span {
    const source = sources[stream.pieceOf[word] ?? -1];
    if (source === undefined) return { start: 0, end: 0 };
    return source.block === undefined
      ? source.span
      : sourceSpan(source.block, stream.starts[word] ?? 0, stream.ends[word] ?? 0);
  }
}
