import type { Report } from '../model/report.ts';

/** The report as it is, in the order of its type, with a line break at the end. */
export function json(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
