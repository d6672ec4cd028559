import type { PackTestReport } from '../../model/pack-test.ts';
import { json as written } from '../json.ts';

/** The report as it is, for programs. */
export function json(report: PackTestReport): string {
  return written(report);
}
