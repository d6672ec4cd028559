import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';
import type { AlignmentVerdict, AsideKind } from '../../../src/model/alignment.ts';
import type { ComparedFile, ComparedPart, Comparison } from '../../../src/model/comparison.ts';
import type { Place } from '../../../src/model/report.ts';
import { createLineIndex } from '../../../src/text/line-index.ts';

export interface Given {
  readonly verdict?: AlignmentVerdict;
  /** What stands beside the text, by how it begins. */
  readonly asides?: Readonly<Record<string, AsideKind>>;
  readonly copy?: Partial<ComparedFile>;
  readonly original?: Partial<ComparedFile>;
  readonly language?: 'en' | 'fr';
}

const WORD = /[\p{L}\p{N}]/u;
/** A mark in a copy for what it leaves out; it is no word of the original's. */
const MARK = /\[(?:…|\.\.\.)\]\s*/u;

/** Words and signs, each with the space behind it; signs of Chinese one by one. */
function tokensOf(text: string): readonly string[] {
  return (
    text.match(/(?:\p{Script=Han}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}\p{M}’'-]+|\[…\]|[^\s])\s*/gu) ??
    []
  );
}

const plain = (token: string): string =>
  token
    .trim()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”«»]/gu, '"');
const wordsIn = (tokens: readonly string[]): number =>
  tokens.filter((token) => WORD.test(token)).length;

function placesOf(text: string): (start: number, end: number) => Place {
  const index = createLineIndex(text);
  return (start, end) => {
    const from = index.positionAt(start);
    const to = index.positionAt(end);
    const line = index.lineSpan(from.line);
    return {
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      text: text.slice(start, end),
      context: text.slice(line.start, line.end).slice(0, 160),
      contextColumn: 1,
    };
  };
}

interface Step {
  readonly original: readonly string[];
  readonly copy: readonly string[];
}

/** What is the same and what is not, in turns. */
function stepsOf(original: readonly string[], copy: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays([...original], [...copy], {
    comparator: (a, b) => plain(a) === plain(b),
  })) {
    const last = steps.at(-1);
    if (added && last?.copy.length === 0) steps[steps.length - 1] = { ...last, copy: value };
    else if (added) steps.push({ original: [], copy: value });
    else if (removed) {
      steps.push({ original: value, copy: [] });
      at += value.length;
    } else {
      steps.push({ original: original.slice(at, at + value.length), copy: value });
      at += value.length;
    }
  }
  return steps;
}

const isSame = ({ original, copy }: Step): boolean =>
  original.length === copy.length &&
  original.every((token, i) => plain(token) === plain(copy[i] ?? ''));

/** A comparison of two texts, made as simply as can be; what moved is found by its words. */
export function comparisonOf(original: string, copy: string, given: Given = {}): Comparison {
  const places = { original: placesOf(original), copy: placesOf(copy) };
  const at = { original: 0, copy: 0 };
  const steps = stepsOf(tokensOf(original), tokensOf(copy));
  const gone = steps.filter((step) => step.copy.length === 0).map(({ original: words }) => words);
  const come = steps.filter((step) => step.original.length === 0).map((step) => step.copy);
  const moved = gone
    .map((words) => textIn(words))
    .filter((text) => text.length > 20 && come.some((words) => textIn(words) === text));
  const parts = steps.map((step): ComparedPart => {
    const text = { original: step.original.join(''), copy: step.copy.join('') };
    const both = {
      original: places.original(at.original, (at.original += text.original.length)),
      copy: places.copy(at.copy, (at.copy += text.copy.length)),
      text,
      words: { original: wordsIn(step.original), copy: wordsIn(step.copy) },
    };
    if (isSame(step)) return { kind: 'same', ...both };
    const aside = Object.entries(given.asides ?? {}).find(([beginning]) =>
      `${text.original}${text.copy}`.startsWith(beginning),
    )?.[1];
    const move = moved.indexOf(`${text.original}${text.copy}`.trim()) + 1;
    const extra = {
      ...(aside === undefined ? {} : { aside }),
      ...(move === 0 ? {} : { move }),
    };
    if (step.copy.length === 0) return { kind: 'omission', marked: false, ...extra, ...both };
    if (step.original.length === 0) return { kind: 'insertion', ...extra, ...both };
    if (MARK.test(text.copy) && wordsIn(step.copy) === 0)
      return { kind: 'omission', marked: true, ...both };
    return { kind: 'replacement', rewritten: false, ...both };
  });
  return comparisonFrom(parts, original, copy, given);
}

function textIn(words: readonly string[]): string {
  return words.join('').trim();
}

function comparisonFrom(
  parts: readonly ComparedPart[],
  original: string,
  copy: string,
  given: Given,
): Comparison {
  const count = (side: 'original' | 'copy', chosen: (part: ComparedPart) => boolean): number =>
    parts.filter(chosen).reduce((sum, { words }) => sum + words[side], 0);
  const isAside = (part: ComparedPart): boolean => 'aside' in part;
  const isMoved = (part: ComparedPart): boolean => 'move' in part;
  const isPlain = (part: ComparedPart): boolean => !isAside(part) && !isMoved(part);
  const words = {
    same: count('copy', ({ kind }) => kind === 'same'),
    replaced: count('original', ({ kind }) => kind === 'replacement'),
    replacing: count('copy', ({ kind }) => kind === 'replacement'),
    omitted: count('original', (part) => part.kind === 'omission' && isPlain(part)),
    inserted: count('copy', (part) => part.kind === 'insertion' && isPlain(part)),
    moved: count('copy', isMoved),
    aside: count('original', isAside) + count('copy', isAside),
  };
  const share = (of: number): number => (of === 0 ? 1 : (words.same + words.moved) / of);
  const isChanged = parts.some((part) => part.kind !== 'same' && !isAside(part));
  const isExcerpt = parts.every(
    (part) => part.kind === 'same' || isAside(part) || (part.kind === 'omission' && part.marked),
  );
  const file = (path: string, text: string, more: Partial<ComparedFile> = {}): ComparedFile => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    words: wordsIn(tokensOf(text)),
    errors: [],
    ...more,
  });
  const both = [given.original?.title, given.copy?.title];
  return {
    $schema: 'https://unpkg.com/republint/rules/comparison.schema.json',
    schemaVersion: 1,
    tool: { name: 'republint', version: '0.1.0' },
    language: given.language ?? 'en',
    original: file('original.md', original, given.original),
    copy: file('copy.md', copy, given.copy),
    verdict: given.verdict ?? (!isChanged ? 'full' : isExcerpt ? 'excerpt' : 'altered'),
    title: {
      outcome: both.includes(undefined) ? 'unknown' : both[0] === both[1] ? 'same' : 'changed',
    },
    shares: {
      copy: share(words.same + words.moved + words.replacing + words.inserted),
      original: share(words.same + words.moved + words.replaced + words.omitted),
    },
    words,
    passages: [],
    parts,
  };
}
