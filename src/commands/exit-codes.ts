import type { AlignmentVerdict } from '../model/alignment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { RunReport } from '../model/report.ts';
import { hidesCopies } from '../engine/originals/unusable.ts';
import type { Severity } from '../model/severity.ts';

/** What the process ends with. */
export const EXIT = {
  /** Nothing at or above `--fail-on`; `compare`: the copy's words are the original's. */
  clean: 0,
  /** Findings at or above it; `compare`: any other verdict. */
  findings: 1,
  /** A mistake in a flag, a path, the configuration or a pack: nothing was judged. */
  usage: 2,
  /** A bug in republint. */
  bug: 3,
  /** Some files could not be read or judged in full. */
  incomplete: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * The exit code of a run. What makes a report less than it should be outranks what it says: a bug,
 * then a file that could not be judged, then findings.
 */
export function exitCodeOf(report: RunReport, fails: boolean): ExitCode {
  const { files, summary, unusableOriginals } = report;
  const errors = files.flatMap((file) => file.errors);
  if (errors.some(({ code }) => code === 'internal')) return EXIT.bug;
  if (summary.errors > 0 || hidesCopies(unusableOriginals)) return EXIT.incomplete;
  return fails ? EXIT.findings : EXIT.clean;
}

/**
 * Whether the words of a copy are known to be the original's. Of a translation they cannot be, and
 * what is not known must not pass for faithful: a script that reads 0 relies on it.
 */
const IS_FAITHFUL: Readonly<Record<AlignmentVerdict, boolean>> = {
  full: true,
  excerpt: true,
  altered: false,
  translation: false,
  unrelated: false,
};

/** The exit code of a comparison; a file that was read only in part outranks its verdict. */
export function exitCodeOfComparison({ original, copy, verdict }: Comparison): ExitCode {
  if (original.errors.length + copy.errors.length > 0) return EXIT.incomplete;
  return IS_FAITHFUL[verdict] ? EXIT.clean : EXIT.findings;
}

export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const satisfies readonly (
  Severity | 'never'
)[];
