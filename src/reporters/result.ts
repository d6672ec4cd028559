import type { OutcomeKind } from '../model/outcome.ts';
import type { Excuse, RunReport, ReportedTerms } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { ReportFormatWords } from '../messages/report-format-words.ts';
import type { Messages } from '../messages/messages.ts';
import { telling } from '../model/packed-reports.ts';
import { MARK } from './marks.ts';

/** An outcome as a table shows it: a breach every finding of which is excused is not one to act on. */
export type Result = OutcomeKind | 'excused';

interface Judged {
  readonly outcome: OutcomeKind;
  readonly severity: Severity;
  readonly findings: readonly { readonly excuse?: Excuse }[];
}

export function resultOf({ outcome, findings }: Omit<Judged, 'severity'>): Result {
  const isExcused = findings.length > 0 && findings.every(({ excuse }) => excuse !== undefined);
  return outcome === 'breached' && isExcused ? 'excused' : outcome;
}

/** A sign and a word; what is undetermined has its own sign, and none of what is met. */
export function resultText(
  judged: Judged,
  { words }: Pick<Messages, 'words'>,
  formats: ReportFormatWords,
): string {
  const result = resultOf(judged);
  switch (result) {
    case 'breached':
      return `${MARK[judged.severity]} ${words.severity[judged.severity]}`;
    case 'excused':
      return `${MARK['not-applicable']} ${formats.excused}`;
    case 'met':
    case 'undetermined':
    case 'not-applicable':
      return `${MARK[result]} ${words.outcome[result]}`;
  }
}

/** Why a finding does not count, in words. */
export function excuseText(excuse: Excuse, { words }: Pick<Messages, 'words'>): string {
  switch (excuse.by) {
    case 'baseline':
      return words.inBaseline;
    case 'suppression':
      return words.suppressed(excuse.reason, excuse.until);
  }
}

/** The terms by which a file was judged: what others ask of the site is nobody's concern here. */
export function termsInUse({ files, terms }: RunReport): readonly ReportedTerms[] {
  const used = new Set(
    telling(files).flatMap(({ copies }) =>
      copies.filter(({ claim }) => claim.kind !== 'suspected').map((copy) => copy.terms),
    ),
  );
  return terms.filter(({ id }) => used.has(id));
}
