import type { LinkTarget } from '../model/checks.ts';
import type { Document, Link } from '../model/document.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { TakenStep } from '../text/wording/find.ts';
import type { FoundWording } from './find-prescribed.ts';
import { leadsTo } from './leads-to.ts';
import { isFollowable } from './visible.ts';
import { type SearchedWords, spanOf, textOf } from './visible-words.ts';

/** Words of a wording that lead nowhere, or elsewhere than the terms want. */
export interface Unlinked {
  readonly found: string;
  readonly span: Span;
  readonly target: LinkTarget;
}

/** The first words of a wording that should be a link and are not. */
export function unlinkedWords(
  wording: FoundWording,
  links: Readonly<Record<string, LinkTarget>>,
  words: SearchedWords,
  facts: CopyFacts,
): Unlinked | undefined {
  for (const [key, target] of Object.entries(links)) {
    const places = placesOf(key, wording.steps);
    if (places.length === 0) continue;
    if (places.some((place) => isLinked(place, target, words, facts))) continue;
    const { start, end } = places[0] ?? { start: wording.from, end: wording.to };
    return { found: textOf(words, start, end), span: spanOf(words, start, end), target };
  }
  return undefined;
}

/** The words that a placeholder, or words of the template, took: none if they were left out. */
function placesOf(key: string, steps: readonly TakenStep[]): readonly Span[] {
  const taken = steps.filter(({ from, to }) => to > from);
  const name = /^\s*\{(.*)\}\s*$/u.exec(key)?.[1]?.trim();
  if (name !== undefined)
    return taken
      .filter(({ step }) => step.placeholder === name)
      .map(({ from, to }) => ({ start: from, end: to }));
  const own = taken.filter(({ step }) => step.word !== undefined);
  const wanted = tokenise(key).forms.map(fold);
  return own.flatMap((first, at) => {
    const last = own[at + wanted.length - 1];
    const isIt =
      wanted.length > 0 && wanted.every((form, offset) => own[at + offset]?.step.word === form);
    return isIt && last !== undefined ? [{ start: first.from, end: last.to }] : [];
  });
}

/** Of words, in a link, so that they are one. */
const MOSTLY = 0.5;
/** In characters. */
const NEAR = 200;

/** In plain text no words are links: an address beside them is enough. What a theme prints is taken for one. */
function isLinked(
  { start, end }: Span,
  target: LinkTarget,
  { stream, sources }: SearchedWords,
  facts: CopyFacts,
): boolean {
  const { document } = facts;
  const leads = (link: Link): boolean =>
    link.standing === 'live' && isFollowable(link) && leadsTo(link.href, target, facts);
  const { block, index } = sources[stream.pieceOf[start] ?? -1] ?? {};
  if (block === undefined || index === undefined)
    return facts.declared.addresses.some(
      ({ rendered, value }) => rendered && leadsTo(value, target, facts),
    );
  const from = stream.starts[start] ?? 0;
  // Words may go on in the next block; the first of them tell.
  const samePiece = stream.pieceOf[end - 1] === stream.pieceOf[start];
  const to = samePiece ? (stream.ends[end - 1] ?? from) : block.text.length;
  if (document.format === 'text')
    return [...linksOf(index, document), ...linksOf(index + 1, document)].some(
      (link) => isNear(link, index, from, to) && leads(link),
    );
  return linksOf(index, document).some(({ range, ...link }) => {
    if (range === undefined) return false;
    const common = Math.min(to, range.end) - Math.max(from, range.start);
    return common >= (to - from) * MOSTLY && leads(link);
  });
}

function linksOf(block: number, { blocks, links }: Document): readonly Link[] {
  return (blocks[block]?.links ?? []).flatMap((at) => links[at] ?? []);
}

/** Soon before or after some words, or at the beginning of the next block. */
function isNear({ block, range }: Link, own: number, from: number, to: number): boolean {
  if (range === undefined) return false;
  return block === own ? range.end >= from - NEAR && range.start <= to + NEAR : range.start <= NEAR;
}
