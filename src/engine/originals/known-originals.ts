import { decodeEntities } from '../../documents/entities.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Original } from '../../model/original.ts';
import type { PublisherIdentity } from '../../model/terms.ts';
import { lookUp, mayShare } from '../../originals/index/lookup.ts';
import type { StoreProblem } from '../../originals/store-problem.ts';
import type { OpenStore } from '../../originals/open-store.ts';
import type { StoredIndex } from '../../originals/index/index-file.ts';
import { align } from '../../text/align/align.ts';
import { parseAddress, sameArticle } from '../../text/article-address.ts';
import type { DocumentProse } from '../../text/prose.ts';

/** An original that shares text with a file. */
export interface OriginalMatch {
  readonly original: Original;
  readonly alignment: Alignment;
  /** Words in common. */
  readonly words: number;
}

/** The originals that a run knows. */
export interface KnownOriginals {
  readonly store: OpenStore;
  /** Another when any of them changed. */
  readonly state: string;
  /**
   * Whether a raw text may share passages with any of them; much cheaper than `matches`. A quick look is
   * at stretches of it.
   */
  mayShare(text: string, look: 'quick' | 'thorough'): boolean;
  /** Those that share passages with a text, those first that share most. */
  matches(prose: DocumentProse): readonly OriginalMatch[];
  /** The latest version kept of the article at an address. */
  at(address: string, publisher: PublisherIdentity): Original | undefined;
  /** What of them could not be used, as far as it was met until now. */
  problems(): readonly StoreProblem[];
}

/** Fewer words in common are a quotation. */
const LEAST_WORDS = 30;

export function knownOriginals(store: OpenStore): KnownOriginals {
  const { index } = store;
  const { names, tables } = index;
  const addresses = addressesOf(index);
  return {
    store,
    state: index.contents,
    mayShare: (raw, look) => {
      // Words written with entities are the words of no original.
      const text = decodeEntities(raw);
      return look === 'quick' ? mayShare(tables, text) : lookUp(tables, text).length > 0;
    },
    matches: (prose) =>
      lookUp(tables, prose.text)
        .flatMap(({ document }) => {
          const original = store.read(names[document] ?? '');
          return original === undefined ? [] : [compareWith(original, prose)];
        })
        .filter(({ words }) => words >= LEAST_WORDS)
        .sort(byWordsInCommon),
    at: (address, publisher) => {
      const wanted = parseAddress(address);
      if (wanted === undefined) return undefined;
      return addresses()
        .filter(({ url }) => sameArticle(url, wanted, publisher) === 'same')
        .flatMap(({ name }) => store.read(name) ?? [])
        .sort((a, b) => (isLater(a, b) ? -1 : 1))[0];
    },
    problems: () => store.problems(),
  };
}

/** Those first that share most; of two versions of which a text holds the same, the one that it holds more of. */
function byWordsInCommon(a: OriginalMatch, b: OriginalMatch): number {
  const share = (match: OriginalMatch): number => match.alignment.shares.original;
  return b.words - a.words || share(b) - share(a) || (isLater(a.original, b.original) ? -1 : 1);
}

/** Of versions kept on one day, any, but always the same. */
function isLater(a: Original, b: Original): boolean {
  return a.retrieved === b.retrieved ? a.id < b.id : a.retrieved > b.retrieved;
}

interface Address {
  readonly name: string;
  readonly url: URL;
}

/** The addresses of a store, read when the first is asked for. */
function addressesOf({ names, urls }: StoredIndex): () => readonly Address[] {
  let known: readonly Address[] | undefined;
  return () =>
    (known ??= urls.flatMap((address, number) => {
      const url = address === '' ? undefined : parseAddress(address);
      const name = names[number];
      return url === undefined || name === undefined ? [] : [{ name, url }];
    }));
}

/** Lays a text beside an original. */
export function compareWith(original: Original, prose: DocumentProse): OriginalMatch {
  const alignment = align({ text: original.text, asides: [] }, prose);
  const words = alignment.passages.reduce((sum, { same }) => sum + same, 0);
  return { original, alignment, words };
}
