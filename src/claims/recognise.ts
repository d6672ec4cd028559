import type { Claim, Signal } from '../model/claim.ts';
import type { Credit } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import type { CopyFacts, DeclaredFacts } from '../model/facts.ts';
import type { SiteFacts } from '../model/site.ts';
import type { Pack, PublisherIdentity } from '../model/terms.ts';
import { isPublisherName } from '../text/publisher-name.ts';
import { claimForAnyone } from './claim-any.ts';
import { claimFor, type ClaimInput, type PublisherClaim } from './claim-publisher.ts';
import { findCredits } from './credits/find.ts';
import { withFirstSource } from './first-source.ts';
import { languageOf } from './language.ts';
import type { MatchedOriginal } from './matched.ts';
import { layOut } from './layout.ts';
import { declaredFacts, metadataSignals } from './metadata.ts';
import { renderedCredits } from './rendered.ts';

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

/** A copy, the terms it falls under, and all that the checks may know of it. */
export interface RecognisedCopy {
  readonly pack: Pack;
  readonly facts: CopyFacts;
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
export async function recognise(input: RecogniseInput): Promise<Recognition> {
  const { document, packs, site } = input;
  const layout = layOut(document);
  const credits = findCredits(document, layout, site);
  const metadata = metadataSignals(document, site);
  const claimInput = (pack: Pack): ClaimInput => ({
    document,
    layout,
    credits,
    metadata,
    original: input.original,
    declared: input.copyOf === pack.id,
    matches: input.matches ?? [],
  });
  const own = packs.flatMap((pack): readonly Weighed[] =>
    pack.scope === 'publisher'
      ? [{ pack, publisher: pack.publisher, claim: claimFor(claimInput(pack), pack.publisher) }]
      : [],
  );
  const specific = foremost(own);
  const anyone = packs.flatMap((pack): readonly Weighed[] => {
    if (pack.scope !== 'any-publisher') return [];
    const claim = claimForAnyone(claimInput(pack));
    return [{ pack, publisher: claim.publisher, claim }];
  });
  const claimed = specific.some(({ claim }) => claim.standing === 'copy');
  const general = claimed ? [] : anyone.filter(({ claim }) => claim.standing !== 'none');
  const surer = general.some(({ claim }) => claim.standing === 'copy');
  // A copy that names another publisher is not also suspected of being this one's.
  const chosen = [
    ...specific.filter(({ claim }) => claim.standing === 'copy' || !surer),
    ...general.filter(({ claim }) => claim.standing === 'copy' || specific.length === 0),
  ];
  const all = [...own, ...anyone];
  const nearest = [...all].sort((a, b) => b.claim.claim.weight - a.claim.claim.weight)[0];
  const declared = declaredFacts(document, input.rendered);
  return {
    copies: await Promise.all(
      chosen
        .sort((a, b) => packs.indexOf(a.pack) - packs.indexOf(b.pack))
        .map(async (weighed) => ({
          pack: weighed.pack,
          facts: await factsOf(document, weighed, declared, site),
        })),
    ),
    signals: unique(all.flatMap(({ claim }) => claim.claim.signals)),
    ...(chosen.length > 0 || nearest === undefined ? {} : { nearest: nearest.claim.claim }),
  };
}

/** If several publishers' terms are claimed, those whose own article the credits link prevail. */
function foremost(weighed: readonly Weighed[]): readonly Weighed[] {
  const standing = weighed.filter(({ claim }) => claim.standing !== 'none');
  const copies = standing.filter(({ claim }) => claim.standing === 'copy');
  const pool = copies.length > 0 ? copies : standing;
  const linked = pool.filter(({ claim }) => claim.claim.original !== undefined);
  if (pool.length > 1 && linked.length > 0 && linked.length < pool.length) return linked;
  return pool;
}

async function factsOf(
  document: Document,
  { claim, publisher }: Weighed,
  declared: DeclaredFacts,
  site: SiteFacts,
): Promise<CopyFacts> {
  const credits = [
    ...claim.credits.map((candidate) => withFirstSource(candidate, publisher, document)),
    ...renderedCredits(declared),
  ];
  const language =
    publisher.language === undefined || nameTheSource(credits, publisher)
      ? document.language
      : ((await languageOf(prose(document))) ?? document.language);
  return {
    document,
    claim: claim.claim,
    credits,
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

function unique(signals: readonly Signal[]): readonly Signal[] {
  const seen = new Map<string, Signal>();
  for (const signal of signals) {
    const key = `${signal.code} ${String(signal.span.start)}`;
    const known = seen.get(key);
    if (known === undefined || Math.abs(known.weight) < Math.abs(signal.weight))
      seen.set(key, signal);
  }
  return [...seen.values()].sort(
    (a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1),
  );
}
