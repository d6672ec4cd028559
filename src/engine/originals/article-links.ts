import type { Document, Link } from '../../model/document.ts';
import type { OriginalLink } from '../../model/original.ts';
import { keptLinks } from '../../originals/kept-links.ts';
import { parseAddress } from '../../text/article-address.ts';
import type { ArticlePart } from './article-parts.ts';

/** Buttons that share a page may stand among its words. */
const SHARES =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|share\.php|dialog\/)|(?:twitter|x)\.com\/(?:intent\/|share\b|home\?status=)|linkedin\.com\/(?:shareArticle|sharing\/)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|(?:t|telegram)\.me\/share|(?:wa\.me|api\.whatsapp\.com)\/|(?:addtoany|addthis|printfriendly)\.com|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|vk\.com\/share)/iu;
/** What a generator fills in is not known. */
const TEMPLATE = /\{\{|\{%/u;

/**
 * The links that stand in the article's words, in order. Undefined for plain text, which has no links that
 * its writer set. `own` is the page's address.
 */
export function articleLinks(
  { format, links }: Document,
  parts: readonly ArticlePart[],
  own: string | undefined,
): readonly OriginalLink[] | undefined {
  if (format === 'text') return undefined;
  const base = own === undefined ? undefined : parseAddress(own);
  return keptLinks(
    parts.flatMap(({ block, beside }) =>
      block.links.flatMap((index) => {
        const link = links[index];
        if (link === undefined || !isProse(link, beside)) return [];
        const href = addressOf(link, base);
        return href === undefined ? [] : [{ href, text: link.text }];
      }),
    ),
  );
}

function isProse({ standing, range }: Link, beside: ArticlePart['beside']): boolean {
  if (standing !== 'live' || range === undefined) return false;
  return !beside.some(({ start, end }) => range.start < end && start < range.end);
}

/** The address of another page; undefined for a place in this one, a letter or a script. */
function addressOf({ href, form }: Link, base: URL | undefined): string | undefined {
  if (TEMPLATE.test(href) || SHARES.test(href)) return undefined;
  if (form === 'bare' && /^www\./iu.test(href)) return `http://${href}`;
  if (/^[a-z][a-z\d+.-]*:/iu.test(href) && !/^https?:/iu.test(href)) return undefined;
  if (href === '' || href.startsWith('#')) return undefined;
  if (base === undefined) return href;
  if (!URL.canParse(href, base.href)) return undefined;
  const url = new URL(href, base.href);
  if (url.hash !== '' && withoutHash(url) === withoutHash(base)) return undefined;
  return /^https?:\/\//iu.test(href) ? href : url.href;
}

function withoutHash({ href, hash }: URL): string {
  return href.slice(0, href.length - hash.length);
}
