import type { Claim, Signal } from '../model/claim.ts';
import type { PublisherIdentity } from '../model/terms.ts';
import { hostOf, parseAddress } from '../text/article-address.ts';
import { nameWords, squash } from '../text/names.ts';
import { hostFitsName, isPublisherName } from '../text/publisher-name.ts';
import {
  type ClaimInput,
  copiedMatch,
  DECLARING,
  eachMatch,
  givenSignals,
  kindOf,
  type PublisherClaim,
  withStored,
} from './claim-publisher.ts';
import type { CreditCandidate } from './credits/candidate.ts';
import { matchedSignals } from './matched.ts';
import { findOriginal, type FoundOriginal } from './original.ts';
import { COPY_LINE, creditSignal, metadataSignal, SUSPICION_LINE, totalWeight } from './weigh.ts';

const NOBODY: PublisherIdentity = {
  names: [],
  abbreviations: [],
  domains: [],
  articleUrls: [],
  noise: [],
  boilerplate: [],
};

export interface AnyClaim extends PublisherClaim {
  /** The publisher that the claim names, as far as it is known. */
  readonly publisher: PublisherIdentity;
}

/** A claim for each article whose text the file holds; at least one. */
export function claimsForAnyone(input: ClaimInput): readonly AnyClaim[] {
  return eachMatch(input, NOBODY).map(claimForAnyone);
}

/** Weighs whether the document is a copy of anybody's article, and says whose. */
function claimForAnyone(input: ClaimInput): AnyClaim {
  const { document, metadata } = input;
  const credits = input.credits.filter(
    (candidate) =>
      !candidate.own &&
      candidate.weight !== 0 &&
      candidate.credit.subject === 'article' &&
      speaksOfMatch(candidate, input),
  );
  const ownWords = input.credits.filter(({ own, weight }) => own && weight > 0);
  const said: Signal[] = [
    ...givenSignals(input, undefined),
    ...metadata.map(metadataSignal),
    ...credits.map(creditSignal),
    ...ownWords.map((credit): Signal => ({
      ...creditSignal(credit),
      code: 'own-republication',
      weight: -0.3,
    })),
  ];
  const signals = [...said, ...matchedSignals(input.matches)];
  const weight = totalWeight(signals);
  const name = surestName(credits);
  const find = (declaring: ClaimInput['metadata']): FoundOriginal =>
    findOriginal({
      document,
      publisher: NOBODY,
      given: input.original,
      metadata: declaring.filter((signal) => signal.weight >= 0.5),
      credits,
      ...(name === undefined ? {} : { name }),
    });
  const first = statedFirst(input, credits).length > 0 ? find([]) : undefined;
  const found = first?.original === undefined ? find(metadata) : first;
  const { original, candidates } = withStored(found, input.matches);
  const publisher = publisherOf(
    input,
    credits,
    original?.url,
    original !== undefined && original.basis !== 'credit',
  );
  const standing = weight >= COPY_LINE ? 'copy' : weight >= SUSPICION_LINE ? 'suspected' : 'none';
  const declaredBy = said.some((s) => s.weight >= SUSPICION_LINE && DECLARING.has(s.code));
  const shown = publisher.names[0] ?? publisher.domains[0];
  const claim: Claim = {
    kind: kindOf(standing, declaredBy, said),
    ...(shown === undefined ? {} : { publisher: shown }),
    ...(original === undefined ? {} : { original }),
    candidates,
    weight,
    signals,
  };
  return { claim, credits: input.credits, standing, publisher, ...copiedMatch(input.matches) };
}

/** Of several articles, a credit that names a publisher speaks of those of that publisher. */
function speaksOfMatch(
  candidate: CreditCandidate,
  { speaksOf, matches: [match] }: ClaimInput,
): boolean {
  if (speaksOf === undefined) return true;
  if (!speaksOf(candidate)) return false;
  const { publisher } = candidate;
  if (publisher === undefined || match === undefined) return true;
  const url = match.url === undefined ? undefined : parseAddress(match.url);
  if (url !== undefined && hostFitsName(hostOf(url), publisher.value)) return true;
  if (match.publisher === undefined) return url === undefined;
  return isPublisherName(publisher.value, { ...NOBODY, names: [match.publisher] });
}

