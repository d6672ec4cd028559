import { languageOf } from '../../claims/language.ts';
import type { MatchedOriginal } from '../../claims/matched.ts';
import type { RecognisedCopy, RecognisedFacts } from '../../claims/recognise.ts';
import type { Document } from '../../model/document.ts';
import type { KnownOriginal } from '../../model/facts.ts';
import type { SiteFacts } from '../../model/site.ts';
import type { Steps } from '../../model/steps.ts';
import { parseAddress, sameArticle } from '../../text/article-address.ts';
import type { DocumentProse } from '../../text/prose.ts';
import { articleProse, creditedProse } from '../article-prose.ts';
import { knownOriginal } from './changes.ts';
import { prescribedAsides } from './prescribed-asides.ts';
import { compareWith, type KnownOriginals, type OriginalMatch } from './known-originals.ts';

/** A file's text beside the originals with which it shares passages. */
export interface MatchedText {
  /** Those first that share most: what the recognition of copies needs to know of them. */
  readonly matches: readonly MatchedOriginal[];
  /**
   * A copy with its original, if that is kept: the one whose text it has, else the one at the address
   * that it claims, else the nearest.
   */
  withOriginal(recognised: RecognisedCopy): Steps<RecognisedCopy>;
}

/** Lays an article's text beside the originals that are kept. */
export function matchText(
  document: Document,
  site: SiteFacts,
  originals: KnownOriginals,
): MatchedText {
  const prose = articleProse(document, site);
  const found = originals.matches(prose);
  return {
    matches: found.map((match) => matchedOriginal(match, prose)),
    *withOriginal(recognised) {
      const { facts, match } = recognised;
      const address = facts.claim.original?.url;
      const byText = found.find(({ original }) => original.id === match);
      const nearest =
        address === undefined ? found[0] : matchAt(address, facts, originals, { prose, found });
      const compared = byText ?? nearest;
      if (compared === undefined) return recognised;
      const first = yield* asKnown(compared, prose);
      const copy = withoutNotices(prose, recognised, first);
      const original =
        copy === prose ? first : yield* asKnown(compareWith(compared.original, copy), copy);
      return { ...recognised, facts: { ...facts, original } };
    },
  };
}

function* asKnown(
  { original, alignment }: OriginalMatch,
  copy: DocumentProse,
): Steps<KnownOriginal> {
  const otherLanguage =
    alignment.verdict === 'unrelated' && (yield* differ(original.text, copy.text));
  return knownOriginal({ original, copy, alignment, otherLanguage });
}

/**
 * The publisher's own notices, and what it prescribes, can be told from changes to the article once it is
 * known whose article it is.
 */
function withoutNotices(
  prose: DocumentProse,
  { pack, facts }: RecognisedCopy,
  original: KnownOriginal,
): DocumentProse {
  if (original.changes.length === 0) return prose;
  const { document, credits } = facts;
  const prescribed = prescribedAsides(pack, { ...facts, original });
  const without = creditedProse(document, credits, 'copy', prescribed);
  return isSameProse(without, prose) ? prose : without;
}

function isSameProse(a: DocumentProse, b: DocumentProse): boolean {
  return (
    a.text === b.text &&
    a.asides.length === b.asides.length &&
    a.asides.every(({ start, end, kind }, index) => {
      const other = b.asides[index];
      return other?.start === start && other.end === end && other.kind === kind;
    })
  );
}

function matchedOriginal(
  { original, alignment, words }: OriginalMatch,
  prose: DocumentProse,
): MatchedOriginal {
  const { id, url, title, publisher, authors } = original;
  return {
    id,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    authors,
    shares: alignment.shares,
    words,
    spans: alignment.passages.map(({ copy }) => prose.spanOf(copy)),
  };
}

function matchAt(
  address: string,
  { publisher }: RecognisedFacts,
  originals: KnownOriginals,
  { prose, found }: { readonly prose: DocumentProse; readonly found: readonly OriginalMatch[] },
): OriginalMatch | undefined {
  const wanted = parseAddress(address);
  const match = found.find(({ original: { url } }) => {
    const known = url === undefined ? undefined : parseAddress(url);
    return (
      wanted !== undefined &&
      known !== undefined &&
      sameArticle(known, wanted, publisher) === 'same'
    );
  });
  if (match !== undefined) return match;
  const original = originals.at(address, publisher);
  return original === undefined ? undefined : compareWith(original, prose);
}

function* differ(a: string, b: string): Steps<boolean> {
  const one = yield* languageOf(a);
  const other = yield* languageOf(b);
  return one !== undefined && other !== undefined && one !== other;
}
