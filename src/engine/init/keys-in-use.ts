import { declaredFacts } from '../../claims/metadata.ts';
import { readFrontMatter } from '../../documents/front-matter.ts';
import type { MetadataEntry } from '../../model/document.ts';
import type { Declared } from '../../model/facts.ts';
import { complete } from '../../model/steps.ts';

/** A front-matter key that says something of a copy's origin, and in how many files it stands. */
export interface KeyInUse {
  /** As it is written, deeper ones with dots. */
  readonly key: string;
  readonly files: number;
}

/** A name that can stand in `rendered`, and in a comment. */
const NAME = /^[\p{L}\p{N}_-]{1,40}(?:\.[\p{L}\p{N}_-]{1,40}){0,4}$/u;

/** The keys of one file that concern copies, each once. */
export interface OriginKeys {
  readonly all: readonly string[];
  /** Those that hold addresses. */
  readonly addresses: readonly string[];
  /** Those whose name says that it is the canonical one. */
  readonly canonicals: readonly string[];
}

export async function originKeys(text: string): Promise<OriginKeys> {
  const { entries } = await complete(readFrontMatter(text));
  const facts = declaredFacts(bare(entries), []);
  const { authors, publishers, addresses, canonicals, copyrights, licences } = facts;
  return {
    all: keysOf([...authors, ...publishers, ...addresses, ...copyrights, ...licences]),
    addresses: keysOf(addresses),
    canonicals: keysOf(canonicals),
  };
}

function keysOf(facts: readonly Declared[]): readonly string[] {
  // Positions in lists are no part of a key.
  const keys = facts.map(({ key }) => key.replace(/\.\d+(?=\.|$)/gu, ''));
  return [...new Set(keys)].filter((key) => NAME.test(key));
}

function bare(metadata: readonly MetadataEntry[]): Parameters<typeof declaredFacts>[0] {
  return {
    path: '',
    format: 'markdown',
    text: '',
    blocks: [],
    links: [],
    embeds: [],
    hidden: [],
    bylines: [],
    metadata,
    problems: [],
  };
}

const MOST_KEYS = 40;

/** How often keys are in use; the most frequent first. */
export function countKeys(ofFiles: Iterable<readonly string[]>): readonly KeyInUse[] {
  const counts = new Map<string, number>();
  for (const keys of ofFiles) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, files]) => ({ key, files }))
    .sort((a, b) => b.files - a.files || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_KEYS);
}
