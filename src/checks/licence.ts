import type { Credit } from '../model/credit.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { parseAddress } from '../text/article-address.ts';
import {
  isLicenceAddress,
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
    const own = notes.filter(({ subject }) => subject === 'article');
    const good = own.filter(
      ({ licence }) =>
        wanted.length === 0 ||
        (licence !== undefined && wanted.some((name) => licenceSatisfies(licence, name))),
    );
    const linked =
      link === 'required' ? good.filter((credit) => isLinked(credit, wanted, facts)) : good;
    if (linked.length > 0) return met(...linked.slice(0, 2).map(({ span }) => span));
    const [named] = good;
    if (named !== undefined) return breached(unlinked(named, wanted));
    return breached(missing(facts, notes, own, wanted));
  },
};

/** A link in the note, or in its block, to a licence that will do; in plain text its address there. */
function isLinked(
  { via, text, block, links }: Credit,
  wanted: readonly string[],
  { document }: CopyFacts,
): boolean {
  const leads = (address: string): boolean => {
    const licence = parseLicence(address);
    return (
      isLicenceAddress(address) &&
      (licence === undefined ||
        wanted.length === 0 ||
        wanted.some((name) => licenceSatisfies(licence, name)))
    );
  };
  if (via === 'metadata') return parseAddress(text) !== undefined && leads(text);
  const near = [...links, ...(document.blocks[block ?? -1]?.links ?? [])];
  return near.some((index) => {
    const link = document.links[index];
    return link?.standing === 'live' && isFollowable(link) && leads(link.href);
  });
}

function unlinked({ licence, text, span }: Credit, wanted: readonly string[]): Finding {
  const named = wanted.find((name) => licence === undefined || licenceSatisfies(licence, name));
  const expected = licenceAddress(licence ?? '') ?? licenceAddress(named ?? '');
  return {
    code: 'licence-not-linked',
    args: { found: licence ?? text, ...(expected === undefined ? {} : { expected }) },
    span,
  };
}

function missing(
  facts: CopyFacts,
  notes: readonly Credit[],
  own: readonly Credit[],
  expected: readonly string[],
): Finding {
  const [other] = own;
  if (other !== undefined)
    return {
      code: 'licence-different',
      args: { found: other.licence ?? other.text, expected },
      span: other.span,
    };
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
