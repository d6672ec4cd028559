import type { DocumentProblem, Format } from '../model/document.ts';
import type { Span } from '../model/span.ts';

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly DocumentProblem[];
}

const STRICT = new TextDecoder('utf-8', { fatal: true });
const START = { start: 0, end: 0 };

/**
 * Decodes a file: by its byte order mark, else as the encoding an HTML page declares, else as UTF-8.
 * What is not valid UTF-8 is read as UTF-8 if most of it is, else as Windows-1252, and is a problem.
 */
export function decode(bytes: Uint8Array, format: Format): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return withNuls(new TextDecoder(marked).decode(bytes), marked, []);
  const declared = format === 'html' && !hasUtf8Mark(bytes) ? declaredEncoding(bytes) : undefined;
  if (declared !== undefined && !declared.startsWith('utf-')) {
    const decoder = decoderFor(declared);
    if (decoder?.encoding === WESTERN) return withNuls(decodeWestern(bytes), declared, []);
    if (decoder !== undefined) return withNuls(decoder.decode(bytes), declared, []);
  }
  try {
    return withNuls(STRICT.decode(bytes), 'utf-8', []);
  } catch {
    return repaired(bytes);
  }
}

const REPLACED = /\ufffd/gu;
const NOT_ASCII = /\P{ASCII}/gu;

/** A few broken bytes do not make a file of another encoding. */
function repaired(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(REPLACED)?.length ?? 0;
  const foreign = text.match(NOT_ASCII)?.length ?? 0;
  if (hasUtf8Mark(bytes) || broken * 4 <= foreign) {
    const start = text.search(REPLACED);
    return withNuls(text, 'utf-8', [invalid('utf-8', { start, end: start + 1 })]);
  }
  return withNuls(decodeWestern(bytes), WESTERN, [invalid(WESTERN, START)]);
}

const WESTERN = 'windows-1252';
/** What the bytes from 0x80 to 0x9f stand for; some versions of Node take them for control characters. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

function invalid(encoding: string, span: Span): DocumentProblem {
  return { code: 'invalid-encoding', detail: encoding, span };
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** A page that can be read so far is not in UTF-16, whatever it declares. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head);
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function withNuls(text: string, encoding: string, problems: readonly DocumentProblem[]): Decoded {
  const at = text.indexOf('\0');
  if (at < 0) return { text, encoding, problems };
  const nul: DocumentProblem = { code: 'nul-bytes', detail: '', span: { start: at, end: at + 1 } };
  return { text, encoding, problems: [...problems, nul] };
}

/** How much of a file tells what it is, in bytes. */
const SAMPLE = 2048;
const ESCAPE = 27;

/** Whether a file is no text at all: many NUL bytes or control characters at its beginning. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (byMark(bytes) !== undefined) return false;
  const length = Math.min(bytes.length, SAMPLE);
  let strange = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== ESCAPE) strange += 1;
  }
  return strange > Math.max(8, length / 20);
}
