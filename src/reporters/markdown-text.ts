import { printable } from './printable.ts';

/**
 * Text that Markdown shows as it is, in a cell of a table and elsewhere but at the start of a line.
 * Code hosts read mentions, numbers of issues and names of emoji from the words of the finished page,
 * where a backslash no longer helps: a comment parts these, and is not copied along.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]#!|~$^=]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/www\./giu, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/[@#!$%~;^](?=[\w"\\])|:(?=[\w+-])|\bGH-(?=\d)/giu, '$&<!-- -->')
    .trim();
}

export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line), ''];
}
