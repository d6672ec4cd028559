import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { FileReport, ReportedClaim, ReportedSignal } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';
import { frame } from './frame.ts';
import { outcomeLines, paragraph } from './outcome-lines.ts';
import { printable, printed } from './printable.ts';
import { obligationTable } from './table.ts';

/** A file that is not a copy, with the claim that came nearest. */
export interface FileExplanation {
  readonly file: FileReport;
  readonly signals: readonly ReportedSignal[];
  readonly weight: number;
}

/** Why a file is or is not taken for a copy, and every obligation with its evidence. */
export function explainFile(
  { file, signals, weight }: FileExplanation,
  options: ReporterOptions,
): string {
  const colors = picocolors.createColors(options.color);
  const { words } = options.messages;
  return printed([
    `${colors.bold(colors.underline(printable(file.path)))}  ${words.status[file.status]}`,
    ...file.errors.flatMap(({ message }) => paragraph(message, options, '  ')),
    '',
    colors.bold(words.why),
    ...signalLines(signals, options, colors),
    ...paragraph(
      signals.length === 0
        ? words.noSignal
        : weight >= 0.8
          ? words.lineReached
          : words.lineNotReached,
      options,
      '  ',
    ),
    ...file.copies.flatMap((copy) => [
      '',
      colors.bold(`${printable(copy.terms)} (${printable(copy.edition)})`),
      ...claimLines(copy.claim, options),
      '',
      ...obligationTable(copy, options, colors),
      '',
      ...copy.outcomes.flatMap((outcome) => outcomeLines(file.path, outcome, options, colors)),
    ]),
  ]);
}

function signalLines(
  signals: readonly ReportedSignal[],
  options: ReporterOptions,
  colors: Colors,
): readonly string[] {
  const { words } = options.messages;
  return signals.flatMap(({ weight, message, place }) => [
    ...paragraph(`${words.weight} ${words.signed(weight)} · ${message}`, options, '  '),
    ...(place.end > place.start ? frame(place, options.width, colors).slice(0, 1) : []),
  ]);
}

function claimLines(claim: ReportedClaim, options: ReporterOptions): readonly string[] {
  const { words } = options.messages;
  return [
    words.claim[claim.kind],
    claim.publisher === undefined ? '' : words.labelled(words.publisherIs, claim.publisher),
    claim.original === undefined
      ? words.originalUnknown
      : words.labelled(words.originalIs, claim.original),
  ].flatMap((line) => paragraph(line, options, '  '));
}

/** What `explain` knows of a code. */
export interface CodeExplanation {
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  readonly bad?: string;
  readonly good?: string;
  readonly clauses: readonly {
    readonly terms: string;
    readonly obligation: string;
    readonly says: string;
  }[];
}

/** What a finding means, who asks for it, a bad and a good example. */
export function explainCode(explanation: CodeExplanation, options: ReporterOptions): string {
  const colors = picocolors.createColors(options.color);
  const { words } = options.messages;
  const example = (title: string, text: string | undefined): readonly string[] =>
    text === undefined
      ? []
      : [
          '',
          colors.bold(title),
          ...text.split('\n').map((line) => `  | ${printable(line)}`.trimEnd()),
        ];
  return printed([
    `${colors.bold(explanation.code)}  ${explanation.title}`,
    '',
    colors.bold(words.meaning),
    ...paragraph(explanation.meaning, options, '  '),
    ...(explanation.clauses.length === 0 ? [] : ['', colors.bold(words.clauses)]),
    ...explanation.clauses.flatMap(({ terms, obligation, says }) =>
      paragraph(words.labelled(`${terms} / ${obligation}`, says), options, '  – '),
    ),
    ...example(words.badExample, explanation.bad),
    ...example(words.goodExample, explanation.good),
  ]);
}
