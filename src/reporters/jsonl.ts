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
export function jsonl({ files, summary, unusableOriginals, notices, ...head }: RunReport): string {
  const lines: readonly object[] = [
    { kind: 'head', ...head },
    ...files.map((file) => ({ kind: 'file', ...file })),
    { kind: 'summary', summary, unusableOriginals, notices },
  ];
  return lines.map((line) => `${jsonText(line)}\n`).join('');
}