function surestName(credits: readonly CreditCandidate[]): string | undefined {
  return [...credits]
    .filter(({ publisher }) => publisher !== undefined)
    .sort((a, b) => b.weight - a.weight)[0]?.publisher?.value;
}

/** The publisher that the surest credit names; its site, if the original's address tells. */
function publisherOf(
  input: ClaimInput,
  credits: readonly CreditCandidate[],
  original: string | undefined,
  declared: boolean,
): PublisherIdentity {
  const url = original === undefined ? undefined : parseAddress(original);
  const host = url === undefined ? namedHost(input, credits) : hostOf(url);
  const named = [...credits]
    .filter(({ publisher }) => publisher !== undefined)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ publisher }) => (publisher === undefined ? [] : [publisher.value]));
  const keptNames = input.matches.flatMap(({ publisher }) => publisher ?? []).slice(0, 1);
  const declaredNames = input.metadata.flatMap(({ code, publisher }) =>
    publisher !== undefined && NAMING.has(code) ? [publisher] : [],
  );
  // An address declared outright outweighs a name in the text: only names that fit its host count.
  const names =
    declared && host !== undefined
      ? [
          ...named.filter((name) => hostFitsName(host, name)),
          ...keptNames,
          ...declaredNames,
          ...statedFirst(input, credits),
        ]
      : [
          ...named.slice(0, 1),
          ...named.slice(1).filter((name) => host !== undefined && hostFitsName(host, name)),
          ...declaredNames,
          ...(named.length + declaredNames.length === 0 ? keptNames : []),
        ];
  const known = names.length > 0 || host === undefined ? names : peopleOf(host, credits);
  return { ...NOBODY, names: [...new Set(known)], domains: host === undefined ? [] : [host] };
}

const NAMING: ReadonlySet<Signal['code']> = new Set([
  'metadata-publisher',
  'metadata-original',
  'metadata-statement',
]);

/** Whoever writes on norabell.example under the name of Nora Bell is named with it. */
function peopleOf(host: string, credits: readonly CreditCandidate[]): readonly string[] {
  return credits.flatMap(({ credit }) =>
    credit.names
      .filter(({ role, name }) => role === 'author' && isHomeOf(host, name))
      .map(({ name }) => name),
  );
}

/** As `hostFitsName`, but "dev.example" is not the site of everybody called Devon. */
function isHomeOf(host: string, person: string): boolean {
  const words = nameWords(person);
  const names = [words.join(''), `${words[0] ?? ''}${words.at(-1) ?? ''}`];
  return host
    .split('.')
    .slice(0, -1)
    .some((label) => names.includes(squash(label)));
}

const SURE = 0.9;
const STATING: ReadonlySet<Signal['code']> = new Set([
  'republication-statement',
  'permission-note',
]);

/** "source_url" and "via" say where an article was taken from; the text may say who published it first. */
const TAKEN_FROM = /^(?:source|via)/iu;

function statedFirst(
  { metadata }: ClaimInput,
  credits: readonly CreditCandidate[],
): readonly string[] {
  const isTaken = metadata.every(
    ({ code, key, address }) =>
      code === 'metadata-publisher' || address === undefined || TAKEN_FROM.test(key),
  );
  if (!isTaken) return [];
  return credits.flatMap(({ signal, weight, publisher }) =>
    STATING.has(signal) && weight >= SURE && publisher !== undefined ? [publisher.value] : [],
  );
}

/** The host of a link whose text is the publisher's name, where no article's address is known. */
function namedHost(input: ClaimInput, credits: readonly CreditCandidate[]): string | undefined {
  for (const { credit, publisher } of [...credits].sort((a, b) => b.weight - a.weight))
    for (const index of publisher === undefined ? [] : credit.links) {
      const link = input.document.links[index];
      if (link === undefined || publisher === undefined || !link.text.includes(publisher.value))
        continue;
      const url = parseAddress(link.href);
      if (url !== undefined) return hostOf(url);
    }
  return undefined;
}
