import type {
  Place,
  RunReport,
  ReportedCopy,
  ReportedOutcome,
  ReportedPermission,
  SiteOutcome,
} from '../model/report.ts';
import { telling } from '../model/packed-reports.ts';
import type { ReporterOptions } from './options.ts';
import { printable } from './printable.ts';
import { excuseText, resultOf, termsInUse } from './result.ts';

/** In this order. Words that choose are those of the format `json`, in English; sentences are translated. */
const COLUMNS = [
  'kind',
  'path',
  'status',
  'terms',
  'edition',
  'obligation',
  'check',
  'outcome',
  'severity',
  'code',
  'line',
  'column',
  'message',
  'help',
  'findings',
  'excused',
  'note',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/**
 * A row for each obligation of each copy under each of its terms, whether it is kept or not, with the
 * first finding that counts and the number of all (`kind` is `obligation`); then what has no such row:
 * `suspected` copies, files with an `error`, obligations of the `site`, `original`s that cannot be used,
 * `notice`s. The `outcome` is `excused` where no finding counts. `note` says who permits or why it is
 * excused.
 */
export function csv(report: RunReport, options: ReporterOptions): string {
  const rows: readonly Row[] = [
    ...telling(report.files).flatMap(({ path, status, copies, errors }) => [
      ...errors.map(({ code, message, place }) => ({
        kind: 'error',
        path,
        status,
        outcome: 'error',
        code,
        message,
        ...placed(place),
      })),
      ...copies.flatMap((copy) => copyRows(copy, options).map((row) => ({ ...row, path, status }))),
    ]),
    ...termsInUse(report).flatMap(({ id, edition, site }) =>
      site.map((outcome) => ({
        ...outcomeRow({ ...outcome, evidence: [] }, options),
        kind: 'site',
        terms: id,
        edition,
      })),
    ),
    ...report.unusableOriginals.map(({ name, fault, message }) => ({
      kind: 'original',
      path: name,
      outcome: 'error',
      code: fault,
      message,
    })),
    ...report.notices.map(({ code, message, help, path, place }) => ({
      kind: 'notice',
      path,
      code,
      message,
      help,
      ...placed(place),
    })),
  ];
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(cellOf).join(',')}\n`)
    .join('');
}

function copyRows(
  { terms, edition, claim, outcomes }: ReportedCopy,
  options: ReporterOptions,
): readonly Row[] {
  const { words } = options.messages;
  const suspicion: Row = {
    kind: 'suspected',
    outcome: 'undetermined',
    code: 'suspected',
    message: words.mayBeCopy,
    ...placed(claim.signals[0]?.place),
  };
  return [
    ...(claim.kind === 'suspected' ? [suspicion] : []),
    ...outcomes.map((outcome) => ({ ...outcomeRow(outcome, options), kind: 'obligation' })),
  ].map((row) => ({ ...row, terms, edition }));
}

type AnyOutcome = Omit<ReportedOutcome, 'findings'> & {
  readonly findings: readonly ((SiteOutcome | ReportedOutcome)['findings'][number] & {
    readonly place?: Place;
  })[];
};

function outcomeRow(outcome: AnyOutcome, { messages }: ReporterOptions): Row {
  const { obligation, check, severity, findings, reason, evidence, permission } = outcome;
  const excused = findings.filter(({ excuse }) => excuse !== undefined);
  const first = findings.find(({ excuse }) => excuse === undefined) ?? findings[0];
  const shown = first ?? reason;
  const excuse = first?.excuse;
  return {
    obligation,
    check,
    outcome: resultOf(outcome),
    severity,
    ...(shown && { code: shown.code, message: shown.message, help: shown.help }),
    ...placed(first?.place ?? evidence[0]),
    findings: findings.length,
    excused: excused.length,
    note: [
      ...(permission === undefined ? [] : [permissionText(permission, messages)]),
      ...(excuse === undefined ? [] : [excuseText(excuse, messages)]),
    ].join(' '),
  };
}

function permissionText(
  { by, until }: ReportedPermission,
  { words }: ReporterOptions['messages'],
): string {
  return words.permittedBy(by, until);
}

function placed(place: Place | undefined): Row {
  return place === undefined ? {} : { line: place.line, column: place.column };
}

/** A spreadsheet calculates what begins like this; one that parts cells at `;` does so after that, too. */
const FORMULA = /(^|[;|])(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = printable(value).replace(FORMULA, "$1'");
  return /[",;|]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
