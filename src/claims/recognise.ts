import type { Claim, Signal } from '../model/claim.ts';
import type { Credit } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import type { CopyFacts, DeclaredFacts } from '../model/facts.ts';
import type { SiteFacts } from '../model/site.ts';
import type { Steps } from '../model/steps.ts';
import type { Pack, PublisherIdentity } from '../model/terms.ts';
import { findPublisher, isPublisherName } from '../text/publisher-name.ts';
import { isOnDomain, parseAddress } from '../text/article-address.ts';
import { claimsForAnyone } from './claim-any.ts';
import { addressesOf, claimsFor, type ClaimInput, type PublisherClaim } from './claim-publisher.ts';
import type { CreditCandidate } from './credits/candidate.ts';
import { findCredits } from './credits/find.ts';
import { withFirstSource } from './first-source.ts';
import { languageOf } from './language.ts';
import {
  distinctMatches,
  identityOf,
  isOfPublisher,
  isSameArticle,
  type MatchedOriginal,
  matchWeight,
} from './matched.ts';
import { layOut } from './layout.ts';
import { overrideIn } from './override.ts';
import { mayConcern, mentionsIn } from './mentions.ts';
import { declaredFacts, metadataSignals } from './metadata.ts';
import { metadataStatements, withStatements } from './metadata-statements.ts';
import { isNearer } from './nearer.ts';
import { ownNotices } from './own-notices.ts';
import { pictureCredits } from './picture-credits.ts';
import { renderedCredits } from './rendered.ts';
import { COPY_LINE, distinctSignals } from './weigh.ts';

export interface RecogniseInput {
  readonly document: Document;
  /** The packs to consider, in the order in which the report lists them. */
  readonly packs: readonly Pack[];
  readonly site: SiteFacts;
  /** Front-matter keys that the site's theme prints. */
  readonly rendered: readonly string[];
  /** The address of the original, as given on the command line. */
  readonly original?: string;
  /** Originals that are kept, with whose text the file shares passages; those first that share most. */
  readonly matches?: readonly MatchedOriginal[];
  /** The pack under which the configuration declares this file to be a copy. */
  readonly copyOf?: string;
}

/** What recognising a copy tells of it; days and the like are added where it is judged. */
export type RecognisedFacts = Omit<
  CopyFacts,
  'days' | 'termsLanguage' | 'asOf' | 'translationAllowed' | 'body'
>;

/**
 * A copy, and the terms it falls under. Where no pack holds good practice for any publisher, that of a
 * licence stands for it; whether the licence is named is then still to be seen.
 */
export interface RecognisedCopy {
  readonly pack: Pack;
  readonly facts: RecognisedFacts;
  /** The name in the store of the original of which its text makes it a copy. */
  readonly match?: string;
}

export interface Recognition {
  /** Empty for a file that is not a copy under any of the packs. */
  readonly copies: readonly RecognisedCopy[];
  /** Every signal weighed, with those that did not suffice: what `explain` shows. */
  readonly signals: readonly Signal[];
  /** The claim nearest to the line when no pack applies. */
  readonly nearest?: Claim;
}

interface Weighed {
  readonly pack: Pack;
  readonly claim: PublisherClaim;
  readonly publisher: PublisherIdentity;
}

/**
 * Says whether the document is a copy, of whose article, and under which of the packs. Good practice
 * for any publisher applies only where no publisher's own terms do.
 */
export function* recognise(input: RecogniseInput): Steps<Recognition> {
  const { document, packs, site } = input;
  const override = overrideIn(document);
  const copyOf = override?.terms ?? input.copyOf;
  const layout = layOut(document);
  const credits = findCredits(document, layout, site, {
    authors: (input.matches ?? []).flatMap((match) => match.authors),
    titles: (input.matches ?? []).flatMap((match) => match.title ?? []),
  });
  const statements = metadataStatements(document, site);
  const metadata = [...metadataSignals(document, site), ...statements];
  const rank = standingOf({ input, copyOf, credits, metadata });
  const matches = distinctMatches(input.matches ?? [], rank);
  const claimInput = (pack: Pack): ClaimInput => ({
    document,
    layout,
    credits,
    metadata,
    original: input.original,
    declared: copyOf === pack.id,
    notices: ownNotices(pack),
    matches,
  });
  const mentions = mentionsIn(document, layout, credits, metadata);
  const own = packs.flatMap((pack): readonly Weighed[] => {
    if (pack.scope !== 'publisher') return [];
    const { publisher } = pack;
    const given = claimInput(pack);
    const concerns =
      given.declared ||
      input.original !== undefined ||
      matches.some((match) => isOfPublisher(match, publisher)) ||
      mayConcern(mentions, publisher, given.notices);
    return concerns ? claimsFor(given, publisher).map((claim) => ({ pack, publisher, claim })) : [];
  });
  const specific = foremost(own);
  const claimed = specific.some(({ claim }) => claim.standing === 'copy');
  const others = claimed ? unclaimed(matches, specific) : matches;
  const forAnyone = generalPacks(packs);
  const anyone = forAnyone.flatMap((pack): readonly Weighed[] => {
    const given = { ...claimInput(pack), matches: others };
    return claimsForAnyone(given).map((claim) => ({ pack, publisher: claim.publisher, claim }));
  });
  // Where a publisher's own terms apply, what is said is said of its article; a text speaks for itself.
  const general = anyone.filter(({ claim }) =>
    claimed ? claim.match !== undefined : claim.standing !== 'none',
  );
  const surer = general.some(({ claim }) => claim.standing === 'copy');
  // A copy that names another publisher is not also suspected of being this one's.
  const chosen = [
    ...specific.filter(({ claim }) => claim.standing === 'copy' || !surer),
    ...general.filter(({ claim }) => claim.standing === 'copy' || specific.length === 0),
  ];
  const all = [...own, ...anyone];
  const nearest = [...all].sort((a, b) => b.claim.claim.weight - a.claim.claim.weight)[0];
  const facts = declaredFacts(document, input.rendered, site);
  const declared = withStatements(facts, document, statements, input.rendered);
  const copies: RecognisedCopy[] = [];
  for (const weighed of chosen.sort((a, b) => packs.indexOf(a.pack) - packs.indexOf(b.pack)))
    copies.push({
      pack: weighed.pack,
      facts: {
        ...(yield* factsOf(document, weighed, declared, site)),
        ...(override === undefined ? {} : { override }),
      },
      ...(weighed.claim.match === undefined ? {} : { match: weighed.claim.match.id }),
    });
  return {
    copies,
    signals: distinctSignals(all.flatMap(({ claim }) => claim.claim.signals)),
    ...(chosen.length > 0 || nearest === undefined ? {} : { nearest: nearest.claim.claim }),
  };
}

