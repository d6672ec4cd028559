import type { Comparison } from '../model/comparison.ts';
import type { PackTestReport } from '../model/pack-test.ts';
import type { RunReport } from '../model/report.ts';
import { jsonText } from './json-text.ts';

/** The value as it is, in the order of its type, with a line break at the end. */
export function json(report: RunReport | Comparison | PackTestReport): string {
  return `${jsonText(report, 2)}\n`;
}

/** Where the files of a report stand. No text in JSON has a line break in it. */
const NO_FILES = '\n  "files": []';

/** The same of a run, with a part for each file. */
export function* jsonParts(report: RunReport): Generator<string> {
  const around = json({ ...report, files: [] });
  const at = around.indexOf(NO_FILES) + NO_FILES.length - 1;
  yield around.slice(0, at);
  let before = '';
  for (const file of report.files) {
    yield `${before}\n    ${jsonText(file, 2).replaceAll('\n', '\n    ')}`;
    before = ',';
  }
  yield `${before === '' ? '' : '\n  '}${around.slice(at)}`;
}
