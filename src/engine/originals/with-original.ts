import { languageOf } from '../../claims/language.ts';
import type { MatchedOriginal } from '../../claims/matched.ts';
import type { RecognisedCopy } from '../../claims/recognise.ts';
import { parseAddress, sameArticle } from '../../text/article-address.ts';
import type { DocumentProse } from '../../text/prose.ts';
import { knownOriginal } from './changes.ts';
import { compareWith, type KnownOriginals, type OriginalMatch } from './known-originals.ts';

/** A file's text, and the originals with which it shares passages. */
export interface MatchedText {
  readonly prose: DocumentProse;
  readonly matches: readonly OriginalMatch[];
}

/** The originals that share passages with a text. */
export function matchText(prose: DocumentProse, originals: KnownOriginals): MatchedText {
  return { prose, matches: originals.matches(prose) };
}

/** What the recognition of copies needs to know of a match. */
export function matchedOriginal(
  { original, alignment, words }: OriginalMatch,
  prose: DocumentProse,
): MatchedOriginal {
  const { id, url, title, publisher } = original;
  return {
    id,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    shares: alignment.shares,
    words,
    spans: alignment.passages.map(({ copy }) => prose.spanOf(copy)),
  };
}

/**
 * The copy with its original, if that is kept: the one whose text it has, else the one at the address
 * that it claims, else the nearest.
 */
export async function withOriginal(
  recognised: RecognisedCopy,
  originals: KnownOriginals,
  { prose, matches }: MatchedText,
): Promise<RecognisedCopy> {
  const { facts } = recognised;
  const address = facts.claim.original?.url;
  const byText = matches.find(({ original }) => original.id === recognised.match);
  const found =
    byText ??
    (address === undefined
      ? matches[0]
      : matchAt(address, recognised, originals, { prose, matches }));
  if (found === undefined) return recognised;
  const { original, alignment } = found;
  const otherLanguage =
    alignment.verdict === 'unrelated' && (await differ(original.text, prose.text));
  const known = knownOriginal({ original, copy: prose, alignment, otherLanguage });
  return { ...recognised, facts: { ...facts, original: known } };
}

function matchAt(
  address: string,
  { facts: { publisher } }: RecognisedCopy,
  originals: KnownOriginals,
  { prose, matches }: MatchedText,
): OriginalMatch | undefined {
  const wanted = parseAddress(address);
  const match = matches.find(({ original: { url } }) => {
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

async function differ(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([languageOf(a), languageOf(b)]);
  return one !== undefined && other !== undefined && one !== other;
}
