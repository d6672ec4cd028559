import type { Colors } from 'picocolors/types.js';
import type { ReportedCopy, ReportedOutcome } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';
import { MARK, painted } from './outcome-lines.ts';
import { columnsOf, padded, printable } from './printable.ts';

/** One line for each obligation: its result, and the place that decided it. */
export function obligationTable(
  copy: ReportedCopy,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  const rows = copy.outcomes.map((outcome) => ({ outcome, cells: cellsOf(outcome, options) }));
  const header = [words.obligation, words.result, words.evidence] as const;
  const first = Math.max(columnsOf(header[0]), ...rows.map(({ cells }) => columnsOf(cells[0])));
  const second = Math.max(columnsOf(header[1]), ...rows.map(({ cells }) => columnsOf(cells[1])));
  const line = (
    cells: readonly [string, string, string],
    paint: (text: string) => string,
  ): string =>
    `  ${padded(cells[0], first)}  ${paint(padded(cells[1], second))}  ${cells[2]}`.trimEnd();
  return [
    colors.dim(line(header, (text) => text)),
    ...rows.map(({ outcome, cells }) =>
      line(cells, (text) =>
        painted(text, outcome.outcome === 'breached' ? outcome.severity : outcome.outcome, colors),
      ),
    ),
  ];
}

function cellsOf(
  outcome: ReportedOutcome,
  { messages: { words }, width }: ReporterOptions,
): readonly [string, string, string] {
  const kind = outcome.outcome === 'breached' ? outcome.severity : outcome.outcome;
  const place = outcome.findings[0]?.place ?? outcome.evidence[0];
  const text =
    place === undefined || outcome.outcome === 'breached' ? '' : ` ${printable(place.text)}`;
  const evidence = place === undefined ? '' : `${words.lineNumber(place.line)}${text}`;
  return [
    `${printable(outcome.obligation)} (${words.check[outcome.check]})`,
    `${MARK[kind]} ${words.outcome[outcome.outcome]}`,
    shortened(evidence, Math.max(20, width - 52)),
  ];
}

function shortened(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept) + columnsOf(character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
