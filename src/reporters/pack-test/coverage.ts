import type { Colors } from 'picocolors/types.js';
import type { Messages } from '../../messages/messages.ts';
import type { PackTestWords } from '../../messages/pack-test.ts';
import { packTestWords } from '../../messages/pack-test-words.ts';
import type {
  Demand,
  EditionCoverage,
  ObligationCoverage,
  TestedPack,
} from '../../model/pack-test.ts';
import { columnsOf, padded } from '../columns.ts';
import { painted } from '../marks.ts';
import { paragraph } from '../outcome-lines.ts';
import { printable } from '../printable.ts';
import type { PackTestOptions } from './options.ts';

const COUNTED = ['met', 'breached', 'undetermined'] as const satisfies readonly Demand[];

/** A table for each edition of a pack: how many cases that passed show each outcome of an obligation. */
export function coverageLines(
  { id, editions }: TestedPack,
  options: PackTestOptions,
  colors: Colors,
): readonly string[] {
  const words = packTestWords(options.messages.language);
  return editions.flatMap((edition) => [
    ...paragraph(
      options.messages.words.labelled(`${id} ${edition.edition}`, words.clauses(edition.clauses)),
      options,
      '  ',
    ),
    ...(edition.obligations.length === 0
      ? []
      : tableLines(edition, options.messages, words, colors)),
    '',
  ]);
}

interface Row {
  readonly cells: readonly [obligation: string, check: string];
  readonly counts: readonly { readonly text: string; readonly isMissing: boolean }[];
  readonly note: string;
}

function tableLines(
  { obligations }: EditionCoverage,
  messages: Messages,
  words: PackTestWords,
  colors: Colors,
): readonly string[] {
  const { heads } = words;
  const rows = obligations.map((one) => rowOf(one, messages, words));
  const head: Row = {
    cells: [heads.obligation, heads.check],
    counts: COUNTED.map((kind) => ({ text: heads[kind], isMissing: false })),
    note: '',
  };
  const all = [head, ...rows];
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(columnsOf));
  const names = ([0, 1] as const).map((column) => widest(all.map(({ cells }) => cells[column])));
  const counts = COUNTED.map((_, column) => columnsOf(head.counts[column]?.text ?? ''));
  const line = ({ cells, counts: numbers, note }: Row): string =>
    [
      `    ${cells.map((text, column) => padded(text, names[column] ?? 0)).join('  ')}`,
      ...numbers.map(({ text, isMissing }, column) => {
        const filled = ' '.repeat(Math.max(0, (counts[column] ?? 0) - columnsOf(text))) + text;
        return isMissing ? painted(filled, 'error', colors) : filled;
      }),
      note,
    ]
      .join('  ')
      .trimEnd();
  return [colors.dim(line(head)), ...rows.map(line)];
}

function rowOf(
  { obligation, checks, demanded, cases }: ObligationCoverage,
  { words: { check, either } }: Messages,
  words: PackTestWords,
): Row {
  const isByHand = checks.every((kind) => kind === 'manual');
  return {
    cells: [printable(obligation), either(checks.map((kind) => check[kind]))],
    counts: COUNTED.map((kind) => {
      const isAsked = demanded.includes(kind);
      const count = cases[kind];
      return {
        text: !isAsked && count === 0 ? '–' : String(count),
        isMissing: isAsked && count === 0,
      };
    }),
    note: isByHand ? words.byPerson : demanded.length === 0 ? words.inherited : '',
  };
}
