import type { RunReport } from '../model/report.ts';
import { jsonText } from './json-text.ts';

/**
 * One JSON object on each line, for what reads a report file by file:
 *
 * 1. `{"kind":"head", "$schema", "schemaVersion", "tool", "language", "terms"}`: whose report it is,
 *    the terms with what they ask of the site, and whatever else a report says of itself;
 * 2. `{"kind":"file", …}` for each file: what `files[]` of the format `json` holds, excused findings
 *    with their `excuse` included;
 * 3. `{"kind":"summary", "summary", "unusableOriginals", "notices"}`. A report without this last line
 *    is not whole.
 */
export function jsonl(report: RunReport): string {
  return [...jsonlParts(report)].join('');
}

/** The same, line by line. */
export function* jsonlParts({
  files,
  summary,
  unusableOriginals,
  notices,
  ...head
}: RunReport): Generator<string> {
  yield line({ kind: 'head', ...head });
  for (const file of files) yield line({ kind: 'file', ...file });
  yield line({ kind: 'summary', summary, unusableOriginals, notices });
}

function line(value: object): string {
  return `${jsonText(value)}\n`;
}