/** Good practice; where no pack states it, the first licence stands for it. */
function generalPacks(packs: readonly Pack[]): readonly Pack[] {
  const practice = packs.filter(({ scope }) => scope === 'any-publisher');
  return practice.length > 0
    ? practice
    : packs.filter(({ scope }) => scope === 'licence').slice(0, 1);
}

/** If several publishers' terms are claimed, those whose own article the credits link prevail. */
function foremost(weighed: readonly Weighed[]): readonly Weighed[] {
  const standing = weighed.filter(({ claim }) => claim.standing !== 'none');
  const copies = standing.filter(({ claim }) => claim.standing === 'copy');
  const pool = copies.length > 0 ? copies : standing;
  const linked = pool.filter(
    ({ claim }) => claim.claim.original !== undefined || claim.match !== undefined,
  );
  const chosen = linked.length > 0 ? linked : pool;
  return chosen.filter((one) => !chosen.some((other) => isNearer(other, one)));
}

/**
 * The originals of which no publisher's own terms make the file a copy. If those that apply know of no
 * text, the one that shares most is taken for theirs.
 */
function unclaimed(
  matches: readonly MatchedOriginal[],
  specific: readonly Weighed[],
): readonly MatchedOriginal[] {
  const copies = specific.filter(({ claim }) => claim.standing === 'copy');
  const others = matches.filter(
    (match) =>
      matchWeight(match) >= COPY_LINE &&
      !copies.some(({ publisher }) => isOfPublisher(match, publisher)),
  );
  return copies.some(({ claim }) => claim.match !== undefined) ? others : others.slice(1);
}

interface Said {
  readonly input: RecogniseInput;
  readonly copyOf: string | undefined;
  readonly credits: readonly CreditCandidate[];
  readonly metadata: ReturnType<typeof metadataSignals>;
}

/** How surely a file says that an original is its own: by its address, or by the publisher's name. */
function standingOf({
  input,
  copyOf,
  credits,
  metadata,
}: Said): (match: MatchedOriginal) => number {
  const { document, packs, original } = input;
  const candidates = credits.filter(({ own, credit }) => !own && credit.subject === 'article');
  const declared = [original, ...metadata.map(({ address }) => address)];
  return (match) => {
    const pack = packs.find(
      (one) => one.scope === 'publisher' && isOfPublisher(match, one.publisher),
    );
    const known = pack?.scope === 'publisher' ? pack.publisher : identityOf(match);
    const leads = (address: string | undefined): boolean =>
      address !== undefined && isSameArticle(address, match, known);
    if (declared.some(leads)) return 5;
    if (copyOf !== undefined && pack?.id === copyOf) return 4;
    if (candidates.some((one) => addressesOf(document, one).some(leads))) return 3;
    if (candidates.some((one) => isNamedIn(one, known, document))) return 2;
    return 0;
  };
}

function isNamedIn(
  candidate: CreditCandidate,
  publisher: PublisherIdentity,
  document: Document,
): boolean {
  if (candidate.publisher !== undefined && isPublisherName(candidate.publisher.value, publisher))
    return true;
  if (findPublisher(candidate.credit.text, publisher).length > 0) return true;
  return addressesOf(document, candidate).some((address) => {
    const url = parseAddress(address);
    return url !== undefined && isOnDomain(url, publisher.domains);
  });
}

function* factsOf(
  document: Document,
  { claim, publisher }: Weighed,
  declared: DeclaredFacts,
  site: SiteFacts,
): Steps<RecognisedFacts> {
  const credits = [
    ...claim.credits.map((candidate) => withFirstSource(candidate, publisher, document)),
    ...renderedCredits(declared),
  ];
  const language =
    publisher.language === undefined || nameTheSource(credits, publisher)
      ? document.language
      : ((yield* languageOf(prose(document))) ?? document.language);
  return {
    document,
    claim: claim.claim,
    credits,
    pictureCredits: pictureCredits(document),
    declared,
    publisher,
    ...(language === undefined ? {} : { language }),
    site,
  };
}

/** Where the credits say whose article it is, its language tells nothing; recognising it takes time. */
function nameTheSource(credits: readonly Credit[], publisher: PublisherIdentity): boolean {
  return credits.some(
    ({ kind, subject, names }) =>
      subject === 'article' &&
      kind !== 'boilerplate' &&
      names.some(
        ({ name, role }) =>
          role === 'first-source' ||
          ((role === 'publisher' || role === 'holder') && isPublisherName(name, publisher)),
      ),
  );
}

function prose(document: Document): string {
  return document.blocks
    .filter(
      (block) => block.region === 'article' && block.kind === 'paragraph' && block.text.length > 80,
    )
    .map((block) => block.text)
    .join('\n');
}
