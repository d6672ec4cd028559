import { complete } from '../../model/steps.ts';
import { decode } from '../../documents/decode.ts';
import { readFrontMatter } from '../../documents/front-matter.ts';
import { parseDocument } from '../../documents/read.ts';
import type { Format } from '../../model/document.ts';
import type { NewOriginal, OriginalFacts } from '../../model/original.ts';
import { linksIn } from '../../originals/kept-links.ts';
import { decodeOriginal } from '../../originals/original-file.ts';
import { extractOriginal, type Extracted } from '../originals/extract.ts';
import type { OriginalSource } from './case-source.ts';

/** An original that stands in a case as what is known of it. */
export function givenOriginal(source: OriginalSource): NewOriginal {
  const { first_source: firstSource, authors = [], links: named, ...rest } = source;
  const links = linksIn(named);
  return {
    ...rest,
    authors,
    ...(firstSource === undefined ? {} : { firstSource }),
    ...(links === undefined ? {} : { links }),
  };
}

/**
 * An original that stands in a case as a text or a page: a file of a store as that store would read it,
 * and whatever else as it would be added to one.
 */
export async function readOriginal(
  bytes: Uint8Array,
  format: Exclude<Format, 'mdx'>,
): Promise<Extracted> {
  const { text } = decode(bytes, format);
  const kept = format === 'html' ? undefined : decodeOriginal(text, '');
  if (kept !== undefined && kept.kind !== 'damaged') {
    const { id: _name, sha256: _sha256, ...original } = kept.original;
    return { kind: 'article', original };
  }
  const document = await parseDocument({ path: '', text, format });
  return extractOriginal(document, format === 'html' ? {} : await factsIn(text));
}

/** What the front matter of a store says and that of other files does not, or in other words. */
const KEYS = {
  url: 'url',
  identifier: 'identifier',
  title: 'title',
  publisher: 'publisher',
  first_source: 'firstSource',
  copyright: 'copyright',
  language: 'language',
} as const satisfies Readonly<Record<string, Exclude<keyof OriginalFacts, 'authors' | 'links'>>>;

async function factsIn(text: string): Promise<Partial<OriginalFacts>> {
  const { entries } = await complete(readFrontMatter(text));
  return Object.fromEntries(
    Object.entries(KEYS).flatMap(([key, fact]) => {
      const found = entries.find(({ path }) => path.length === 1 && path[0] === key);
      return typeof found?.value === 'string' ? [[fact, found.value]] : [];
    }),
  );
}
