import type { WordingMatch } from '../../../src/model/checks.ts';
import { compileWording } from '../../../src/text/wording/compile.ts';
import { findWording, searched, type WordingPlace } from '../../../src/text/wording/find.ts';
import type { WordingValues } from '../../../src/text/wording/placeholders.ts';
import { streamOf, type WordStream } from '../../../src/text/wording/stream.ts';
import { isWordingFault, parseWording, type WordingPart } from '../../../src/model/wording.ts';

export const NOTHING_KNOWN: WordingValues = {
  publishers: [],
  hosts: [],
  authors: [],
  translators: [],
};
export const HALDEN: WordingValues = {
  ...NOTHING_KNOWN,
  publishers: ['The Halden Messenger'],
  hosts: ['haldenmessenger.example'],
};

export function partsOf(wording: string): readonly WordingPart[] {
  const parts = parseWording(wording);
  if (isWordingFault(parts)) throw new Error(parts.fault);
  return parts;
}

/** Paragraphs are pieces that follow each other; what stands after `---` stands apart. */
export function streamIn(text: string): WordStream {
  return streamOf(
    text
      .split('\n---\n')
      .flatMap((part) => part.split('\n\n').map((piece, at) => ({ text: piece, follows: at > 0 }))),
  );
}

export interface Looking {
  readonly match?: WordingMatch;
  readonly values?: WordingValues;
}

export function placesIn(
  stream: WordStream,
  wording: string,
  { match = 'words', values = HALDEN }: Looking = {},
): readonly WordingPlace[] {
  return findWording(searched(stream), compileWording(partsOf(wording), values, match));
}

/** The words at which a wording is found. */
export function found(wording: string, text: string, looking?: Looking): readonly string[] {
  const stream = streamIn(text);
  return placesIn(stream, wording, looking).map(({ from, to }) => textOf(stream, from, to));
}

export function textOf(stream: WordStream, from: number, to: number): string {
  const first = stream.pieceOf[from] ?? 0;
  const last = stream.pieceOf[to - 1] ?? first;
  const texts = stream.pieces.slice(first, last + 1).map(({ text }) => text);
  const before = texts.slice(0, -1).reduce((sum, text) => sum + text.length + 1, 0);
  return texts.join('¶').slice(stream.starts[from], before + (stream.ends[to - 1] ?? 0));
}
