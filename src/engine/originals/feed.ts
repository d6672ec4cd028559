import { Parser } from 'htmlparser2';

/** An item of a feed, as far as it is an article. */
export interface FeedItem {
  readonly title?: string;
  readonly url?: string;
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** Its whole content; absent if the feed gives a summary only. */
  readonly content?: { readonly kind: 'html' | 'text'; readonly text: string };
}

/** Whether a text begins as RSS, Atom or a WordPress export does. */
export function isFeed(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|feed|rdf:rdf)\b/iu.test(
    text.slice(0, 5000),
  );
}

interface Fields {
  readonly values: Map<string, string>;
  readonly authors: string[];
  contentType: string;
}

/**
 * Reads the articles of a feed: RSS 2.0, Atom, or a WordPress export, of which drafts, attachments and
 * the like are passed over. No entity is expanded but XML's own five.
 */
export function readFeed(xml: string): readonly FeedItem[] {
  const items: FeedItem[] = [];
  const open: string[] = [];
  let item: Fields | undefined;
  let text = '';
  /** Depth at which content of type `xhtml` began, and the markup in it. */
  let markup: { readonly depth: number; text: string } | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        if (markup !== undefined) {
          markup.text += `<${name}>`;
          return;
        }
        text = '';
        if (name === 'item' || name === 'entry')
          item = { values: new Map(), authors: [], contentType: 'text' };
        else if (name === 'content' && item !== undefined) {
          item.contentType = attributes['type'] ?? 'text';
          if (item.contentType === 'xhtml') markup = { depth: open.length, text: '' };
        } else if (name === 'link' && item !== undefined && attributes['href'] !== undefined) {
          if ((attributes['rel'] ?? 'alternate') === 'alternate')
            item.values.set('link', attributes['href']);
        }
      },
      ontext: (more) => {
        if (markup === undefined) text += more;
        else markup.text += more.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      },
      onclosetag: (name) => {
        if (markup !== undefined) {
          if (open.length === markup.depth) {
            item?.values.set('content', markup.text);
            markup = undefined;
          } else markup.text += `</${name}>`;
        } else if (item !== undefined) {
          if (name === 'item' || name === 'entry') {
            if (isPublished(item.values)) items.push(itemOf(item));
            item = undefined;
          } else set(item, name, open.at(-2) ?? '', text.trim());
        }
        open.pop();
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return items;
}

function set({ values, authors }: Fields, name: string, parent: string, text: string): void {
  if (text === '') return;
  if (name === 'dc:creator' || (name === 'name' && parent === 'author')) authors.push(text);
  else if (parent === 'item' || parent === 'entry') {
    if (!values.has(name)) values.set(name, text);
  }
}

/** Only a WordPress export says of its items what they are. */
function isPublished(values: ReadonlyMap<string, string>): boolean {
  const type = values.get('wp:post_type') ?? 'post';
  const status = values.get('wp:status') ?? 'publish';
  return (type === 'post' || type === 'page') && status === 'publish';
}

function itemOf({ values, authors, contentType }: Fields): FeedItem {
  const title = values.get('title');
  const url = values.get('link');
  const day = dayOf(
    values.get('wp:post_date') ??
      values.get('pubDate') ??
      values.get('published') ??
      values.get('updated'),
  );
  const html = values.get('content:encoded');
  const content = values.get('content');
  return {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    authors,
    ...(day === undefined ? {} : { published: day }),
    ...(html !== undefined
      ? { content: { kind: 'html', text: html } }
      : content === undefined
        ? {}
        : { content: { kind: contentType === 'text' ? 'text' : 'html', text: content } }),
  };
}

function dayOf(date: string | undefined): string | undefined {
  const written = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0];
  if (written !== undefined || date === undefined) return written;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
