import type { Block, Document, Link, MetadataEntry } from '../model/document.ts';
import type { DeclaredFacts } from '../model/facts.ts';
import type { SiteFacts } from '../model/site.ts';
import { isOnDomain, parseAddress } from '../text/article-address.ts';
import { titleOf } from '../text/prose.ts';
import { isOwn } from './credits/copyright-notes.ts';
import { findStatements } from './credits/statements.ts';
import { layOut } from './layout.ts';
import { type MetadataSignal, printedBy } from './metadata.ts';
import { stemsIn } from './stems.ts';

/** Shorter values are names and addresses; longer ones are articles. */
const SHORTEST = 24;
const LONGEST = 700;

/**
 * Sentences in the metadata ("description", "note", "footer") that say where the article was first
 * published. No reader need see them: they credit nobody, but they make the file a copy. The values of the
 * metadata are written in Markdown where they hold links.
 */
export function metadataStatements(document: Document, site: SiteFacts): readonly MetadataSignal[] {
  const title = titleOf(document)?.value;
  const titles = title === undefined ? [] : [title];
  return document.metadata.flatMap((entry) => {
    const prose = proseOf(document, entry);
    return prose === undefined ? [] : statementIn(prose, entry, titles, site);
  });
}

/** What the front matter declares, with what its sentences say; who is named in one that is printed, is read. */
export function withStatements(
  declared: DeclaredFacts,
  document: Document,
  statements: readonly MetadataSignal[],
  rendered: readonly string[],
): DeclaredFacts {
  const isPrinted = printedBy(rendered);
  const said = statements.flatMap((statement) => {
    const entry = document.metadata.find(({ span }) => span === statement.span);
    return entry === undefined ? [] : [{ ...statement, rendered: isPrinted(entry) }];
  });
  return {
    ...declared,
    publishers: [
      ...declared.publishers,
      ...said.flatMap(({ key, span, publisher: value, rendered: isRead }) =>
        value === undefined ? [] : [{ key, value, span, rendered: isRead }],
      ),
    ],
    addresses: [
      ...declared.addresses,
      ...said.flatMap(({ key, span, address: value }) =>
        value === undefined ? [] : [{ key, value, span, rendered: false }],
      ),
    ],
  };
}

function statementIn(
  prose: Document,
  entry: MetadataEntry,
  titles: readonly string[],
  site: SiteFacts,
): readonly MetadataSignal[] {
  const [surest] = findStatements(prose, layOut(prose), titles)
    .filter(({ own, weight }) => !own && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (surest === undefined) return [];
  const address = surest.pointers.map((index) => prose.links[index]?.href)[0];
  if (isOfSite(surest.publisher?.value, address, site)) return [];
  return [
    {
      code: 'metadata-statement',
      key: entry.path.join('.'),
      weight: Math.min(1, surest.weight),
      span: entry.span,
      ...(address === undefined ? {} : { address }),
      ...(surest.publisher === undefined ? {} : { publisher: surest.publisher.value }),
    },
  ];
}

function isOfSite(
  publisher: string | undefined,
  address: string | undefined,
  site: SiteFacts,
): boolean {
  const url = parseAddress(address ?? '');
  return url === undefined
    ? publisher !== undefined && isOwn(publisher, site)
    : isOnDomain(url, site.domains);
}

/** The value as a page of one paragraph, if it can hold a sentence. */
function proseOf(document: Document, { value, source }: MetadataEntry): Document | undefined {
  const isProse =
    typeof value === 'string' &&
    source !== 'json-ld' &&
    value.length >= SHORTEST &&
    value.length <= LONGEST &&
    stemsIn(value).length > 0;
  if (!isProse) return undefined;
  const { text, links } = withoutMarkup(value);
  const span = { start: 0, end: text.length };
  const block: Block = {
    kind: 'paragraph',
    region: 'article',
    text,
    segments: [{ at: 0, ...span }],
    span,
    quoteDepth: 0,
    notice: true,
    emphasised: false,
    links: links.map((_link, index) => index),
  };
  return {
    path: document.path,
    format: document.format,
    text,
    blocks: [block],
    links,
    embeds: [],
    hidden: [],
    bylines: [],
    metadata: [],
    problems: [],
  };
}

const LINK =
  /\[([^[\]]{1,200})\]\(\s*<?([^()\s<>]{1,500})>?[^()]{0,100}\)|(https?:\/\/[^\s<>()"]{3,500})/gu;

function withoutMarkup(value: string): { readonly text: string; readonly links: readonly Link[] } {
  const links: Link[] = [];
  let text = '';
  let done = 0;
  for (const match of value.matchAll(LINK)) {
    text += value.slice(done, match.index);
    const [whole, label, target, bare] = match;
    const shown = label ?? bare ?? '';
    const range = { start: text.length, end: text.length + shown.length };
    const href = target ?? bare ?? '';
    links.push({
      href,
      hrefSpan: range,
      span: range,
      text: shown,
      form: bare === undefined ? 'inline' : 'bare',
      standing: 'live',
      region: 'article',
      block: 0,
      range,
    });
    text += shown;
    done = match.index + whole.length;
  }
  return { text: text + value.slice(done), links };
}
