import type { CreditName } from '../../model/credit.ts';
import type { Document, Link } from '../../model/document.ts';
import type { SiteFacts } from '../../model/site.ts';
import { isOnDomain, parseAddress } from '../../text/article-address.ts';
import { JOINT, personName, TITLE } from '../../text/name-words.ts';
import { sourceSpan } from '../../text/source-span.ts';
import type { Layout, Line } from '../layout.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate } from './make.ts';
import { linksIn } from './pointers.ts';

const LONGEST_LINE = 600;
/** No article has more lines of authors. */
const MOST_LINES = 20;
/** Below which sites keep the pages of those who write for them. */
const PROFILE =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:profiles?|authors?|auteurs?|autor(?:e|es)?|people|person|staff|contributors?|writers?)\/[^/]/iu;
const PERSON = new RegExp(`^(?:${TITLE})?${personName(5)}$`, 'u');
/** After a byline's first name comes a role, another name or nothing; after that of a sentence, a verb. */
const GOES_ON = new RegExp(`^\\s*(?:$|[,;|·–—(]|(?:&|${JOINT})\\s)`, 'u');

/**
 * Lines that open with an author's name, linked to the author's page on another site: "Jane Doe, Lecturer
 * in Ecology, University of Exmouth". Without "by", only the link tells that it is a byline.
 */
export function findAuthorLinks(
  document: Document,
  layout: Layout,
  site: SiteFacts,
): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  for (const line of layout.lines) {
    if (found.length >= MOST_LINES) break;
    if (!mayBeByline(line)) continue;
    const people = linksIn(document, line.inBlock, line.range).flatMap((index) => {
      const link = document.links[index];
      return link !== undefined && isProfile(link, site) ? [link] : [];
    });
    const names = people.flatMap((link) => nameOf(line, link));
    if (opensWith(line, people[0]) && names.length > 0)
      found.push(
        makeCandidate({
          document,
          block: line.inBlock,
          index: line.block,
          kind: 'byline',
          signal: 'byline-source',
          range: line.range,
          weight: 0,
          names,
          links: linksIn(document, line.inBlock, line.range),
          pointers: [],
        }),
      );
  }
  return found;
}

function mayBeByline({ zone, inBlock, text }: Line): boolean {
  if (zone === 'chrome' || zone === 'body' || text.length > LONGEST_LINE) return false;
  return inBlock.kind === 'paragraph' && !/[.!?:]$/u.test(text);
}

function isProfile({ href, standing }: Link, { domains }: SiteFacts): boolean {
  const url = standing === 'live' && /^https?:/iu.test(href) ? parseAddress(href) : undefined;
  return url !== undefined && !isOnDomain(url, domains) && PROFILE.test(url.pathname);
}

function opensWith({ inBlock, range }: Line, link: Link | undefined): boolean {
  if (link?.range === undefined) return false;
  const before = inBlock.text.slice(range.start, Math.max(range.start, link.range.start));
  const after = inBlock.text.slice(link.range.end, range.end);
  return before.trim() === '' && GOES_ON.test(after);
}

function nameOf({ inBlock }: Line, { range }: Link): readonly CreditName[] {
  if (range === undefined) return [];
  const name = inBlock.text.slice(range.start, range.end).trim();
  return PERSON.test(name)
    ? [{ name, role: 'author', span: sourceSpan(inBlock, range.start, range.end) }]
    : [];
}
