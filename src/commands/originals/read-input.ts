import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isJsonLines, TELLING } from '../../engine/originals/json-input.ts';
import type { OriginalInput } from '../../engine/originals/read-originals.ts';
import { commandLineWords } from '../../messages/command-line.ts';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import type { RefusalSentences } from '../../messages/refusals.ts';
import { UnreadableError } from '../../model/errors.ts';
import { lineWriter } from './line-writer.ts';

const MEGABYTE = 1_000_000;
const LINE_END = 0x0a;

/**
 * Opens a file or standard input; a sentence says why that is not possible. What holds one article to a
 * line comes in pieces and may be of any length; all else is read whole and may be no larger than `largest`.
 */
export async function readInput(
  name: string,
  given: Pick<OriginalInput, 'url' | 'format'>,
  largest: number,
  messages: Messages = messagesFor('en'),
): Promise<OriginalInput | string> {
  const { refusals, language } = messages;
  const isStandard = name === '-';
  const file = resolve(process.cwd(), name);
  try {
    const problem = isStandard ? undefined : problemOf(file, refusals);
    if (problem !== undefined) return problem;
    const stream: AsyncIterable<string | Uint8Array> = isStandard
      ? process.stdin
      : createReadStream(file);
    const called = isStandard ? commandLineWords(language).standardInput : name;
    const bytes = await contentOf(called, stream, largest, refusals);
    if (bytes === undefined) return refusals.tooLarge(largest / MEGABYTE);
    return { name: called, bytes, tell: teller(called, messages), ...given };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ENOENT' ? refusals.missing : refusals.unreadable;
  }
}

/** Tells what of an input was passed over. */
export function teller(
  name: string,
  { words, language }: Messages,
): (sentence: string) => Promise<unknown> {
  const say = lineWriter(language);
  return async (sentence) => say('passed-over', words.labelled(name, sentence));
}

function problemOf(file: string, refusals: RefusalSentences): string | undefined {
  const stats = statSync(file);
  if (stats.isDirectory()) return refusals.folder;
  return stats.isFile() ? undefined : refusals.notOrdinary;
}

/** All of a stream, or its pieces as they come; undefined if it is too large. */
async function contentOf(
  name: string,
  stream: AsyncIterable<string | Uint8Array>,
  largest: number,
  refusals: RefusalSentences,
): Promise<OriginalInput['bytes'] | undefined> {
  const pieces = stream[Symbol.asyncIterator]();
  const begun: Begun = { read: [], length: 0, hasLine: false, isWhole: false };
  await readOn(pieces, begun, ({ length, hasLine }) => length >= TELLING && hasLine, largest);
  const head = Buffer.concat(begun.read);
  if (isJsonLines(name, head))
    return begun.isWhole ? head : remaining(name, head, pieces, refusals);
  await readOn(pieces, begun, () => false, largest);
  if (begun.length <= largest) return Buffer.concat(begun.read);
  // Otherwise what is still to come would keep the process waiting.
  await pieces.return?.();
  return undefined;
}

/** What has been read of a stream. */
interface Begun {
  readonly read: Uint8Array[];
  length: number;
  hasLine: boolean;
  isWhole: boolean;
}

/** Reads on until there is enough, or one piece more than there may be. */
async function readOn(
  pieces: AsyncIterator<string | Uint8Array>,
  begun: Begun,
  isEnough: (begun: Begun) => boolean,
  largest: number,
): Promise<void> {
  const { read } = begun;
  while (!begun.isWhole && begun.length <= largest && !isEnough(begun)) {
    const next = await pieces.next();
    if (next.done === true) {
      begun.isWhole = true;
      return;
    }
    const piece = Buffer.from(next.value as Uint8Array);
    read.push(piece);
    begun.length += piece.length;
    begun.hasLine ||= piece.includes(LINE_END);
  }
}

async function* remaining(
  name: string,
  head: Uint8Array,
  pieces: AsyncIterator<string | Uint8Array>,
  refusals: RefusalSentences,
): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (;;) {
      const next = await pieces.next().catch(() => {
        throw new UnreadableError(`${name}: ${refusals.unreadable}`);
      });
      if (next.done === true) return;
      yield Buffer.from(next.value as Uint8Array);
    }
  } finally {
    await pieces.return?.();
  }
}
