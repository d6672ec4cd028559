import { appendFileSync, statSync } from 'node:fs';
import { upkeepWords } from '../messages/upkeep.ts';
import type { RunReport } from '../model/report.ts';
import { jobSummary, LONGEST_SUMMARY } from '../reporters/job-summary.ts';
import type { ReporterOptions } from '../reporters/options.ts';

/**
 * Adds the report to the summary of a job on GitHub, where there is one: behind what the step has
 * already written, at once, and no longer than what is left of the limit. That it cannot be written is
 * told, and changes nothing else: the report itself stands in the log.
 */
export function addJobSummary(
  report: RunReport,
  options: ReporterOptions,
  file = process.env['GITHUB_STEP_SUMMARY'],
): void {
  if (file === undefined || file === '') return;
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const room = LONGEST_SUMMARY - size - 1;
    const text = room < 0 ? '' : jobSummary(report, { ...options, color: false }, room);
    if (text !== '') appendFileSync(file, size === 0 ? text : `\n${text}`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const { jobSummaryUnwritable } = upkeepWords(options.messages.language);
    process.stderr.write(`${jobSummaryUnwritable(code)}\n`);
  }
}
