import type { Span } from '../../model/span.ts';
import { fold } from '../fold.ts';
import { wordForm } from '../word-form.ts';
import { WordScanner } from '../word-scanner.ts';

/** A stretch of visible text, such as a block. */
export interface TextPiece {
  readonly text: string;
  /** Whether a wording may run on into it from the piece before. */
  readonly follows: boolean;
}

/** The words of several pieces of text, one after the other; between pieces that stand apart, an empty one. */
export interface WordStream {
  readonly pieces: readonly TextPiece[];
  /** As they are written, but for ligatures and the like. */
  readonly forms: readonly string[];
  /** Without capitals and accents. */
  readonly folded: readonly string[];
  /** Where each of them stands in its piece. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The piece of each. */
  readonly pieceOf: readonly number[];
}

export function streamOf(pieces: readonly TextPiece[]): WordStream {
  const forms: string[] = [];
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const pieceOf: number[] = [];
  pieces.forEach(({ text, follows }, piece) => {
    if (!follows && forms.length > 0) {
      forms.push('');
      folded.push('');
      starts.push(0);
      ends.push(0);
      pieceOf.push(piece);
    }
    const plain = fold(text);
    const scanner = new WordScanner(text);
    while (scanner.next()) {
      const { start, end, isPlain } = scanner;
      const form = isPlain ? text.slice(start, end) : wordForm(text.slice(start, end));
      forms.push(form);
      folded.push(isPlain ? plain.slice(start, end) : fold(form));
      starts.push(start);
      ends.push(end);
      pieceOf.push(piece);
    }
  });
  return { pieces, forms, folded, starts, ends, pieceOf };
}

/** Some of the words, as a stream of their own; their pieces stay. */
export function partOf(stream: WordStream, from: number, to: number): WordStream {
  return {
    pieces: stream.pieces,
    forms: stream.forms.slice(from, to),
    folded: stream.folded.slice(from, to),
    starts: stream.starts.slice(from, to),
    ends: stream.ends.slice(from, to),
    pieceOf: stream.pieceOf.slice(from, to),
  };
}

/** Signs that set words in italics or bold where no reader of the format takes them away. */
const MARKS = /[\s*_\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
/** Of what stands between two words, from either side. */
const LOOKED_AT = 60;

/** What stands between two words that follow each other, without spaces and with plain quotation marks and dashes. */
export interface Signs {
  readonly after: string;
  readonly before: string;
}

/** The signs before the word at a place of the stream, and after the one that precedes it. */
export function signsAt(stream: WordStream, at: number): Signs {
  const left = neighbour(stream, at - 1);
  const right = neighbour(stream, at);
  const tail = left?.text.slice(left.end, left.end + LOOKED_AT) ?? '';
  const head = right?.text.slice(Math.max(0, right.start - LOOKED_AT), right.start) ?? '';
  if (left?.piece !== right?.piece) {
    const both = plainSigns(tail) + plainSigns(head);
    return { after: both, before: both };
  }
  const between = (right?.start ?? 0) - (left?.end ?? 0);
  return {
    after: plainSigns(tail.slice(0, between)),
    before: plainSigns(head.slice(Math.max(0, head.length - between))),
  };
}

interface Neighbour extends Span {
  readonly piece: number;
  readonly text: string;
}

function neighbour(stream: WordStream, at: number): Neighbour | undefined {
  const { starts, ends, pieceOf, pieces, forms } = stream;
  const piece = pieceOf[at] ?? -1;
  const text = pieces[piece]?.text;
  if (text === undefined || forms[at] === '') return undefined;
  return { piece, text, start: starts[at] ?? 0, end: ends[at] ?? 0 };
}

/** The signs of a text, without spaces, and with plain quotation marks and dashes. */
export function plainSigns(text: string): string {
  return fold(text).replace(MARKS, '').replaceAll('…', '...');
}
