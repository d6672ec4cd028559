import type { DocumentProblem, Format } from '../model/document.ts';

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly DocumentProblem[];
}

const STRICT = new TextDecoder('utf-8', { fatal: true });
const START = { start: 0, end: 0 };

/**
 * Decodes a file: by its byte order mark, else as UTF-8, else as the encoding an HTML page declares,
 * else as Windows-1252, which is then a problem.
 */
export function decode(bytes: Uint8Array, format: Format): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return withNuls(new TextDecoder(marked).decode(bytes), marked, []);
  const declared = format === 'html' ? declaredEncoding(bytes) : undefined;
  if (declared !== undefined && declared !== 'utf-8') {
    const decoder = decoderFor(declared);
    if (decoder !== undefined) return withNuls(decoder.decode(bytes), declared, []);
  }
  try {
    return withNuls(STRICT.decode(bytes), 'utf-8', []);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const problem: DocumentProblem = {
      code: 'invalid-encoding',
      detail: 'windows-1252',
      span: START,
    };
    return withNuls(text, 'windows-1252', [problem]);
  }
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

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
  return strange > Math.max(8, length / 10);
}
