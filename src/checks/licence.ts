import type { Credit } from '../model/credit.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { parseAddress } from '../text/article-address.ts';
import {
  isLicenceAddress,
  isUnnamed,
  licenceAddress,
  licenceSatisfies,
  parseLicence,
} from '../text/licence.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met } from './outcome.ts';
import { isFollowable } from './visible.ts';

/** Is the licence named or linked as the terms want it? */
export const licenceCheck: CopyCheck<'licence'> = {
  concerns: 'copy',
  kind: 'licence',
  decide(facts, { with: { 'any-of': wanted, link } }) {
    const notes = facts.credits.filter(({ kind }) => kind === 'licence');
    const own = notes
      .filter(({ subject }) => subject === 'article')
      .map((credit) => named(credit, facts));
    const good = own.filter(({ licence }) => suits(licence, wanted));
    const linked =
      link === 'required'
        ? good.filter(({ addresses }) => addresses.some((one) => isWanted(one, wanted)))
        : good;
    if (linked.length > 0) return met(...linked.slice(0, 2).map(({ credit }) => credit.span));
    const [first] = good;
    if (first !== undefined) return breached(unlinked(first, wanted));
    return breached(missing(facts, notes, own, wanted));
  },
};

/** A note, the licence that it names, and the addresses of licences to which it leads. */
interface Note {
  readonly credit: Credit;
  readonly licence: string | undefined;
  readonly addresses: readonly string[];
}

/** Words that do not say which licence it is are made exact by a link in their block. */
function named(credit: Credit, facts: CopyFacts): Note {
  const addresses = addressesOf(credit, facts);
  const { licence } = credit;
  const linked = addresses.flatMap((address) => parseLicence(address) ?? []);
  const vague = licence === undefined || isUnnamed(licence);
  return { credit, licence: vague ? (linked[0] ?? licence) : licence, addresses };
}

function suits(licence: string | undefined, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  return licence !== undefined && wanted.some((name) => licenceSatisfies(licence, name));
}

function isWanted(address: string, wanted: readonly string[]): boolean {
  const licence = parseLicence(address);
  return licence === undefined || suits(licence, wanted);
}

/** Of licences, in the links of the note or of its block; in plain text the address itself stands there. */
function addressesOf(
  { via, text, block, links }: Credit,
  { document }: CopyFacts,
): readonly string[] {
  if (via === 'metadata')
    return parseAddress(text) !== undefined && isLicenceAddress(text) ? [text] : [];
  const near = [...links, ...(document.blocks[block ?? -1]?.links ?? [])];
  return near.flatMap((index) => {
    const link = document.links[index];
    return link?.standing === 'live' && isFollowable(link) && isLicenceAddress(link.href)
      ? [link.href]
      : [];
  });
}

function unlinked({ licence, credit }: Note, wanted: readonly string[]): Finding {
  const name = wanted.find((one) => licence === undefined || licenceSatisfies(licence, one));
  const expected = licenceAddress(licence ?? '') ?? licenceAddress(name ?? '');
  return {
    code: 'licence-not-linked',
    args: { found: licence ?? credit.text, ...(expected === undefined ? {} : { expected }) },
    span: credit.span,
  };
}

function missing(
  facts: CopyFacts,
  notes: readonly Credit[],
  own: readonly Note[],
  expected: readonly string[],
): Finding {
  const other = own.find(({ licence }) => !isUnnamed(licence)) ?? own[0];
  if (other !== undefined) {
    const { licence, credit } = other;
    return isUnnamed(licence)
      ? { code: 'licence-unnamed', args: { found: credit.text, expected }, span: credit.span }
      : {
          code: 'licence-different',
          args: { found: licence ?? credit.text, expected },
          span: credit.span,
        };
  }
  const declared = facts.declared.licences.find(
    ({ value, rendered }) => !rendered && parseLicence(value) !== undefined,
  );
  if (declared !== undefined)
    return {
      code: 'licence-only-in-metadata',
      args: { found: declared.value, key: declared.key },
      span: declared.span,
    };
  const image = notes.find(({ subject }) => subject === 'image');
  if (image !== undefined)
    return {
      code: 'licence-of-image',
      args: { found: image.licence ?? image.text, expected },
      span: image.span,
    };
  return { code: 'licence-missing', args: { expected }, span: anchor(facts) };
}
