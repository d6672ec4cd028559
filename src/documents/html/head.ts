import type { MetadataEntry, MetadataSource } from '../../model/document.ts';
import type { Located, Span } from '../../model/span.ts';
import { decodeEntities } from '../entities.ts';
import { flatten } from '../flatten.ts';
import { primary } from '../language-tag.ts';
import type { Markup } from './tags.ts';

export interface PageHead {
  readonly metadata: readonly MetadataEntry[];
  readonly language?: string;
  readonly title?: Located<string>;
}

/** What a page says of itself in `meta`, Open Graph, canonical link, JSON-LD, language and title. */
export function readHead(markups: readonly Markup[], source: string): PageHead {
  const metadata: MetadataEntry[] = [];
  let language: string | undefined;
  let title: Located<string> | undefined;
  let inside: 'title' | 'json-ld' | undefined;
  for (const markup of markups) {
    if (markup.type === 'open') {
      const { name, attributes, start, end } = markup.tag;
      const span = { start, end };
      if (name === 'html') language ??= primary(attributes['lang']);
      if (name === 'title' && title === undefined) inside = 'title';
      else if (name === 'script')
        inside = /ld\+json/iu.test(attributes['type'] ?? '') ? 'json-ld' : undefined;
      metadata.push(...entryOf(name, attributes, span));
    } else if (markup.type === 'close') inside = undefined;
    else if (markup.type === 'text' && inside !== undefined) {
      const text = source.slice(markup.start, markup.end);
      const span = { start: markup.start, end: markup.end };
      if (inside === 'title')
        title ??= { value: decodeEntities(text).replace(/\s+/gu, ' ').trim(), span };
      else metadata.push(...linkedData(text, span));
    }
  }
  return {
    metadata,
    ...(language === undefined ? {} : { language }),
    ...(title === undefined || title.value === '' ? {} : { title }),
  };
}

function entryOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  span: Span,
): readonly MetadataEntry[] {
  if (
    name === 'link' &&
    /(?:^|\s)canonical(?:\s|$)/iu.test(attributes['rel'] ?? '') &&
    attributes['href']
  )
    return [
      {
        source: 'link-element',
        path: ['canonical'],
        value: decodeEntities(attributes['href']),
        span,
      },
    ];
  if (name !== 'meta') return [];
  const property = attributes['property'];
  const key = property ?? attributes['name'];
  const value = attributes['content'];
  if (key === undefined || value === undefined || value.trim() === '') return [];
  const from: MetadataSource = /^(?:og|article):/iu.test(key) ? 'open-graph' : 'meta';
  return [{ source: from, path: [key], value: decodeEntities(value), span }];
}

function linkedData(text: string, span: Span): readonly MetadataEntry[] {
  try {
    return flatten(JSON.parse(text) as unknown).map(({ path, value }) => ({
      source: 'json-ld' as const,
      path: path.filter((part) => part !== '@graph'),
      value,
      span,
    }));
  } catch {
    return [];
  }
}
