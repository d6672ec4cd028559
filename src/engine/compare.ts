import { languageOf } from '../claims/language.ts';
import type { Alignment, AlignmentVerdict, InsertionPart, Part } from '../model/alignment.ts';
import type { ComparedFile, ComparedTitle, Comparison } from '../model/comparison.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import { complete } from '../model/steps.ts';
import { align } from '../text/align/align.ts';
import { mayBeTranslation } from '../text/align/translation.ts';
import { type DocumentProse, titleOf } from '../text/prose.ts';
import { sameTitle } from '../text/same-title.ts';
import { articleProse } from './article-prose.ts';
import {
  checkAreTwo,
  readArticle,
  type ComparedArticle,
  type ComparedSource,
} from './compared-article.ts';
import { comparedParts } from './compared-parts.ts';
import { checkHasText } from './compared-text.ts';
import { VERSION } from './version.ts';

export interface CompareOptions {
  /** The folder that paths refer to. */
  readonly cwd: string;
  readonly copy: ComparedSource;
  readonly original: ComparedSource;
  readonly language: Language;
}

const NO_SITE = { domains: [], names: [], permissions: [], done: [] };

/** Compares a copy with its original. Throws like `readArticle`, and if there is nothing to compare. */
export async function compareFiles(options: CompareOptions): Promise<Comparison> {
  const original = await readArticle(options.original, options);
  const copy = await readArticle(options.copy, options);
  checkAreTwo(options);
  const prose = {
    original: articleProse(original.document, NO_SITE, 'original'),
    copy: articleProse(copy.document, NO_SITE),
  };
  checkHasText(
    [
      { article: copy, prose: prose.copy },
      { article: original, prose: prose.original },
    ],
    options.language,
  );
  const alignment = align(prose.original, prose.copy);
  const { parts, passages, shares } = alignment;
  return {
    $schema: 'https://unpkg.com/republint/rules/comparison.schema.json',
    schemaVersion: 1,
    tool: { name: 'republint', version: VERSION },
    language: options.language,
    original: fileOf(original, count(parts, 'original')),
    copy: fileOf(copy, count(parts, 'copy')),
    verdict: await verdictOf(alignment, prose.original, prose.copy),
    title: { outcome: titleOutcome(original.document, copy.document) },
    shares,
    words: wordsOf(parts),
    passages: passages.map((passage) => ({
      original: prose.original.spanOf(passage.original),
      copy: prose.copy.spanOf(passage.copy),
      words: passage.same,
    })),
    parts: comparedParts(
      parts,
      { text: original.document.text, prose: prose.original },
      { text: copy.document.text, prose: prose.copy },
    ),
  };
}

/** Texts without a sentence in common may still be one article in two languages. */
async function verdictOf(
  { verdict }: Alignment,
  original: DocumentProse,
  copy: DocumentProse,
): Promise<AlignmentVerdict> {
  if (verdict !== 'unrelated' || !mayBeTranslation(original.text, copy.text)) return verdict;
  const from = await complete(languageOf(original.text));
  const to = await complete(languageOf(copy.text));
  return from !== undefined && to !== undefined && from !== to ? 'translation' : verdict;
}

function titleOutcome(original: Document, copy: Document): ComparedTitle['outcome'] {
  const [was, is] = [titleOf(original)?.value, titleOf(copy)?.value];
  if (was === undefined || is === undefined) return 'unknown';
  return sameTitle(was, is) ? 'same' : 'changed';
}

function fileOf({ document, sha256, errors }: ComparedArticle, words: number): ComparedFile {
  const { path, language } = document;
  const title = titleOf(document);
  return {
    path,
    sha256,
    ...(title === undefined ? {} : { title: title.value }),
    ...(language === undefined ? {} : { language }),
    words,
    errors,
  };
}

function wordsOf(parts: readonly Part[]): Comparison['words'] {
  const isAside = (part: Part): boolean => labelsOf(part).aside !== undefined;
  const isMoved = (part: Part): boolean => labelsOf(part).move !== undefined;
  const plain = parts.filter((part) => !isAside(part) && !isMoved(part));
  const of = (kind: Part['kind']): readonly Part[] => plain.filter((part) => part.kind === kind);
  const asides = parts.filter(isAside);
  return {
    same: count(of('same'), 'copy'),
    replaced: count(of('replacement'), 'original'),
    replacing: count(of('replacement'), 'copy'),
    omitted: count(of('omission'), 'original'),
    inserted: count(of('insertion'), 'copy'),
    moved: count(parts.filter(isMoved), 'copy'),
    aside: count(asides, 'original') + count(asides, 'copy'),
  };
}

function labelsOf(part: Part): Pick<InsertionPart, 'aside' | 'move'> {
  return part.kind === 'omission' || part.kind === 'insertion' ? part : {};
}

function count(parts: readonly Part[], side: 'original' | 'copy'): number {
  return parts.reduce((sum, part) => sum + part[side].words, 0);
}
