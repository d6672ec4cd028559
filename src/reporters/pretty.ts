import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { FileReport, Report, ReportedCopy, ReportedTerms, Status } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';
import { MARK, outcomeLines, painted, paragraph, siteLines } from './outcome-lines.ts';
import { printable } from './printable.ts';
import { obligationTable } from './table.ts';

const MARK_OF: Readonly<Record<Status, keyof typeof MARK>> = {
  compliant: 'met',
  breached: 'error',
  review: 'undetermined',
  'not-a-copy': 'not-applicable',
  error: 'error',
};

/** The report for a person at a terminal: grouped by file, then what concerns the site, then a summary. */
export function pretty(report: Report, options: ReporterOptions): string {
  const colors = picocolors.createColors(options.color);
  const isSingle = report.files.length === 1;
  const lines = [
    ...report.files.flatMap((file) => fileLines(file, isSingle, options, colors)),
    ...(options.quiet || report.summary.copies === 0
      ? []
      : report.terms.flatMap((terms) =>
          applies(terms, report) ? termsLines(terms, options, colors) : [],
        )),
    ...summaryLines(report, options, colors),
  ];
  return `${withoutDoubleBlanks(lines).join('\n')}\n`;
}

function withoutDoubleBlanks(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
}

function applies(terms: ReportedTerms, report: Report): boolean {
  return report.files.some(({ copies }) => copies.some((copy) => copy.terms === terms.id));
}

function fileLines(
  file: FileReport,
  isSingle: boolean,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const isQuiet = file.status === 'not-a-copy' || (options.quiet && file.status !== 'breached');
  if (isQuiet && file.errors.length === 0 && !(isSingle && !options.quiet) && !options.all)
    return [];
  const { words } = options.messages;
  const mark = MARK_OF[file.status];
  const head = `${colors.bold(colors.underline(printable(file.path)))}  ${painted(`${MARK[mark]} ${words.status[file.status]}`, mark, colors)}`;
  const errors = file.errors.flatMap((error) => [
    ...paragraph(`${MARK.error} ${error.message}`, options, '  '),
  ]);
  const body = file.copies.flatMap((copy) => copyLines(file, copy, isSingle, options, colors));
  return [head, ...errors, ...body, ''];
}

function copyLines(
  file: FileReport,
  copy: ReportedCopy,
  isSingle: boolean,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  const { claim } = copy;
  const about = [
    printable(copy.terms),
    words.claim[claim.kind],
    ...(claim.publisher === undefined
      ? []
      : [words.labelled(words.publisherIs, printable(claim.publisher))]),
    ...(claim.original === undefined
      ? []
      : [words.labelled(words.originalIs, printable(claim.original))]),
  ].join(' · ');
  const head = paragraph(about, options, '  ').map((line) => colors.dim(line));
  if (claim.kind === 'suspected')
    return [
      ...head,
      ...paragraph(`${MARK.undetermined} ${words.mayBeCopy}`, options, '  '),
      ...claim.signals.flatMap((signal) =>
        paragraph(`${signal.message} (${words.lineNumber(signal.place.line)})`, options, '    – '),
      ),
    ];
  const shown = copy.outcomes.filter(({ outcome, severity }) =>
    options.quiet
      ? outcome === 'breached'
      : outcome === 'breached'
        ? severity !== 'note' || isSingle || options.all
        : outcome === 'undetermined',
  );
  return [
    ...head,
    ...(isSingle && !options.quiet ? ['', ...obligationTable(copy, options, colors)] : []),
    '',
    ...shown.flatMap((outcome) => outcomeLines(file.path, outcome, options, colors)),
  ];
}

function termsLines(
  terms: ReportedTerms,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  if (terms.site.length === 0) return [];
  const { words } = options.messages;
  return [
    colors.bold(`${words.site} · ${printable(terms.title)} (${printable(terms.edition)})`),
    ...terms.site.flatMap((outcome) => siteLines(outcome, options, colors)),
    '',
  ];
}

function summaryLines(
  { summary }: Report,
  { messages: { words } }: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const counts = [
    words.counted('compliant', summary.compliant),
    words.counted('breached', summary.breached),
    words.counted('review', summary.review),
  ].join(', ');
  return [
    words.labelled(
      `${colors.bold(words.copies(summary.copies))} / ${words.files(summary.files)}`,
      counts,
    ),
    `${words.findings(summary.findings)}; ${words.counted('notACopy', summary.notACopy)}`,
    ...(summary.errors > 0 ? [colors.red(words.counted('errors', summary.errors))] : []),
  ];
}
