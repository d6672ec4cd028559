import type { Colors } from 'picocolors/types.js';
import type { ReportedCopy, ReportedOutcome } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';
import { columnsOf, padded, shortened } from './columns.ts';
import { kindOf, MARK, painted } from './marks.ts';
import { printable } from './printable.ts';

/** Columns that the evidence needs; if they are not there, the names of the checks give way. */
const EVIDENCE = 20;
/** Columns for the number of a line, however narrow the terminal. */
const NARROWEST = 8;
const GAP = 2;

interface Row {
  readonly name: string;
  readonly result: string;
  readonly evidence: string;
}

/** One line for each obligation: its result, and the place that decided it. */
export function obligationTable(
  copy: ReportedCopy,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  const heads = { name: words.obligation, result: words.result, evidence: words.evidence };
  const rows = (isLong: boolean): readonly Row[] =>
    copy.outcomes.map((outcome) => rowOf(outcome, isLong, options));
  const long = rows(true);
  const fits = options.width - left([heads, ...long]) >= EVIDENCE;
  const chosen = fits ? long : rows(false);
  const all = [heads, ...chosen];
  const name = widest(all.map((row) => row.name));
  const result = widest(all.map((row) => row.result));
  const room = Math.max(NARROWEST, options.width - left(all));
  const end = (row: Row): string =>
    `${padded('', result - columnsOf(row.result))}  ${shortened(row.evidence, room)}`.trimEnd();
  const line = (row: Row, paint: (text: string) => string): string =>
    `  ${padded(row.name, name)}  ${paint(row.result)}${end(row)}`;
  return [
    colors.dim(line(heads, (text) => text)),
    ...copy.outcomes.map((outcome, index) =>
      line(chosen[index] ?? heads, (text) => painted(text, kindOf(outcome), colors)),
    ),
  ];
}

/** Columns before the evidence. */
function left(rows: readonly Row[]): number {
  return GAP * 3 + widest(rows.map(({ name }) => name)) + widest(rows.map(({ result }) => result));
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(columnsOf));
}

function rowOf(outcome: ReportedOutcome, isLong: boolean, { messages }: ReporterOptions): Row {
  const { words } = messages;
  const id = printable(outcome.obligation);
  const place = outcome.findings[0]?.place ?? outcome.evidence[0];
  const text = outcome.outcome === 'breached' ? '' : ` ${printable(place?.text ?? '')}`;
  const where = place === undefined ? '' : `${words.lineNumber(place.line)}${text}`.trimEnd();
  const { permission } = outcome;
  return {
    name: isLong ? `${id} (${words.check[outcome.check]})` : id,
    result: `${MARK[kindOf(outcome)]} ${words.outcome[outcome.outcome]}`,
    evidence:
      permission === undefined
        ? where
        : printable(words.permittedBy(permission.by, permission.until)),
  };
}
