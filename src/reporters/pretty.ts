import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type {
  FileReport,
  RunReport,
  ReportedClaim,
  ReportedCopy,
  ReportedOutcome,
  ReportedTerms,
  Status,
} from '../model/report.ts';
import { telling } from '../model/packed-reports.ts';
import type { ReporterOptions } from './options.ts';
import { type Kind, MARK, painted } from './marks.ts';
import { outcomeLines, paragraph, siteLines } from './outcome-lines.ts';
import { printable, printedParts } from './printable.ts';
import { obligationTable } from './table.ts';
import { textLine } from './text-line.ts';

const KIND_OF: Readonly<Record<Status, Kind>> = {
  compliant: 'met',
  breached: 'error',
  excused: 'not-applicable',
  review: 'undetermined',
  'not-a-copy': 'not-applicable',
  error: 'error',
};

/** The report for a person at a terminal: grouped by file, then what concerns the site, then a summary. */
export function pretty(report: RunReport, options: ReporterOptions): string {
  return [...prettyParts(report, options)].join('');
}

/** The same, in parts. */
export function prettyParts(report: RunReport, options: ReporterOptions): Iterable<string> {
  return printedParts(blocks(report, options));
}

function* blocks(report: RunReport, options: ReporterOptions): Generator<readonly string[]> {
  const colors = picocolors.createColors(options.color);
  const isSingle = report.files.length === 1;
  for (const file of options.all || isSingle ? report.files : telling(report.files))
    if (isListed(file, isSingle, options)) yield fileLines(file, isSingle, options, colors);
  const inUse = termsInUse(report);
  if (!options.quiet)
    for (const terms of report.terms)
      if (inUse.has(terms.id)) yield termsLines(terms, options, colors);
  yield unusableLines(report, options);
  yield noticeLines(report, options, colors);
  yield summaryLines(report, isSingle, options, colors);
}

/** The terms by which files were judged. */
function termsInUse({ files }: RunReport): ReadonlySet<string> {
  const inUse = new Set<string>();
  for (const { copies } of telling(files))
    for (const { terms, claim } of copies) if (claim.kind !== 'suspected') inUse.add(terms);
  return inUse;
}

function fileLines(
  file: FileReport,
  isSingle: boolean,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  const kind = KIND_OF[file.status];
  const status = painted(`${MARK[kind]} ${words.status[file.status]}`, kind, colors);
  return [
    `${colors.bold(colors.underline(printable(file.path)))}  ${status}`,
    ...file.errors.flatMap(({ message }) => paragraph(`${MARK.error} ${message}`, options, '  ')),
    ...file.copies.flatMap((copy) => copyLines(file, copy, isSingle, options, colors)),
    '',
  ];
}

function isListed({ status, errors }: FileReport, isSingle: boolean, o: ReporterOptions): boolean {
  if (errors.length > 0 || o.all || status === 'breached') return true;
  return !o.quiet && (isSingle || status !== 'not-a-copy');
}

function copyLines(
  file: FileReport,
  copy: ReportedCopy,
  isSingle: boolean,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  const head = claimLines(copy, options).map((line) => colors.dim(line));
  if (copy.claim.kind === 'suspected')
    return [
      ...head,
      ...paragraph(`${MARK.undetermined} ${words.mayBeCopy}`, options, '  '),
      ...copy.claim.signals.flatMap(({ message, place }) =>
        paragraph(`${message} (${words.lineNumber(place.line)})`, options, '    – '),
      ),
    ];
  return [
    ...head,
    ...(isSingle && !options.quiet ? ['', ...obligationTable(copy, options, colors)] : []),
    '',
    ...copy.outcomes
      .filter((outcome) => isShown(outcome, isSingle, options))
      .flatMap((outcome) => outcomeLines(file.path, outcome, options, colors)),
  ];
}

