import fc from '../../fast-check.ts';
import type { Excuse, Report } from '../../../src/model/report.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { filledWith, NAUGHTY } from '../naughty.ts';
import { SUSPECTED } from './reports.ts';

const MARKUP: readonly string[] = [
  ']]><x/>',
  '<!-- -->',
  '<!--',
  '-->',
  '<![CDATA[',
  '&amp;',
  '&#x1b;',
  '"/><error severity="error"/>',
  '| a | b |',
  '[text](https://evil.example)',
  '![](https://evil.example/x.png)',
  '[text](1)',
  '@somebody',
  '@some/team',
  'a@evil.example',
  '#12',
  'GH-12',
  '!12',
  ':white_check_mark:',
  'www.evil.example',
  'https://evil.example/@somebody',
  '`code`',
  '**bold**',
  '_em_',
  '~~gone~~',
  '$x$',
  '\\',
  '@SUM(A1)',
  '+1',
  '-1',
  ' =1+1',
  ';=1+1',
  '\t=1+1',
  '"',
  '""',
  ',',
  'a,title=b::c',
  '%',
  '../../x',
  '\ufffe\uffff',
];

/** Texts made to do harm, alone and together, and any text at all. */
export const HOSTILE: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...NAUGHTY, ...MARKUP),
  fc
    .array(fc.constantFrom(...NAUGHTY.slice(0, -2), ...MARKUP, ' ', 'a', '\n'), { maxLength: 5 })
    .map((all) => all.join('')),
);

/** What an excuse is by is chosen by us; who gives a permission is not. */
function withExcuses(report: Report): Report {
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      copies: file.copies.map((copy) => ({
        ...copy,
        outcomes: copy.outcomes.map((outcome) => ({
          ...outcome,
          findings: outcome.findings.map(({ excuse, ...finding }) => ({
            ...finding,
            ...(excuse === undefined ? {} : { excuse: excuseOf(excuse) }),
          })),
        })),
      })),
    })),
  };
}

function excuseOf(excuse: object): Excuse {
  const by = 'reason' in excuse ? 'suppression' : 'baseline';
  return { ...excuse, by } as Excuse;
}

/** A report of every kind of entry, with one text in every field that comes from elsewhere. */
export const HOSTILE_REPORT: fc.Arbitrary<{ readonly text: string; readonly report: Report }> = fc
  .record({ text: HOSTILE, shape: fc.constantFrom(SAMPLE_REPORT, SUSPECTED) })
  .map(({ text, shape }) => ({ text, report: withExcuses(filledWith(text, shape)) }));
