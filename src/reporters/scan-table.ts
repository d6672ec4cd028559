import type { Messages } from '../messages/messages.ts';
import type { ScannedText } from '../model/scan.ts';
import { padded, shortened, columnsOf } from './columns.ts';
import { printable, printed } from './printable.ts';

interface Row {
  readonly file: string;
  readonly ofFile: string;
  readonly ofOriginal: string;
  readonly original: string;
}

const GAP = '  ';

/** A line for each original that a file shares passages with; files that share nothing are counted. */
export function scanTable(
  scanned: readonly ScannedText[],
  { words }: Messages,
  width: number,
): string {
  const heads: Row = words.scanHeads;
  const rows = scanned.flatMap(({ id, originals }) =>
    originals.map(({ original, title, shares }): Row => ({
      file: printable(id),
      ofFile: words.percent(shares.text),
      ofOriginal: words.percent(shares.original),
      original: printable(title ?? original),
    })),
  );
  const errors = scanned.flatMap(({ id, error }) =>
    error === undefined ? [] : [words.labelled(printable(id), printable(error))],
  );
  const sharing = scanned.filter(({ originals }) => originals.length > 0).length;
  const lines =
    rows.length === 0 ? [] : [heads, ...rows].map(lineOf(widths([heads, ...rows]), width));
  return printed([...lines, '', ...errors, '', words.scanned(scanned.length, sharing)]);
}

function widths(rows: readonly Row[]): Readonly<Record<keyof Row, number>> {
  const widest = (key: keyof Row): number => Math.max(...rows.map((row) => columnsOf(row[key])));
  return {
    file: widest('file'),
    ofFile: widest('ofFile'),
    ofOriginal: widest('ofOriginal'),
    original: widest('original'),
  };
}

function lineOf(columns: Readonly<Record<keyof Row, number>>, width: number): (row: Row) => string {
  const taken = columns.file + columns.ofFile + columns.ofOriginal + 3 * GAP.length;
  const room = Math.max(12, width - taken);
  return ({ file, ofFile, ofOriginal, original }) =>
    [
      padded(file, columns.file),
      padded(ofFile, columns.ofFile),
      padded(ofOriginal, columns.ofOriginal),
      shortened(original, room),
    ].join(GAP);
}
