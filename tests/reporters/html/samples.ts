import { messagesFor } from '../../../src/messages/messages.ts';
import type { FileReport, Report } from '../../../src/model/report.ts';
import { html } from '../../../src/reporters/html.ts';
import type { ReporterOptions } from '../../../src/reporters/options.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { elementsOf, type Element } from '../comparison/page.ts';
import {
  BREACHED,
  copyWith,
  FRENCH,
  MET,
  NOTE,
  ONE,
  OPEN,
  OPTIONS,
  REPORT,
  single,
  UNSIGNED,
} from '../fixture.ts';

export function optionsFor(report: Report, more: Partial<ReporterOptions> = {}): ReporterOptions {
  return { ...OPTIONS, messages: messagesFor(report.language), ...more };
}

export function pageOf(report: Report, more: Partial<ReporterOptions> = {}): readonly Element[] {
  return elementsOf(html(report, optionsFor(report, more)));
}

export const named = (page: readonly Element[], name: string): readonly Element[] =>
  page.filter((element) => element.name === name);
export const classed = (page: readonly Element[], name: string): readonly Element[] =>
  page.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));
export const wordsOf = ({ text }: Element): string => text.replace(/\s+/gu, ' ').trim();
/** The elements in an element, as deep as they go. */
export const within = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => [child, ...within(child)]);

const file = (path: string, more: Partial<FileReport>): FileReport => ({
  ...ONE,
  path,
  status: 'compliant',
  copies: [copyWith(MET)],
  ...more,
});

const suspected = copyWith();
/** A file of every status, and of everything that is folded away. */
export const MIXED: Report = {
  ...SAMPLE_REPORT,
  terms: [...SAMPLE_REPORT.terms, ...REPORT.terms],
  files: [
    ...SAMPLE_REPORT.files,
    file('c.md', { copies: [copyWith(MET, UNSIGNED)] }),
    file('d.md', { status: 'review', copies: [copyWith(MET, OPEN)] }),
    file('e.md', {
      status: 'review',
      copies: [
        {
          ...suspected,
          claim: {
            ...suspected.claim,
            kind: 'suspected',
            signals: SAMPLE_REPORT.files.flatMap(({ copies }) =>
              copies.flatMap(({ claim }) => claim.signals),
            ),
          },
        },
      ],
    }),
    file('f.md', { status: 'breached', copies: [copyWith(BREACHED, NOTE)] }),
    file('g.md', { status: 'not-a-copy', copies: [] }),
    file('h.md', {
      status: 'excused',
      copies: [
        copyWith({
          ...BREACHED,
          findings: BREACHED.findings.map((one) => ({ ...one, excuse: { by: 'baseline' } })),
        }),
      ],
    }),
  ],
};

export const ROWS: readonly (readonly [string, Report])[] = [
  ['every key', SAMPLE_REPORT],
  ['every status', MIXED],
  ['several files', REPORT],
  ['French', FRENCH],
  ['one copy', single(MET, OPEN)],
  ['no file', { ...REPORT, files: [], summary: { ...REPORT.summary, files: 0, copies: 0 } }],
];

/** Every finding of a report that a page has to tell of. */
export function messagesIn({ files, terms }: Report): readonly string[] {
  const outcomes = [
    ...files.flatMap(({ copies }) => copies.flatMap((copy) => copy.outcomes)),
    ...terms.flatMap(({ site }) => (files.length > 0 ? site : [])),
  ];
  return outcomes.flatMap(({ findings, reason }) => [
    ...[...findings].flatMap(({ message, help, code }) => [message, help, code]),
    ...(reason === undefined ? [] : [reason.message, reason.help, reason.code]),
  ]);
}
