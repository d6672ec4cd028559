import type { DocumentProblem } from '../../model/document.ts';

const DEEPEST = 60;
const LONGEST_RUN = 300;

/**
 * Nesting that no article has would take a parser quadratic time: quotation marks and brackets beyond
 * the bound are blanked out, at the same length, and the file has a problem.
 */
export function boundNesting(
  text: string,
  offset: number,
): { readonly text: string; readonly problems: readonly DocumentProblem[] } {
  let deepest: number | undefined;
  const blank = (match: string, at: number, kept: number): string => {
    deepest ??= at;
    return match.slice(0, kept) + ' '.repeat(match.length - kept);
  };
  const bounded = text
    .replace(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){61,}/gmu, (match, at: number) =>
      blank(match, at, DEEPEST),
    )
    .replace(/(?:[[(*_`~<!\]]){300,}/gu, (match, at: number) => blank(match, at, LONGEST_RUN));
  const deepIndent = /^[ \t]{400,}\S/mu.exec(text);
  const at = deepest ?? deepIndent?.index;
  return {
    text: bounded,
    problems:
      at === undefined
        ? []
        : [{ code: 'too-deep', detail: '', span: { start: offset + at, end: offset + at + 1 } }],
  };
}
