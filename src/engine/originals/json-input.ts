import { decode, looksBinary } from '../../documents/decode.ts';
import { readOriginalLine } from './original-line.ts';

/** How much of an input tells what it is, in bytes, if its first line is no longer. */
export const TELLING = 1_000_000;
const LINE_END = 0x0a;
/** The first may be broken. */
const LINES_TRIED = 20;

/** Whether an input that begins so is JSON Lines: by its name, or by a line that holds an article. */
export function isJsonLines(name: string, head: Uint8Array): boolean {
  if (head.length === 0 || looksBinary(head)) return false;
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return true;
  const lineEnd = head.indexOf(LINE_END);
  const told = lineEnd < 0 ? head.length : Math.max(lineEnd, TELLING);
  const { text } = decode(head.subarray(0, told), 'text');
  if (!text.trimStart().startsWith('{')) return false;
  return filledLines(text).some((line) => readOriginalLine(line) !== undefined);
}

function filledLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('{') && line.endsWith('}')).slice(0, LINES_TRIED);
}

/** Whether a text is JSON of another kind: as a whole, or an object in its first line. */
export function isOtherJson(text: string): boolean {
  const start = text.trimStart();
  if (!/^[[{]/u.test(start)) return false;
  const [first = ''] = start.split('\n', 1);
  return (start.startsWith('{') && isJson(first)) || isJson(start);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