/** Whose terms, whose article; the original's address, and how much of its text, on lines of their own. */
function claimLines(
  { terms, claim, text }: ReportedCopy,
  options: ReporterOptions,
): readonly string[] {
  const { words } = options.messages;
  const about: readonly (string | undefined)[] = [
    terms,
    words.claim[claim.kind],
    publisherOf(claim, options),
  ];
  const original =
    claim.original === undefined ? '' : words.labelled(words.originalIs, claim.original);
  return [
    about.filter((part) => part !== undefined).join(' · '),
    original,
    textLine(text, options.messages) ?? '',
  ].flatMap((line) => paragraph(line, options, '  '));
}

function publisherOf(
  { publisher }: ReportedClaim,
  { messages: { words } }: ReporterOptions,
): string | undefined {
  return publisher === undefined ? undefined : words.labelled(words.publisherIs, publisher);
}

/** In a list of several files, notes give way to what must be done. */
function isShown(
  { outcome, severity }: ReportedOutcome,
  isSingle: boolean,
  { quiet, all }: ReporterOptions,
): boolean {
  if (outcome === 'undetermined') return !quiet;
  return outcome === 'breached' && (severity !== 'note' || isSingle || all);
}

function termsLines(
  terms: ReportedTerms,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  if (terms.site.length === 0) return [];
  const { words } = options.messages;
  return [
    ...paragraph(`${words.site} · ${terms.title} (${terms.edition})`, options, '').map((line) =>
      colors.bold(line),
    ),
    ...terms.site.flatMap((outcome) => siteLines(outcome, options, colors)),
    '',
  ];
}

function unusableLines(
  { unusableOriginals }: RunReport,
  options: ReporterOptions,
): readonly string[] {
  if (unusableOriginals.length === 0) return [];
  const { words } = options.messages;
  return [
    ...unusableOriginals.flatMap(({ name, message }) =>
      paragraph(`${MARK.error} ${words.labelled(name, message)}`, options, ''),
    ),
    '',
  ];
}

function noticeLines(
  { notices }: RunReport,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  if (notices.length === 0 || options.quiet) return [];
  return [
    colors.bold(options.messages.words.notices),
    ...notices.flatMap(({ code, message, help, path, place }) => [
      `  ${MARK.undetermined} ${printable(path)}${place === undefined ? '' : `:${String(place.line)}:${String(place.column)}`}  ${colors.dim(code)}`,
      ...paragraph(message, options, '    '),
      ...paragraph(help, options, '    → '),
    ]),
    '',
  ];
}

function summaryLines(
  { summary, shard }: RunReport,
  isSingle: boolean,
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { messages, all } = options;
  const { words } = messages;
  const count = (counted: 'compliant' | 'breached' | 'excused' | 'review', kind: Kind): string => {
    const text = words.counted(counted, summary[counted]);
    return summary[counted] > 0 ? painted(text, kind, colors) : text;
  };
  const total = `${colors.bold(words.copies(summary.copies))} / ${words.files(summary.files)}`;
  const counts = [
    count('compliant', 'met'),
    count('breached', 'error'),
    ...(summary.excused > 0 ? [count('excused', 'not-applicable')] : []),
    count('review', 'undetermined'),
  ];
  const excused = words.excusedFindings(summary.excusedFindings);
  const findings = [words.findings(summary.findings), ...(excused === '' ? [] : [excused])].reduce(
    (before, more) => words.joined(before, more),
  );
  const others = words.counted('notACopy', summary.notACopy);
  const hidden = isSingle || all ? 0 : summary.findings.note;
  return [
    ...(hidden > 0 ? [colors.dim(words.hiddenNotes(hidden)), ''] : []),
    words.labelled(total, counts.join(', ')),
    summary.notACopy > 0 ? words.joined(findings, others) : findings,
    ...(summary.errors > 0 ? [colors.red(words.counted('errors', summary.errors))] : []),
    ...(shard === undefined ? [] : paragraph(words.part(shard), options, '')),
  ];
}
