import type { Colors } from 'picocolors/types.js';
import { packTestWords } from '../../messages/pack-test-words.ts';
import type { CaseOutcome, Mismatch, TestedCase } from '../../model/pack-test.ts';
import type { ReportedOutcome, ReportedSignal } from '../../model/report.ts';
import { frame } from '../frame.ts';
import { MARK, painted } from '../marks.ts';
import { outcomeLines, paragraph, siteLines } from '../outcome-lines.ts';
import { printable } from '../printable.ts';
import type { PackTestOptions } from './options.ts';

const INDENT = '    ';

/** What was expected and what came, and what the report says of it, as `check` shows it. */
export function mismatchLines(
  mismatch: Mismatch,
  { path, edition }: Pick<TestedCase, 'path' | 'edition'>,
  options: PackTestOptions,
  colors: Colors,
): readonly string[] {
  const { messages } = options;
  const words = packTestWords(messages.language);
  const differs = (what: string, expected: string, got: string): readonly string[] =>
    paragraph(words.differs(what, expected, got), options, INDENT);
  switch (mismatch.what) {
    case 'unreadable':
      return [
        ...paragraph(words.unreadable, options, INDENT),
        ...mismatch.errors.flatMap(({ message }) => paragraph(message, options, `${INDENT}  `)),
      ];
    case 'copy':
      return [
        ...differs('copy', mismatch.expected, mismatch.got),
        ...signalLines(mismatch.signals, options, colors),
      ];
    case 'status':
      return differs('status', mismatch.expected, mismatch.got);
    case 'outcome': {
      const { obligation, expected, got, copies, site } = mismatch;
      const quoted = messages.words.quoted;
      const lines = differs(
        obligation,
        expected === undefined ? words.notBreached : outcomeText(expected, quoted),
        got === undefined ? words.notAsked(edition) : outcomeText(got, quoted),
      );
      return [...lines, ...shown({ path, copies, site }, options, colors)];
    }
  }
}

interface Reported {
  readonly path: string;
  readonly copies: Extract<Mismatch, { readonly what: 'outcome' }>['copies'];
  readonly site: Extract<Mismatch, { readonly what: 'outcome' }>['site'] | undefined;
}

/** Set off and further in, so that nobody takes it for a line of the test's own. */
function shown(
  { path, copies, site }: Reported,
  options: PackTestOptions,
  colors: Colors,
): readonly string[] {
  const inner = { ...options, width: options.width - INDENT.length, all: true, quiet: false };
  const lines = [
    ...copies.flatMap((outcome) =>
      outcome.outcome === 'met'
        ? evidenceLines(path, outcome, inner, colors)
        : outcomeLines(path, outcome, inner, colors),
    ),
    ...(site === undefined ? [] : siteLines(site, inner, colors)),
  ];
  return lines.length === 0
    ? []
    : ['', ...lines.map((line) => (line === '' ? '' : `${INDENT}${line}`))];
}

/** What is met is nothing to report, but here it may be a surprise. */
function evidenceLines(
  path: string,
  { evidence }: ReportedOutcome,
  { width }: PackTestOptions,
  colors: Colors,
): readonly string[] {
  return evidence.flatMap((place) => [
    `  ${painted(MARK.met, 'met', colors)} ${colors.dim(`${printable(path)}:${String(place.line)}:${String(place.column)}`)}`,
    ...frame(place, width, colors),
  ]);
}

/** As a case would say it, on one line. */
function outcomeText(
  { outcome, findings = [], reason, at }: CaseOutcome,
  quoted: (text: string) => string,
): string {
  const codes = [...findings, ...(reason === undefined ? [] : [reason])];
  const place = at === undefined ? '' : ` ${quoted(printable(at))}`;
  return `${outcome}${codes.length === 0 ? '' : ` (${codes.join(', ')})`}${place}`;
}

function signalLines(
  signals: readonly ReportedSignal[],
  options: PackTestOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  if (signals.length === 0) return paragraph(words.noSignal, options, `${INDENT}  `);
  return signals.flatMap(({ weight, message, place }) => [
    ...paragraph(`${words.weight} ${words.signed(weight)} · ${message}`, options, `${INDENT}  `),
    ...(place.end > place.start
      ? frame(place, options.width - INDENT.length, colors)
          .slice(0, 1)
          .map((line) => `${INDENT}${line}`)
      : []),
  ]);
}
