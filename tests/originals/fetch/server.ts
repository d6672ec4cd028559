import { createServer, type RequestListener, type Server } from 'node:http';
import {
  createServer as createRawServer,
  type AddressInfo,
  type Server as RawServer,
} from 'node:net';
import type { Socket } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { FetchError } from '../../../src/originals/fetch/fetch-error.ts';
import { createFetcher } from '../../../src/originals/fetch/fetcher.ts';
import type { FetchOptions } from '../../../src/originals/fetch/options.ts';
import type { FetchedPage } from '../../../src/originals/fetched-page.ts';

/** A fetcher that may ask servers on this machine, and is as patient as a busy machine needs. */
export const LOCAL = {
  allowPrivate: true,
  timeout: 20_000,
  silence: 15_000,
  delay: 0,
} as const satisfies FetchOptions;

/** Fetches a page from a server on this machine. */
export async function fetchLocal(url: string, options: FetchOptions = {}): Promise<FetchedPage> {
  return createFetcher({ ...LOCAL, ...options })(url);
}

/** The error that a fetch ends with. Its message has the shape that all have. */
export async function errorOf(fetching: Promise<unknown>): Promise<FetchError> {
  const error = await fetching.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FetchError)) throw new Error(`no FetchError but ${String(error)}`);
  expectSentence(error.message);
  if (error.hint !== undefined) expectSentence(error.hint);
  return error;
}

export function expectSentence(text: string): void {
  expect(text).toMatch(/^(?:[\p{Lu}"]|[a-z.]+:).*\.$/su);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|[\p{Cc}\u2028\u2029]/u);
}

/** A server on this machine, closed when the test ends. Gives its address, without a slash. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  // A page that is broken off on purpose is no failure of the test.
  server.on('clientError', (_error, socket) => socket.destroy());
  return listening(server, 'http');
}

/** A server that gives every request the same page. */
export async function servePage(
  headers: Readonly<Record<string, string | readonly string[]>>,
  body: string | Uint8Array = 'The harbour is closed.',
): Promise<string> {
  return serve((_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  });
}

/** A server that does with the connection what it likes, once it has been asked. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<string> {
  const server = createRawServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
    onTestFinished(() => void socket.destroy());
  });
  return listening(server, 'http');
}

/** Starts a server, and stops it when the test ends. */
export async function listening(
  server: Server | RawServer,
  scheme: 'http' | 'https',
  host = '127.0.0.1',
): Promise<string> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, host, done);
  });
  onTestFinished(() => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

export function textOf({ bytes }: FetchedPage): string {
  return new TextDecoder().decode(bytes);
}

/** Calls a function again and again until the connection closes or the test ends. */
export function repeatedly(socket: Socket, milliseconds: number, write: () => void): void {
  const timer = setInterval(write, milliseconds);
  socket.on('close', () => clearInterval(timer));
  onTestFinished(() => clearInterval(timer));
}
