import type { Report } from '../../src/model/report.ts';
import { SAMPLE_REPORT } from '../rules/sample-report.ts';

/** What choose a word or are ours; every other string of a report comes from articles and packs. */
const OURS =
  /^(?:\$schema|aside|basis|check|code|kind|language|name|originalBasis|outcome|severity|status|verdict|version)$/u;

/** A report, or another value, with a text in the place of every string from elsewhere. */
export function filledWith(text: string): Report;
export function filledWith<T>(text: string, filled: T): T;
export function filledWith(text: string, filled: unknown = SAMPLE_REPORT): unknown {
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OURS.test(key) ? value : text;
    if (Array.isArray(value)) return value.map((one) => fill(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, fill(one, name)]),
      );
    return value;
  };
  return fill(filled, '');
}

export const NAUGHTY: readonly string[] = [
  '\u001b[2J\u001b[31mred',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u0007bell',
  'a\r\nb',
  'a\rb',
  'a\u2028b',
  '\u202egnp.exe',
  '\u2067x\u2069',
  '\u009b31m',
  '::error::forged',
  ' ::error file=a.md::forged',
  'words\n::error::forged',
  '\t::set-output name=x::y',
  '##[error]forged',
  '##vso[task.complete result=Succeeded]',
  '##teamcity[buildStatus]',
  '\u0000',
  '\ud800',
  '\udfff\ud83d',
  '\ufeff',
  '<script>',
  '=1+1',
  '%0A::error::x',
  '__proto__',
  'x'.repeat(5000),
  `${'word '.repeat(30)}::error::forged`,
];
