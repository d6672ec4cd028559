/** A line of an input, in UTF-8; without bytes if it is longer than it may be. Lines count from 1. */
export interface InputLine {
  readonly number: number;
  readonly bytes?: Uint8Array;
}

type Decoder = InstanceType<typeof TextDecoder>;
type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const LINE_END = 0x0a;
const MARK = 0xfeff;

/** The lines of an input that comes in pieces. Never holds more of it than one line and one piece. */
export async function* linesOf(pieces: Pieces, longest: number): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const append = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): InputLine =>
    length > longest ? { number } : { number, bytes: Buffer.concat(parts) };
  for await (const piece of inUtf8(pieces)) {
    let start = 0;
    for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, start)) {
      append(piece.subarray(start, end));
      yield line();
      parts = [];
      length = 0;
      number += 1;
      start = end + 1;
    }
    append(piece.subarray(start));
  }
  if (length > 0) yield line();
}

/** Windows writes UTF-16 into a file that a command's output is sent to. */
async function* inUtf8(pieces: Pieces): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  let decoder: Decoder | undefined;
  let isKnown = false;
  for await (const piece of pieces) {
    if (isKnown) {
      yield decoder === undefined ? piece : Buffer.from(decoder.decode(piece, { stream: true }));
      continue;
    }
    head = head.length === 0 ? piece : Buffer.concat([head, piece]);
    if (head.length < 2) continue;
    isKnown = true;
    decoder = utf16Decoder(head);
    yield decoder === undefined ? head : Buffer.from(decoder.decode(head, { stream: true }));
  }
  if (!isKnown) yield head;
  else if (decoder !== undefined) yield Buffer.from(decoder.decode());
}

function utf16Decoder(head: Uint8Array): Decoder | undefined {
  const [first = 0, second = 0] = head;
  if (first * 256 + second === MARK) return new TextDecoder('utf-16be');
  return second * 256 + first === MARK ? new TextDecoder('utf-16le') : undefined;
}
