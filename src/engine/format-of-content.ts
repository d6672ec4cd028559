import { decode } from '../documents/decode.ts';
import { formatOf } from '../documents/format.ts';
import type { Format } from '../model/document.ts';
import { afterMisc } from './xml-prolog.ts';

const HEAD_BYTES = 2048;

/**
 * The format that a file's name says, or else the one that its beginning shows: `otherwise` for a
 * text that shows none.
 */
export function formatOfContent(path: string, bytes: Uint8Array, otherwise: Format): Format {
  return formatOf(path) ?? shownFormat(bytes) ?? otherwise;
}

function shownFormat(bytes: Uint8Array): Format | undefined {
  const { text } = decode(bytes.subarray(0, HEAD_BYTES), 'text');
  const start = text.slice(afterMisc(text));
  if (/^<(?:!doctype html|html)\b/iu.test(start)) return 'html';
  return /^(?:---|\+\+\+)[ \t]*\r?\n/u.test(text) ? 'markdown' : undefined;
}
