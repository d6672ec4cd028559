import type { Comparison } from '../model/comparison.ts';
import type { Report } from '../model/report.ts';

/** What acts on a terminal beyond what JSON escapes anyway, or is a command to a CI runner. */
const UNSAFE = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029\ufeff]|#(?=#(?:\[|vso\[|teamcity\[))/giu;

/** The value as it is, in the order of its type, with a line break at the end. */
export function json(report: Report | Comparison): string {
  return `${JSON.stringify(report, undefined, 2).replace(UNSAFE, escaped)}\n`;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
