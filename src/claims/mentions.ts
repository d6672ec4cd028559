import type { Document } from '../model/document.ts';
import type { PublisherIdentity } from '../model/terms.ts';
import { archivedAddress, hostOf, isOnDomain, parseAddress } from '../text/article-address.ts';
import { fold } from '../text/fold.ts';
import { isPublisherKey, mayBeNamed, publisherKey } from '../text/publisher-name.ts';
import type { CreditCandidate } from './credits/candidate.ts';
import { nameAlone } from './credits/name-alone.ts';
import type { Layout } from './layout.ts';
import type { MetadataSignal } from './metadata.ts';

/** What a document names and links: who is not among it has nothing said of it. */
export interface Mentions {
  /** All that a reader sees, folded: a line for each block. */
  readonly text: string;
  /** One address for each host that a link or the metadata lead to. */
  readonly addresses: readonly URL[];
  /** What is, or may be, a publisher's name; see `publisherKey`. */
  readonly names: ReadonlySet<string>;
}

export function mentionsIn(
  document: Document,
  layout: Layout,
  credits: readonly CreditCandidate[],
  metadata: readonly MetadataSignal[],
): Mentions {
  const addresses = [
    ...document.links.map(({ href }) => href),
    ...metadata.flatMap(({ address }) => address ?? []),
  ].flatMap((address) => {
    const url = parseAddress(address);
    return url === undefined ? [] : [archivedAddress(url) ?? url];
  });
  const names = [
    ...layout.lines.flatMap((line) => nameAlone(line) ?? []),
    ...credits.flatMap(({ publisher }) => publisher?.value ?? []),
    ...credits.flatMap(({ credit }) => credit.names.map(({ name }) => name)),
    ...metadata.flatMap(({ publisher }) => publisher ?? []),
  ];
  return {
    text: layout.folded.join('\n'),
    addresses: [...new Map(addresses.map((url) => [hostOf(url), url])).values()],
    names: new Set(names.map(publisherKey)),
  };
}

/** Whether the document may say anything of a publisher, or hold one of its own sentences. */
export function mayConcern(
  { text, addresses, names }: Mentions,
  publisher: PublisherIdentity,
  notices: readonly string[],
): boolean {
  // Of a publisher whose site is not known every link may lead to an article.
  if (publisher.domains.length === 0) return true;
  if (addresses.some((url) => isOnDomain(url, publisher.domains))) return true;
  if ([...names].some((name) => isPublisherKey(name, publisher))) return true;
  const isHeld = (sentence: string): boolean => text.includes(sentence);
  return (
    mayBeNamed(text, publisher) ||
    folded(publisher.boilerplate).some(isHeld) ||
    folded(notices).some(isHeld)
  );
}

const FOLDED = new WeakMap<readonly string[], readonly string[]>();

/** Those of a pack are asked about for every file. */
function folded(sentences: readonly string[]): readonly string[] {
  const known = FOLDED.get(sentences);
  if (known !== undefined) return known;
  const made = sentences.map(fold);
  FOLDED.set(sentences, made);
  return made;
}
