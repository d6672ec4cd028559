import type { Document } from '../../model/document.ts';
import { fold } from '../../text/fold.ts';
import { isPersonLike } from '../../text/person-like.ts';
import { COMPILED } from '../lexicon/compile.ts';
import type { CreditCandidate } from './candidate.ts';

/** "Nora Bell's blog", "le blog de Nora Bell", of which a link may hold the name alone. */
const BLOG_OF = /^(.{3,60})['’]s\s+(?:\p{L}+\s+)?(?:we)?blog$/iu;
const BLOG_BY = /^(?:we)?blog\s+(?:de|di|von|do|da|of)\s+(.{3,60})$/iu;
/** A word such as "by", with the space after it. */
const LONGEST_BY = 20;

/**
 * Whoever publishes under the own name has written what is published: "Nora Bell's blog", "published by
 * Nora Bell". A credit that names an author besides is left as it is.
 */
export function withOwner(candidate: CreditCandidate, document: Document): CreditCandidate {
  const { credit, publisher } = candidate;
  if (publisher === undefined || credit.names.some(({ role }) => role === 'author'))
    return candidate;
  const owner = ownerOf(publisher.value) ?? publishedBy(candidate, document);
  if (owner === undefined || !isPersonLike(owner)) return candidate;
  const author = { name: owner, role: 'author', span: publisher.span } as const;
  return { ...candidate, credit: { ...credit, names: [...credit.names, author] } };
}

function ownerOf(publisher: string): string | undefined {
  const name = publisher.trim();
  return (BLOG_OF.exec(name) ?? BLOG_BY.exec(name))?.[1]?.trim();
}

/** The publisher's name, where it follows "published by". */
function publishedBy(
  { credit, publisher }: CreditCandidate,
  document: Document,
): string | undefined {
  if (publisher === undefined || credit.kind !== 'republication') return undefined;
  const { start } = publisher.span;
  const before = fold(document.text.slice(Math.max(0, start - LONGEST_BY), start));
  const words = before.replace(/[\s[(*_"'<]+$/u, '');
  const follows = COMPILED.some(({ byWithin }) =>
    [...words.matchAll(byWithin)].some(({ index, 0: by }) => index + by.length === words.length),
  );
  return follows ? publisher.value : undefined;
}
