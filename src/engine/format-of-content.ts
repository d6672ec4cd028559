import { formatOf } from '../documents/format.ts';
import type { Format } from '../model/document.ts';

const HEAD_BYTES = 512;

/**
 * The format that a file's name says, or else the one that its beginning shows: `otherwise` for a
 * text that shows none.
 */
export function formatOfContent(path: string, bytes: Uint8Array, otherwise: Format): Format {
  return formatOf(path) ?? shownFormat(bytes) ?? otherwise;
}

function shownFormat(bytes: Uint8Array): Format | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').replace(/^ï»¿/u, '');
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/iu.test(head)) return 'html';
  return /^(?:---|\+\+\+)[ \t]*\r?\n/u.test(head) ? 'markdown' : undefined;
}
