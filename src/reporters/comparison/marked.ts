import type { Colors } from 'picocolors/types.js';
import { cellsOf, columnsOf, pieces } from '../columns.ts';
import { printable } from '../printable.ts';
import { onOneLine } from './paragraphs.ts';

/** What became of a stretch of text. */
export type Style = 'plain' | 'removed' | 'added' | 'moved';

export interface Run {
  readonly style: Style;
  readonly text: string;
}

/** What can be told apart without colours. */
const BRACKETS: Readonly<Record<Style, readonly [string, string]>> = {
  plain: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
  moved: ['', ''],
};

/** A text's own brackets of that kind would pass for ours, invisible signs between them or not. */
const FORGED = /\[(?=\p{DI}*-)|-(?=\p{DI}*\])|\{(?=\p{DI}*\+)|\+(?=\p{DI}*\})/gu;

/** What is not torn apart at the end of a line. */
interface Unit {
  readonly text: string;
  readonly style: Style;
  readonly isAfterSpace: boolean;
}

/** Runs of text as lines of a terminal, changes in brackets and, if wanted, in colours. */
export function markedLines(
  runs: readonly Run[],
  width: number,
  colors: Colors,
): readonly string[] {
  const lines: Unit[][] = [];
  let line: Unit[] = [];
  let columns = 0;
  for (const unit of unitsOf(runs, width)) {
    const needed = columnsOf(unit.text) + (unit.isAfterSpace ? 1 : 0);
    if (line.length > 0 && columns + needed > width) {
      lines.push(line);
      line = [];
      columns = 0;
    }
    columns += line.length === 0 ? columnsOf(unit.text) : needed;
    line.push(unit);
  }
  if (line.length > 0) lines.push(line);
  return lines.map((units) => lineOf(units, colors));
}

/** Neighbours of one style are coloured as one, the space between them included. */
function lineOf(units: readonly Unit[], colors: Colors): string {
  const stretches: { style: Style; text: string; isAfterSpace: boolean }[] = [];
  for (const { text, style, isAfterSpace } of units) {
    const last = stretches.at(-1);
    if (last?.style === style) last.text += (isAfterSpace ? ' ' : '') + text;
    else stretches.push({ style, text, isAfterSpace });
  }
  return stretches
    .map(
      ({ style, text, isAfterSpace }, index) =>
        `${isAfterSpace && index > 0 ? ' ' : ''}${painted(text, style, colors)}`,
    )
    .join('');
}

/** Struck out, 二 is 三. */
const HAN = /\p{Script=Han}/u;

function painted(text: string, style: Style, colors: Colors): string {
  switch (style) {
    case 'plain':
      return text;
    case 'removed':
      return colors.red(HAN.test(text) ? text : colors.strikethrough(text));
    case 'added':
      return colors.green(text);
    case 'moved':
      return colors.cyan(text);
  }
}

function unitsOf(runs: readonly Run[], width: number): readonly Unit[] {
  const units: Unit[] = [];
  let isAfterSpace = false;
  for (const { style, text } of runs) {
    const clean = printable(onOneLine(text)).replace(FORGED, '$& ');
    const words = clean.split(/[ \t]+/u).filter((word) => word !== '');
    const [open, close] = BRACKETS[style];
    if (/^[ \t]/u.test(clean)) isAfterSpace = true;
    words.forEach((word, index) => {
      const marked = `${index === 0 ? open : ''}${word}${index === words.length - 1 ? close : ''}`;
      for (const piece of breakable(marked, width)) {
        units.push({ text: piece, style, isAfterSpace });
        isAfterSpace = false;
      }
      isAfterSpace = index < words.length - 1;
    });
    if (/[ \t]$/u.test(clean)) isAfterSpace = true;
  }
  return units;
}

/** Signs that begin no line and those that end none. */
const CLINGS = /^[\p{Pe}\p{Pf}\p{Po}\-+}]/u;
const HOLDS = /[\p{Ps}\p{Pi}\-+{]$/u;

/** A word of letters stays whole if it fits into a line; between signs of Chinese a line may end. */
function breakable(word: string, width: number): readonly string[] {
  const cells = cellsOf(word);
  if (cells.every(({ columns }) => columns < 2)) return pieces(word, width);
  const found: string[] = [];
  let isOpen = false;
  for (const { text, columns } of cells) {
    const last = found.at(-1);
    const isWide = columns > 1;
    const clings = CLINGS.test(text) || (last !== undefined && HOLDS.test(last));
    if (last !== undefined && (clings || !(isOpen || isWide)))
      found[found.length - 1] = last + text;
    else found.push(text);
    isOpen = isWide;
  }
  return found.flatMap((piece) => pieces(piece, width));
}
