import type { PassedOver } from '../../messages/refusals.ts';
import { xmlRoot } from '../xml-root.ts';
import { type Fields, readFields } from './feed-fields.ts';
import { alternates, type FeedItem, first, itemOf, resolved, titleOf } from './feed-item.ts';
import { isWordless } from './feed-text.ts';

export type { FeedItem } from './feed-item.ts';

export interface Feed {
  /** Its articles. Whoever publishes the feed publishes those of which nothing else is said. */
  readonly items: readonly FeedItem[];
  /** What a WordPress export holds beside articles. */
  readonly passedOver: readonly PassedOver[];
}

/** Whether a text begins as RSS, Atom or a WordPress export does. */
export function isFeed(text: string): boolean {
  return /^(?:rss|feed|rdf)$/iu.test(xmlRoot(text)?.name ?? '');
}

/** Reads the articles of a feed: RSS, Atom, or a WordPress export. */
export function readFeed(xml: string): Feed {
  const found: { readonly fields: Fields; readonly base: string | undefined }[] = [];
  const passedOver: Omit<PassedOver, 'count'>[] = [];
  let feed: Fields = new Map();
  let base: string | undefined;
  readFields(xml, {
    item: (fields, attributes) => {
      const other = otherThanArticle(fields);
      if (other === undefined) found.push({ fields, base: attributes['xml:base'] });
      else passedOver.push(other);
    },
    feed: (fields, attributes) => {
      feed = fields;
      base = baseOf(fields, attributes['xml:base']);
    },
  });
  const names = displayNames(feed);
  const title = titleOf(feed);
  const items = found.map(({ fields, base: own }) => {
    const item = itemOf(fields, own === undefined ? base : (resolved(own, base) ?? base));
    const authors = item.authors.map((author) => names.get(author) ?? author);
    return { ...(title === undefined ? {} : { publisher: title }), ...item, authors };
  });
  return { items, passedOver: counted(passedOver) };
}

function baseOf(fields: Fields, declared: string | undefined): string | undefined {
  const addresses = [declared ?? '', first(fields, 'link') ?? '', ...alternates(fields)];
  return addresses.find((address) => /^https?:\/\//iu.test(address) && URL.canParse(address));
}

/** A WordPress export signs its posts with the names that their authors log in with. */
function displayNames(feed: Fields): ReadonlyMap<string, string> {
  const logins = feed.get('wp:author/wp:author_login') ?? [];
  const shown = feed.get('wp:author/wp:author_display_name') ?? [];
  if (logins.length !== shown.length) return new Map();
  return new Map(
    logins.flatMap(({ text }, at) => {
      const name = shown[at]?.text.trim() ?? '';
      return name === '' ? [] : [[text.trim(), name] as const];
    }),
  );
}

const TYPES: Readonly<Record<string, 'attachment' | 'menu-item'>> = {
  attachment: 'attachment',
  nav_menu_item: 'menu-item',
};
const DRAFTS = new Set(['draft', 'auto-draft', 'pending', 'future']);

/** What an item is if it is no article. Only a WordPress export says that of its items. */
function otherThanArticle(fields: Fields): Omit<PassedOver, 'count'> | undefined {
  const type = first(fields, 'wp:post_type');
  const status = first(fields, 'wp:status') ?? 'publish';
  if (type === undefined) return undefined;
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (known !== undefined) return { kind: known };
  if (type !== 'post' && type !== 'page') return { kind: 'type', type };
  if (status !== 'publish') return { kind: DRAFTS.has(status) ? 'draft' : 'not-public' };
  const { content } = itemOf(fields, undefined);
  return isWordless(content?.text ?? '') ? { kind: 'empty' } : undefined;
}

const ORDER = ['draft', 'not-public', 'attachment', 'menu-item', 'type', 'empty'] as const;

function counted(all: readonly Omit<PassedOver, 'count'>[]): readonly PassedOver[] {
  return ORDER.flatMap((kind) => {
    const counts = new Map<string | undefined, number>();
    for (const one of all)
      if (one.kind === kind) counts.set(one.type, (counts.get(one.type) ?? 0) + 1);
    return [...counts].map(([type, count]) => ({
      kind,
      count,
      ...(type === undefined ? {} : { type }),
    }));
  });
}
