import type { ReportFormatWords } from '../messages/report-format-words.ts';
import { reportFormatWords } from '../messages/report-formats.ts';
import type { FileReport, Place, RunReport, ReportedOutcome, Status } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';
import { MARK } from './marks.ts';
import { markdownTable, markdownText } from './markdown-text.ts';
import { excuseText, resultText, termsInUse } from './result.ts';

/** What is open has a sign of its own, which no file that passes has. */
const SIGN: Readonly<Record<Status, string>> = {
  compliant: MARK.met,
  breached: MARK.error,
  excused: MARK['not-applicable'],
  review: MARK.undetermined,
  'not-a-copy': MARK['not-applicable'],
  error: MARK.error,
};

/** For a comment or the summary of a job: the numbers, then what is to be done, then every copy. */
export function markdown(report: RunReport, options: ReporterOptions): string {
  const formats = reportFormatWords(report.language);
  return `${[
    '# republint',
    '',
    `**${markdownText(summaryOf(report, options))}**`,
    '',
    ...(report.shard === undefined ? [] : [options.messages.words.part(report.shard), '']),
    ...report.files.flatMap((file) => fileLines(file, options, formats)),
    ...siteLines(report, options, formats),
    ...originalLines(report, formats, options),
    ...noticeLines(report, options, formats),
    ...copyLines(report, options, formats),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function summaryOf({ summary }: RunReport, { messages: { words } }: ReporterOptions): string {
  const counts = [
    words.counted('compliant', summary.compliant),
    words.counted('breached', summary.breached),
    ...(summary.excused > 0 ? [words.counted('excused', summary.excused)] : []),
    words.counted('review', summary.review),
    ...(summary.errors > 0 ? [words.counted('errors', summary.errors)] : []),
  ].join(', ');
  const files = `${words.copies(summary.copies)} / ${words.files(summary.files)}`;
  return words.joined(words.labelled(files, counts), words.findings(summary.findings));
}

function fileLines(
  file: FileReport,
  options: ReporterOptions,
  formats: ReportFormatWords,
): readonly string[] {
  const { words } = options.messages;
  const rows = [
    ...file.errors.map(({ code, message, place }) => [
      `${MARK.error} ${words.status.error}`,
      '',
      lineOf(place),
      `${message} (${code})`,
      '',
    ]),
    ...file.copies.flatMap(({ claim, outcomes }) => [
      ...(claim.kind === 'suspected'
        ? [[`${MARK.undetermined} ${words.outcome.undetermined}`, '', '', words.mayBeCopy, '']]
        : []),
      ...outcomes.flatMap((outcome) => outcomeRows(outcome, options, formats)),
    ]),
  ];
  if (rows.length === 0) return [];
  return [
    `## ${SIGN[file.status]} ${markdownText(file.path)}`,
    '',
    ...markdownTable(
      [words.result, words.obligation, formats.line, formats.finding, formats.toDo],
      rows,
    ),
  ];
}

function outcomeRows(
  outcome: ReportedOutcome,
  { messages, quiet }: ReporterOptions,
  formats: ReportFormatWords,
): readonly (readonly string[])[] {
  const { obligation, evidence, reason, findings, severity } = outcome;
  const rows = findings.map(({ code, message, help, place, excuse }) => [
    // Of several findings some may be excused.
    resultText(
      { outcome: 'breached', severity, findings: [{ ...(excuse && { excuse }) }] },
      messages,
      formats,
    ),
    obligation,
    lineOf(place),
    `${message} (${code})`,
    excuse === undefined ? help : excuseText(excuse, messages),
  ]);
  if (outcome.outcome !== 'undetermined' || reason === undefined || quiet) return rows;
  return [
    ...rows,
    [
      resultText(outcome, messages, formats),
      obligation,
      lineOf(evidence[0]),
      `${reason.message} (${reason.code})`,
      reason.help,
    ],
  ];
}

function lineOf(place: Place | undefined): string {
  return place === undefined ? '' : String(place.line);
}

function siteLines(
  report: RunReport,
  { messages }: ReporterOptions,
  formats: ReportFormatWords,
): readonly string[] {
  const { words } = messages;
  const rows = termsInUse(report).flatMap(({ id, site }) =>
    site.map((outcome) => {
      const all = outcome.reason === undefined ? outcome.findings : [outcome.reason];
      const excuses = outcome.findings.flatMap(({ excuse }) =>
        excuse === undefined ? [] : [excuseText(excuse, messages)],
      );
      return [
        resultText(outcome, messages, formats),
        `${outcome.obligation} (${id})`,
        all.map(({ message, code }) => `${message} (${code})`).join(' '),
        [...all.map(({ help }) => help), ...excuses].join(' '),
      ];
    }),
  );
  if (rows.length === 0) return [];
  const heads = [words.result, words.obligation, formats.finding, formats.toDo];
  return [`## ${words.site}`, '', ...markdownTable(heads, rows)];
}

function originalLines(
  { unusableOriginals }: RunReport,
  formats: ReportFormatWords,
  { messages: { words } }: ReporterOptions,
): readonly string[] {
  if (unusableOriginals.length === 0) return [];
  const rows = unusableOriginals.map(({ name, message }) => [name, message]);
  return [
    `## ${formats.unusableOriginals}`,
    '',
    ...markdownTable([words.scanHeads.original, formats.finding], rows),
  ];
}

function noticeLines(
  { notices }: RunReport,
  { messages: { words }, quiet }: ReporterOptions,
  formats: ReportFormatWords,
): readonly string[] {
  if (notices.length === 0 || quiet) return [];
  const rows = notices.map(({ path, place, message, code, help }) => [
    place === undefined ? path : `${path}:${String(place.line)}`,
    `${message} (${code})`,
    help,
  ]);
  return [
    `## ${words.notices}`,
    '',
    ...markdownTable([words.scanHeads.file, formats.finding, formats.toDo], rows),
  ];
}

function copyLines(
  { files }: RunReport,
  { messages: { words }, all }: ReporterOptions,
  formats: ReportFormatWords,
): readonly string[] {
  const rows = files
    .filter(({ status, errors }) => all || status !== 'not-a-copy' || errors.length > 0)
    .map(({ path, status, copies }) => [
      `${SIGN[status]} ${words.status[status]}`,
      path,
      copies.map(({ terms }) => terms).join(', '),
    ]);
  if (rows.length === 0) return [formats.notAJudgement];
  return [
    `## ${formats.allCopies}`,
    '',
    ...markdownTable([words.result, words.scanHeads.file, formats.terms], rows),
  ];
}
