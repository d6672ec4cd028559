import { reportFormatWords } from '../messages/report-formats.ts';
import type { RunReport } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';
import { markdown } from './markdown.ts';

/** GitHub refuses a step's summary of more than 1 MiB, and shows none of it. */
export const LONGEST_SUMMARY = 900 * 1024;

/** The report in Markdown, cut after a line so that it has no more than so many bytes. */
export function jobSummary(
  report: RunReport,
  options: ReporterOptions,
  longest = LONGEST_SUMMARY,
): string {
  const text = markdown(report, options);
  if (Buffer.byteLength(text) <= longest) return text;
  const lines = text.trimEnd().split('\n');
  const words = reportFormatWords(report.language);
  const end = (count: number): string => `\n${words.cutShort(count)}\n`;
  let room = longest - Buffer.byteLength(end(lines.length));
  const kept: string[] = [];
  for (const line of lines) {
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return room < 0 && kept.length === 0 && Buffer.byteLength(end(lines.length)) > longest
    ? ''
    : `${kept.map((line) => `${line}\n`).join('')}${end(lines.length - kept.length)}`;
}
