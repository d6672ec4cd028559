import type { CopyFacts } from '../model/facts.ts';
import type { Edition, Pack } from '../model/terms.ts';
import { parseLicence, withoutPort } from '../text/licence.ts';
import type { CopyToJudge } from './copy-to-judge.ts';

/** Nobody publishes one article under more. */
const MOST_LICENCES = 3;

/**
 * Adds to the copies what the licences ask that they name: the one declared under `republint.licence`,
 * else those of the credits, else those of the metadata. One named without version is of the version
 * that the publisher's terms give. A copy that names none is judged by its publisher's rules alone: how
 * a licensor wants to be credited is his to say.
 */
export function withLicences(
  copies: readonly CopyToJudge[],
  packs: readonly Pack[],
): readonly CopyToJudge[] {
  const licencePacks = packs.filter(({ scope }) => scope === 'licence');
  if (licencePacks.length === 0) return copies;
  const added = copies.flatMap((copy): readonly CopyToJudge[] => {
    const { facts } = copy;
    if (facts.claim.kind === 'suspected') return copy.pack.scope === 'licence' ? [copy] : [];
    return licencesOf(copy).flatMap((licence) =>
      licencePacks.flatMap((pack) => {
        const edition = wordingOf(pack, licence);
        return edition === undefined ? [] : [{ pack, edition, facts }];
      }),
    );
  });
  return [...copies.filter(({ pack }) => pack.scope !== 'licence'), ...added].sort(
    (a, b) => packs.indexOf(a.pack) - packs.indexOf(b.pack),
  );
}

/** Identifiers as of SPDX, without what says of which country a wording is. */
function licencesOf({ pack, edition, facts }: CopyToJudge): readonly string[] {
  const declared = facts.override?.licence;
  if (declared !== undefined) return known([declared]);
  const credited = facts.credits.flatMap(({ kind, subject, licence }) =>
    kind === 'licence' && subject === 'article' ? (licence ?? []) : [],
  );
  const named = known(credited);
  const found = named.length > 0 ? named : known(facts.declared.licences.map(({ value }) => value));
  const own =
    pack.scope === 'publisher' && edition.licence !== undefined
      ? withoutPort(edition.licence)
      : undefined;
  return notOfSite(found, facts).map((licence) =>
    own !== undefined && withoutVersion(own) === licence ? own : licence,
  );
}

function withoutVersion(licence: string | undefined): string | undefined {
  return licence?.replace(/-\d+\.\d+$/u, '');
}

/** A site that puts its own licence on every page says nothing of an article by it. */
function notOfSite(licences: readonly string[], { site }: CopyFacts): readonly string[] {
  const [own] = site.licence === undefined ? [] : known([site.licence]);
  return licences.filter((licence) => licence !== own);
}

function known(licences: readonly string[]): readonly string[] {
  const parsed = licences.flatMap((licence) => parseLicence(licence) ?? []);
  return [...new Set(parsed.map(withoutPort))].slice(0, MOST_LICENCES);
}

/** The wording of the version that is named; of a licence named without version, the newest. */
function wordingOf({ editions }: Pack, licence: string): Edition | undefined {
  const exact = editions.find((edition) => edition.licence === licence);
  if (exact !== undefined) return exact;
  const newest = editions.at(-1);
  return withoutVersion(newest?.licence) === licence ? newest : undefined;
}
