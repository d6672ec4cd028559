import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { FetchFailure } from '../../model/fetch-failure.ts';

/** The codings that are asked for and understood. */
export const CODINGS = 'gzip, deflate, br';

type Body = AsyncIterable<Buffer>;

interface Reading {
  /** The largest body, in bytes as received and again in bytes decompressed. */
  readonly limit: number;
  readonly signal: AbortSignal;
  readonly refuse: (failure: FetchFailure) => Error;
}

/**
 * Reads the body of an answer and decompresses it on the way, so that never more than the limit is in
 * memory, however large it would become. Throws what `refuse` makes, or the error that ended the body.
 */
export async function readBody(
  response: IncomingMessage,
  { limit, signal, refuse }: Reading,
): Promise<Uint8Array> {
  const tooLarge = (): Error => refuse({ code: 'too-large', limit });
  if (Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const first = await firstByte(response);
  // Nothing at all is no damaged gzip.
  if (first === undefined) return new Uint8Array();
  const decoder = decoderFor(coding, first, refuse);
  const received = measure(limit, tooLarge);
  const decoded = measure(limit, tooLarge);
  const chunks: Buffer[] = [];
  const keep = async (body: Body): Promise<void> => {
    for await (const chunk of decoded(body)) chunks.push(chunk);
  };
  if (decoder === undefined) await pipeline(response, keep, { signal });
  else await pipeline(response, received, decoder, keep, { signal });
  return Buffer.concat(chunks);
}

/** Passes a stream on until it is longer than the limit. */
function measure(limit: number, tooLarge: () => Error) {
  return async function* (body: Body): AsyncGenerator<Buffer, void, undefined> {
    let length = 0;
    for await (const chunk of body) {
      length += chunk.length;
      if (length > limit) throw tooLarge();
      yield chunk;
    }
  };
}

/** Looks at the first byte of a body and leaves it there. Undefined if the body is empty. */
async function firstByte(response: IncomingMessage): Promise<number | undefined> {
  for await (const chunk of response.iterator({ destroyOnReturn: false }) as Body) {
    response.unshift(chunk);
    return chunk[0];
  }
  return undefined;
}

/** What undoes the compression of a body; undefined if there is none. */
function decoderFor(
  coding: string,
  first: number,
  refuse: Reading['refuse'],
): Transform | undefined {
  switch (coding) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // The standard wants a header before deflated data; many servers leave it out.
      return (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw refuse({ code: 'compression', coding: nameOf(coding) });
  }
}

/** What a server calls its coding, fit for a sentence. */
function nameOf(coding: string): string {
  const name = coding.replace(/[^\w, -]/gu, '').slice(0, 40);
  return name === '' ? 'something unknown' : name;
}
