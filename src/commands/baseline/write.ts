import { dirname } from 'node:path';
import type { Baseline } from '../../engine/baseline/baseline.ts';
import { encodeBaseline } from '../../engine/baseline/baseline-file.ts';
import { failure } from '../../messages/failure.ts';
import type { RunReport } from '../../model/report.ts';
import { makeFolder } from '../../originals/make-folder.ts';
import { quote } from '../../terms/quote.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { writeFileWhole } from '../output.ts';

/** Writes a baseline whole. Throws a `UserError` if it cannot be written; the old one is then untouched. */
export function writeBaseline(file: string, shown: string, baseline: Baseline): void {
  try {
    makeFolder(dirname(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw failure((say) => say.baselineFolder(quote(shown), code));
  }
  writeFileWhole(file, encodeBaseline(baseline), 'baseline');
}

/** A baseline of files that could not all be judged is less than it says. */
export function exitCodeOfBaseline({ summary }: RunReport): ExitCode {
  return summary.errors > 0 ? EXIT.incomplete : EXIT.clean;
}
