import type { Colors } from 'picocolors/types.js';
import type { Place, ReportedFinding, ReportedOutcome, SiteOutcome } from '../model/report.ts';
import { wrap } from './columns.ts';
import { frame } from './frame.ts';
import { kindOf, MARK, painted } from './marks.ts';
import type { ReporterOptions } from './options.ts';
import { printable } from './printable.ts';

/** What is said of a breach, or of what could not be decided. */
interface Said {
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** A breached or undecided obligation of one file, with place, clause and what to do. */
export function outcomeLines(
  path: string,
  outcome: ReportedOutcome,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  if (outcome.outcome === 'breached')
    return outcome.findings.flatMap((finding) => {
      if (finding.excuse === undefined)
        return itemLines(path, outcome, finding, finding.place, options, colors);
      return options.all ? excusedLines(path, finding, options, colors) : [];
    });
  return outcome.outcome === 'undetermined' && outcome.reason !== undefined
    ? itemLines(path, outcome, outcome.reason, outcome.evidence[0], options, colors)
    : [];
}

/** What does not count is told in a line or two. */
function excusedLines(
  path: string,
  { place, message, code, excuse }: ReportedFinding,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  const why =
    excuse?.by === 'suppression' ? words.suppressed(excuse.reason, excuse.until) : words.inBaseline;
  const where = `${printable(path)}:${String(place.line)}:${String(place.column)}`;
  return [`  ${MARK['not-applicable']} ${why}  ${where}`, `${message} ${code}`]
    .flatMap((line, index) => paragraph(line, options, index === 0 ? '  ' : '    '))
    .map((line) => colors.dim(line));
}

function itemLines(
  path: string,
  outcome: ReportedOutcome,
  said: Said,
  place: Place | undefined,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const where =
    place === undefined
      ? ''
      : `  ${colors.dim(`${printable(path)}:${String(place.line)}:${String(place.column)}`)}`;
  return [
    `  ${label(outcome, options, colors)}${where}`,
    ...paragraph(said.message, options, '    '),
    ...(place === undefined ? [] : frame(place, options.width, colors)),
    ...clauseLines(outcome, options, colors),
    ...toDo(said.help, options),
    colors.dim(`    ${said.code}`),
    '',
  ];
}

/** An obligation of the site: it has no place in a file. */
export function siteLines(
  outcome: SiteOutcome,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const head = `  ${label(outcome, options, colors)}`;
  const said: readonly Said[] =
    outcome.reason === undefined ? outcome.findings : [...outcome.findings, outcome.reason];
  if (said.length === 0) return [head];
  return said.flatMap(({ message, help, code }) => [
    head,
    ...paragraph(message, options, '    '),
    ...clauseLines(outcome, options, colors),
    ...toDo(help, options),
    colors.dim(`    ${code}`),
  ]);
}

function label(
  outcome: Pick<ReportedOutcome, 'outcome' | 'severity' | 'obligation'>,
  { messages: { words } }: ReporterOptions,
  colors: Colors,
): string {
  const kind = kindOf(outcome);
  const word =
    outcome.outcome === 'breached'
      ? words.severity[outcome.severity]
      : words.outcome[outcome.outcome];
  return `${painted(`${MARK[kind]} ${word}`, kind, colors)}  ${colors.bold(printable(outcome.obligation))}`;
}

function clauseLines(
  { clause, basis }: Pick<ReportedOutcome, 'clause' | 'basis'>,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  const read = basis === 'inferred' ? ` [${words.basis.inferred}]` : '';
  const says = `${clause.says} (${clause.at})${read}`;
  return paragraph(words.labelled(words.clause, says), options, '    ').map((line) =>
    colors.dim(line),
  );
}

function toDo(help: string, options: ReporterOptions): readonly string[] {
  const { words } = options.messages;
  return paragraph(words.labelled(words.toSatisfy, help), options, '    → ');
}

/** Columns of a paragraph on a terminal that is hardly wide enough for one. */
const NARROWEST = 30;

export function paragraph(
  text: string,
  { width }: Pick<ReporterOptions, 'width'>,
  indent: string,
): readonly string[] {
  return wrap(printable(text).trim(), Math.max(NARROWEST, width - indent.length)).map(
    (line, index) => (index === 0 ? `${indent}${line}` : `${' '.repeat(indent.length)}${line}`),
  );
}
