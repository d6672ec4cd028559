import { decode } from '../../documents/decode.ts';
import type { RefusalSentences } from '../../messages/refusals.ts';
import { safe } from '../../messages/safe.ts';
import { contentOriginal, type ReadOriginal, refused } from './content-original.ts';
import { linesOf } from './input-lines.ts';
import { type OriginalLine, readOriginalLine, type WrongLine } from './original-line.ts';

/** In bytes, as a file of any other kind. */
const LONGEST_LINE = 50_000_000;
const MEGABYTE = 1_000_000;

/** The articles of JSON Lines, which may be more than the memory holds. */
export async function* lineOriginals(
  name: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  refusals: RefusalSentences,
): AsyncGenerator<ReadOriginal> {
  for await (const { number, bytes } of linesOf(pieces, LONGEST_LINE)) {
    const at = refusals.lineOf(name, number);
    if (bytes === undefined) {
      yield refused(at, refusals.lineTooLong(LONGEST_LINE / MEGABYTE));
      continue;
    }
    const { text } = decode(bytes, 'text');
    if (text.trim() === '') continue;
    const read = readOriginalLine(text);
    if (read?.kind === 'article') yield await lineOriginal(at, read, refusals);
    else yield refused(at, read === undefined ? refusals.notArticleLine : mistake(read, refusals));
  }
}

function mistake({ is, key, value }: WrongLine, refusals: RefusalSentences): string {
  return is === 'not-day'
    ? refusals.notDay(key, safe(value))
    : refusals.notAddress(key, safe(value));
}

async function lineOriginal(
  at: string,
  { facts, content, retrieved, isLanguageUnknown }: OriginalLine,
  refusals: RefusalSentences,
): Promise<ReadOriginal> {
  const name = facts.url ?? at;
  const read = await contentOriginal(content, facts, refusals, !isLanguageUnknown);
  return read.kind === 'refused' || retrieved === undefined
    ? { name, ...read }
    : { name, kind: 'article', original: { ...read.original, retrieved } };
}
