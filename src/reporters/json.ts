import type { Comparison } from '../model/comparison.ts';
import type { PackTestReport } from '../model/pack-test.ts';
import type { RunReport } from '../model/report.ts';
import { jsonText } from './json-text.ts';

/** The value as it is, in the order of its type, with a line break at the end. */
export function json(report: RunReport | Comparison | PackTestReport): string {
  return `${jsonText(report, 2)}\n`;
}
