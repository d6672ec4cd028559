import type { Colors } from 'picocolors/types.js';
import type { ReportedOutcome } from '../model/report.ts';
import type { OutcomeKind } from '../model/outcome.ts';
import type { Severity } from '../model/severity.ts';

/** What an outcome looks like: a breach like its severity. */
export type Kind = Severity | Exclude<OutcomeKind, 'breached'>;

export const MARK: Readonly<Record<Kind, string>> = {
  error: '✖',
  warning: '▲',
  note: '●',
  undetermined: '?',
  met: '✔',
  'not-applicable': '–',
};

const COLOR = {
  error: 'red',
  warning: 'yellow',
  note: 'blue',
  undetermined: 'yellow',
  met: 'green',
  'not-applicable': 'dim',
} as const satisfies Readonly<Record<Kind, keyof Colors>>;

export function kindOf({ outcome, severity }: Pick<ReportedOutcome, 'outcome' | 'severity'>): Kind {
  return outcome === 'breached' ? severity : outcome;
}

export function painted(text: string, kind: Kind, colors: Colors): string {
  return colors[COLOR[kind]](text);
}
