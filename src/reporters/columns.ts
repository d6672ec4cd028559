/** What stands in a text for one sign, and the columns that a terminal gives it. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
}

/** One column each: Latin letters, the punctuation of Western languages, arrows and the marks of results. */
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e\u2190-\u2193\u25b2\u25cf\u2713-\u2718]*$/u;
// The tables of these are made when they are first asked for.
/** Shown as a picture by itself, or because a selector asks for it. */
const isEmoji = (sign: string): boolean => /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.test(sign);
/** No column of their own: marks, invisible signs, and the later letters of a Korean syllable. */
const hasNoColumn = (character: string): boolean =>
  /[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb]/u.test(character);
/** East Asian Width W and F, without what `isEmoji` covers; the gaps are not assigned. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufad9\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;

/** Whether a terminal gives every character of a text one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/** A text sign by sign: an accent stays with its letter, and an emoji in one piece. */
export function cellsOf(text: string): readonly Cell[] {
  if (NARROW.test(text)) return Array.from(text, (sign) => ({ text: sign, columns: 1 }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    columns: isEmoji(segment) ? 2 : sumOf(segment),
  }));
}

function sumOf(sign: string): number {
  let columns = 0;
  for (const character of sign)
    if (!hasNoColumn(character)) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** How many columns a terminal gives to a text. */
export function columnsOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return cellsOf(text).reduce((sum, { columns }) => sum + columns, 0);
}

/** The beginning of a text that has room in a number of columns, with … for what is left out. */
export function shortened(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  if (NARROW.test(text)) return `${text.slice(0, Math.max(0, columns - 1)).trimEnd()}…`;
  let room = columns - 1;
  let kept = '';
  for (const cell of cellsOf(text)) {
    room -= cell.columns;
    if (room < 0) break;
    kept += cell.text;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills up with spaces to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** What is not broken at its spaces: a line of YAML that somebody may paste. */
const WORD = /(?:\w{1,20}: \{[^{}]*\}|[^ ])+/gu;

/** Breaks a text into lines at spaces; what is wider than a line is broken, but an address is not. */
export function wrap(text: string, width: number): readonly string[] {
  const columns = NARROW.test(text) ? lengthOf : columnsOf;
  const words = text.includes('{') ? (text.match(WORD) ?? []) : text.split(' ');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((one) => (columns(one) > width ? pieces(one, width) : one))) {
    if (word === '') continue;
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function lengthOf({ length }: string): number {
  return length;
}

/** A word in pieces that fit into a line; an address stays whole. */
export function pieces(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width || word.includes('://')) return [word];
  const found: string[] = [];
  let piece = '';
  for (const { text } of cellsOf(word)) {
    if (piece !== '' && columnsOf(piece + text) > width) {
      found.push(piece);
      piece = text;
    } else piece += text;
  }
  return [...found, piece];
}
