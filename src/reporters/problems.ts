import type {
  FileReport,
  Place,
  RunReport,
  ReportedCopy,
  ReportedFinding,
  ReportedOutcome,
  ReportedTerms,
} from '../model/report.ts';
import type { CheckKind } from '../model/checks.ts';
import { telling } from '../model/packed-reports.ts';
import type { Severity } from '../model/severity.ts';
import type { ReporterOptions } from './options.ts';
import { termsInUse } from './result.ts';

/** One entry of a format that lists what is wrong and knows nothing of obligations that are kept. */
export interface Problem {
  readonly kind: 'breach' | 'undecided' | 'file-error' | 'original' | 'notice';
  readonly level: Severity;
  /** As the report has it: seen from the working folder. */
  readonly path: string;
  readonly place?: Place;
  readonly terms?: string;
  readonly obligation?: string;
  readonly check?: CheckKind;
  readonly code: string;
  readonly message: string;
  readonly help: string;
  /** Of a breach. */
  readonly fingerprint?: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** What is wrong with the site is to be put right there, whatever else the file is called. */
export const SITE_FILE = 'republint.yaml';

/**
 * All that is wrong or open, in the report's order. Excused findings are left out. That no original is
 * kept is said of every copy, and would drown the rest: it is listed only if everything is asked for.
 */
export function problemsOf(report: RunReport, options: ReporterOptions): readonly Problem[] {
  const all = [
    ...telling(report.files).flatMap((file) => fileProblems(file, options)),
    ...termsInUse(report).flatMap(siteProblems),
    ...report.unusableOriginals.map(({ name, fault, message }): Problem => ({
      kind: 'original',
      level: 'warning',
      path: name,
      code: fault,
      message,
      help: '',
    })),
    ...report.notices.map(({ code, message, help, path, place }): Problem => ({
      kind: 'notice',
      level: 'note',
      path,
      ...(place === undefined ? {} : { place }),
      code,
      message,
      help,
    })),
  ];
  return all.filter(({ kind, code }) => {
    if (options.quiet) return kind !== 'undecided' && kind !== 'notice';
    return code !== 'original-not-kept' || options.all;
  });
}

function fileProblems(file: FileReport, options: ReporterOptions): readonly Problem[] {
  return [
    ...file.errors.map(({ code, message, place }): Problem => ({
      kind: 'file-error',
      level: 'error',
      path: file.path,
      ...(place === undefined ? {} : { place }),
      code,
      message,
      help: '',
    })),
    ...file.copies.flatMap((copy) => copyProblems(file.path, copy, options)),
  ];
}

function copyProblems(
  path: string,
  copy: ReportedCopy,
  { messages: { words } }: ReporterOptions,
): readonly Problem[] {
  const place = copy.claim.signals[0]?.place;
  const suspicion: Problem = {
    kind: 'undecided',
    level: 'note',
    path,
    ...(place === undefined ? {} : { place }),
    terms: copy.terms,
    code: 'suspected',
    message: words.mayBeCopy,
    help: '',
  };
  return [
    ...(copy.claim.kind === 'suspected' ? [suspicion] : []),
    ...copy.outcomes.flatMap((outcome) => outcomeProblems(path, copy.terms, outcome)),
  ];
}

type AnyOutcome = Omit<ReportedOutcome, 'evidence' | 'findings'> & {
  readonly evidence: readonly Place[];
  readonly findings: readonly (Omit<ReportedFinding, 'place'> & { readonly place?: Place })[];
};

function siteProblems({ id, site }: ReportedTerms): readonly Problem[] {
  return site.flatMap((outcome) => outcomeProblems(SITE_FILE, id, { ...outcome, evidence: [] }));
}

function outcomeProblems(path: string, terms: string, outcome: AnyOutcome): readonly Problem[] {
  const { obligation, check, severity, findings, reason, evidence } = outcome;
  const about = { path, terms, obligation, check };
  const found = findings
    .filter(({ excuse }) => excuse === undefined)
    .map(({ code, args, message, help, place, fingerprint }): Problem => ({
      ...about,
      kind: 'breach',
      level: severity,
      ...(place === undefined ? {} : { place }),
      code,
      message,
      help,
      fingerprint,
      args,
    }));
  if (outcome.outcome !== 'undetermined' || reason === undefined) return found;
  const [place] = evidence;
  return [
    ...found,
    {
      ...about,
      kind: 'undecided',
      level: 'note',
      ...(place === undefined ? {} : { place }),
      code: reason.code,
      message: reason.message,
      help: reason.help,
    },
  ];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The most severe first, and otherwise in their order. */
export function bySeverity(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((one, other) => RANK[one.level] - RANK[other.level]);
}

/** What is wrong, then what to do. */
export function said({ message, help }: Pick<Problem, 'message' | 'help'>, between = ' '): string {
  return help === '' ? message : `${message}${between}${help}`;
}
