import type { RunReport } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { ReporterOptions } from './options.ts';
import { byteRange, type ByteRange } from './byte-range.ts';
import { jsonText } from './json-text.ts';
import { problemsOf, said, type Problem } from './problems.ts';

const SEVERITY = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const satisfies Readonly<
  Record<Severity, string>
>;

/**
 * Diagnostics for reviewdog. It counts columns in bytes of UTF-8, and takes paths as seen from the
 * folder it runs in, which is ours: it adds the way there from the repository's root by itself.
 */
export function rdjson(report: RunReport, options: ReporterOptions): string {
  const diagnostics = problemsOf(report, options).map((problem) => {
    const range = rangeOf(problem);
    const suggestion = replacementOf(problem);
    return {
      message: said(problem, '\n'),
      location: { path: problem.path, range },
      severity: SEVERITY[problem.level],
      code: { value: problem.code },
      ...(suggestion === undefined ? {} : { suggestions: [{ range, text: suggestion }] }),
    };
  });
  return `${jsonText({ source: { name: 'republint' }, diagnostics }, 2)}\n`;
}

function rangeOf({ place }: Problem): ByteRange {
  return place === undefined ? { start: { line: 1 }, end: { line: 1 } } : byteRange(place);
}

/** An address that is a value wherever it is written: in Markdown, in an attribute, in YAML. */
const PLAIN_ADDRESS = /^https?:\/\/[\w.~%+,=:@/?&-]+$/u;

/**
 * What to write in a place. Only an address that is wrong can be put right without knowing how the file
 * is made: the right one takes its stead, and the rest of the place stays as it is.
 */
function replacementOf({ place, args }: Problem): string | undefined {
  const found = args?.['found'];
  const expected = args?.['expected'];
  if (place === undefined || typeof found !== 'string' || typeof expected !== 'string')
    return undefined;
  if (!PLAIN_ADDRESS.test(found) || !PLAIN_ADDRESS.test(expected)) return undefined;
  const [before = '', after, ...more] = place.text.split(found);
  if (after === undefined || more.length > 0 || place.line !== place.endLine) return undefined;
  // Part of a longer address, which would be put together from two.
  if (/^[\w~%$&*+=@/?#-]/u.test(after)) return undefined;
  return byteRange(place).start.column === undefined ? undefined : `${before}${expected}${after}`;
}
