import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';

/** What the process ends with. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Findings at or above it. */
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
export function exitCodeOf({ files, summary }: Report, fails: boolean): ExitCode {
  const errors = files.flatMap((file) => file.errors);
  if (errors.some(({ code }) => code === 'internal')) return EXIT.bug;
  if (summary.errors > 0) return EXIT.incomplete;
  return fails ? EXIT.findings : EXIT.clean;
}

export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const satisfies readonly (
  Severity | 'never'
)[];
