import type { WordingMatch } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import { compileWording } from '../text/wording/compile.ts';
import { findWording, type TakenStep } from '../text/wording/find.ts';
import { isWordingFault, parseWording, type WordingPart } from '../model/wording.ts';
import { type SearchedWords, spanOf, textOf, visibleWords } from './visible-words.ts';
import { wordingValues } from './wording-values.ts';

/** A prescribed wording that was found. */
export interface FoundWording {
  readonly template: string;
  readonly text: string;
  readonly span: Span;
  /** Numbers of words in what was searched, half-open. */
  readonly from: number;
  readonly to: number;
  readonly steps: readonly TakenStep[];
}

/** Fewer words of its own may be those of any sentence: they count only where a credit may stand. */
const LEAST_WORDS = 4;
/** In characters, of a block that is no longer than a note. */
const LONGEST_NOTE = 300;

/** A wording of a pack, read. One that cannot be read is never found. */
export interface Template {
  readonly template: string;
  readonly parts: readonly WordingPart[];
}

export function templatesOf(wordings: readonly string[]): readonly Template[] {
  return wordings.flatMap((template) => {
    const parts = parseWording(template);
    return isWordingFault(parts) ? [] : [{ template, parts }];
  });
}

/** Where a reader sees any of the wordings. */
export function findPrescribed(
  facts: CopyFacts,
  templates: readonly Template[],
  match: WordingMatch,
): readonly FoundWording[] {
  const words = visibleWords(facts);
  return findIn(words, facts, templates, match).filter((found) => isStatement(found, words, facts));
}

export function findIn(
  words: SearchedWords,
  facts: CopyFacts,
  templates: readonly Template[],
  match: WordingMatch,
): readonly FoundWording[] {
  const values = wordingValues(facts);
  return templates.flatMap(({ template, parts }) =>
    findWording(words, compileWording(parts, values, match)).map(({ from, to, steps }) => ({
      template,
      text: textOf(words, from, to),
      span: spanOf(words, from, to),
      from,
      to,
      steps,
    })),
  );
}

/** Whether words that could also be those of running prose stand where a credit may. */
function isStatement(
  { steps, span, from, to }: FoundWording,
  { stream, sources }: SearchedWords,
  { credits }: CopyFacts,
): boolean {
  const own = steps.filter(({ step }) => step.word !== undefined).length;
  if (own >= LEAST_WORDS) return true;
  const isCredited = credits.some(
    (credit) =>
      credit.subject === 'article' && credit.span.start < span.end && span.start < credit.span.end,
  );
  const source = sources[stream.pieceOf[from] ?? -1];
  if (isCredited || source?.block === undefined) return true;
  const { text, notice, emphasised } = source.block;
  const before = text.slice(0, stream.starts[from]);
  // Names alone are a statement where nothing else stands beside them.
  if (own === 0) return !/[\p{L}\p{N}]/u.test(before + text.slice(stream.ends[to - 1]));
  const opens = /(?:^|[.!?:。！？\n|•–—(（-])[^\p{L}\p{N}]*$/u.test(before.slice(-40));
  return opens && (text.length <= LONGEST_NOTE || notice || emphasised);
}
