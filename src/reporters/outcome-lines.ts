import type { Colors } from 'picocolors/types.js';
import type { ReportedOutcome, SiteOutcome } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { frame } from './frame.ts';
import type { ReporterOptions } from './options.ts';
import { printable, wrap } from './printable.ts';

export const MARK: Readonly<Record<Severity | 'undetermined' | 'met' | 'not-applicable', string>> =
  {
    error: '✖',
    warning: '▲',
    note: '●',
    undetermined: '?',
    met: '✔',
    'not-applicable': '–',
  };

export function painted(text: string, kind: keyof typeof MARK, colors: Colors): string {
  switch (kind) {
    case 'error':
      return colors.red(text);
    case 'warning':
    case 'undetermined':
      return colors.yellow(text);
    case 'note':
      return colors.blue(text);
    case 'met':
      return colors.green(text);
    case 'not-applicable':
      return colors.dim(text);
  }
}

/** A breached or undecided obligation of one file, with place, clause and what to do. */
export function outcomeLines(
  path: string,
  outcome: ReportedOutcome,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  if (outcome.outcome === 'breached')
    return outcome.findings.flatMap((finding) => [
      `  ${label(outcome, options, colors)}  ${colors.dim(`${printable(path)}:${String(finding.place.line)}:${String(finding.place.column)}`)}`,
      ...paragraph(finding.message, options, '    '),
      ...frame(finding.place, colors),
      ...clauseLines(outcome, options, colors),
      ...paragraph(toDo(finding.help, options), options, '    → '),
      colors.dim(`    ${finding.code}`),
      '',
    ]);
  if (outcome.outcome !== 'undetermined' || outcome.reason === undefined) return [];
  const [place] = outcome.evidence;
  return [
    `  ${label(outcome, options, colors)}${place === undefined ? '' : `  ${colors.dim(`${printable(path)}:${String(place.line)}:${String(place.column)}`)}`}`,
    ...paragraph(outcome.reason.message, options, '    '),
    ...(place === undefined ? [] : frame(place, colors)),
    ...clauseLines(outcome, options, colors),
    ...paragraph(toDo(outcome.reason.help, options), options, '    → '),
    colors.dim(`    ${outcome.reason.code}`),
    '',
  ];
}

/** An obligation of the site: it has no place in a file. */
export function siteLines(
  outcome: SiteOutcome,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const sentences = outcome.findings[0] ?? outcome.reason;
  const head = `  ${label(outcome, options, colors)}`;
  if (outcome.outcome === 'met') return [head];
  return [
    head,
    ...paragraph(sentences?.message ?? '', options, '    '),
    ...clauseLines(outcome, options, colors),
    ...paragraph(toDo(sentences?.help ?? '', options), options, '    → '),
  ];
}

function label(
  { outcome, severity, obligation }: Pick<ReportedOutcome, 'outcome' | 'severity' | 'obligation'>,
  { messages: { words } }: ReporterOptions,
  colors: Colors,
): string {
  const kind = outcome === 'breached' ? severity : outcome;
  const word = outcome === 'breached' ? words.severity[severity] : words.outcome[outcome];
  return `${painted(`${MARK[kind]} ${word}`, kind, colors)}  ${colors.bold(printable(obligation))}`;
}

function clauseLines(
  { clause, basis }: Pick<ReportedOutcome, 'clause' | 'basis'>,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  const read = basis === 'inferred' ? ` [${words.basis.inferred}]` : '';
  return paragraph(
    words.labelled(words.askedBy, `${printable(clause.says)} (${printable(clause.at)})${read}`),
    options,
    '    ',
  ).map((line) => colors.dim(line));
}

function toDo(help: string, { messages: { words } }: ReporterOptions): string {
  return words.labelled(words.toSatisfy, help);
}

export function paragraph(
  text: string,
  { width }: ReporterOptions,
  indent: string,
): readonly string[] {
  return wrap(printable(text), Math.max(30, width - indent.length)).map((line, index) =>
    index === 0 ? `${indent}${line}` : `${' '.repeat(indent.length)}${line}`,
  );
}
