import type { CheckOptions } from '../model/checks.ts';
import type { Embed } from '../model/document.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PublisherIdentity } from '../model/terms.ts';
import { hostOf, isOnDomain, parseAddress } from '../text/article-address.ts';
import { fold } from '../text/fold.ts';
import { personName } from '../text/name-words.ts';
import { findAbbreviation, findPublisher } from '../text/publisher-name.ts';
import type { CopyCheck } from './check.ts';
import { met, undetermined } from './outcome.ts';

const MOST_NAMED = 5;

type Wanted = CheckOptions['images'];

/** Are the publisher's images used as its terms allow? */
export const imagesCheck: CopyCheck<'images'> = {
  concerns: 'copy',
  kind: 'images',
  decide(facts, { with: wanted }) {
    const images = facts.document.embeds.filter(isSeen).map((embed) => placeImage(embed, facts));
    if (images.length === 0)
      return { outcome: 'not-applicable', reason: { code: 'no-images', args: {} }, evidence: [] };
    const [first, ...others] = images.flatMap((image) => mistake(image, wanted, facts) ?? []);
    return first === undefined
      ? withoutMistake(images, wanted)
      : { outcome: 'breached', findings: [first, ...others], evidence: [] };
  },
};

interface PlacedImage {
  readonly embed: Embed;
  /** The publisher's server, if it comes from there. */
  readonly host?: string;
  /** What its caption says of whose it is. */
  readonly credit?: string;
  readonly creditsPublisher: boolean;
  readonly creditsSite: boolean;
  /** Whether somebody is named beside the publisher. */
  readonly namesSomebody: boolean;
}

/** Pictures that a reader of the article sees; no counters. */
function isSeen({ kind, standing, region, tiny }: Embed): boolean {
  return kind === 'image' && standing === 'live' && region === 'article' && !tiny;
}

function placeImage(embed: Embed, facts: CopyFacts): PlacedImage {
  const { document, publisher, pictureCredits, site } = facts;
  const url = parseAddress(embed.src);
  const isTheirs = url !== undefined && isOnDomain(url, publisher.domains);
  const caption = embed.caption === undefined ? undefined : document.blocks[embed.caption];
  const own = embed.block === undefined ? undefined : document.blocks[embed.block];
  const text = caption?.text ?? (own?.kind === 'caption' ? own.text : '');
  const place = embed.caption ?? embed.block;
  const said = pictureCredits.find(({ block }) => block === place);
  const named = [...findPublisher(text, publisher), ...findAbbreviation(text, publisher)];
  const credit = said?.text ?? (named.length > 0 ? text : undefined);
  return {
    embed,
    ...(isTheirs ? { host: hostOf(url) } : {}),
    ...(credit === undefined ? {} : { credit }),
    creditsPublisher: named.length > 0,
    creditsSite: site.names.some((name) => fold(text).includes(fold(name))),
    namesSomebody: namesSomebody(said?.names ?? text, publisher),
  };
}

const PERSON = new RegExp(personName(3), 'u');

/** In scripts without capitals no name can be told from other words. */
function namesSomebody(text: string, publisher: PublisherIdentity): boolean {
  const places = [...findPublisher(text, publisher), ...findAbbreviation(text, publisher)];
  const rest = places.reduce(
    (left, { start, end }) => left.slice(0, start) + '|'.repeat(end - start) + left.slice(end),
    text,
  );
  return PERSON.test(rest) || /\p{Lo}{2}/u.test(rest);
}

function mistake(
  { embed, host, credit, creditsPublisher, namesSomebody: isComplete }: PlacedImage,
  wanted: Wanted,
  { publisher }: CopyFacts,
): Finding | undefined {
  const { src, span } = embed;
  const isTheirs = host !== undefined || creditsPublisher;
  const name = publisher.names[0] ?? '';
  if (wanted.use === 'forbidden' && isTheirs)
    return { code: 'image-not-permitted', args: { src, publisher: name }, span };
  if (wanted['hot-links'] === 'forbidden' && host !== undefined)
    return { code: 'image-hot-linked', args: { src, host }, span };
  if (wanted.photographer === 'required' && creditsPublisher && !isComplete)
    return { code: 'image-without-photographer', args: { src, credit: credit ?? '' }, span };
  if (host === undefined) return undefined;
  if (wanted['credited-to'] === 'publisher' && credit !== undefined && !creditsPublisher)
    return { code: 'image-of-somebody-else', args: { src, credit, publisher: name }, span };
  return wanted.use === 'credited' && credit === undefined && !creditsPublisher
    ? { code: 'image-uncredited', args: { src }, span }
    : undefined;
}

/** A picture without credit may be the publisher's, kept under a name of the site's; with one, somebody else's. */
function withoutMistake(images: readonly PlacedImage[], { use, others }: Wanted): Outcome {
  const unknown = images.filter(
    ({ credit, host, creditsPublisher, creditsSite }) =>
      host === undefined &&
      !creditsPublisher &&
      (credit === undefined ? use !== 'allowed' : others === 'unknown' && !creditsSite),
  );
  const spans = (some: readonly PlacedImage[]): readonly Embed['span'][] =>
    some.slice(0, MOST_NAMED).map(({ embed }) => embed.span);
  return unknown.length === 0
    ? met(...spans(images))
    : undetermined(
        {
          code: 'images-of-unknown-origin',
          args: { images: unknown.slice(0, MOST_NAMED).map(({ embed }) => embed.src) },
        },
        spans(unknown),
      );
}
