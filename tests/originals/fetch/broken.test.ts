import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  connectionFailure,
  bodyFailure,
} from '../../../src/originals/fetch/connection-failures.ts';
import { errorOf, fetchLocal, listening, serve, serveRaw, textOf } from './server.ts';

const OK = 'HTTP/1.1 200 OK\r\n';

describe('a server that breaks off', () => {
  it('may do so at once', async () => {
    const server = createServer((socket) => socket.destroy());
    const url = await listening(server, 'http');
    const error = await errorOf(fetchLocal(url));
    expect(error.message).toBe(`The server of ${url}/ closed the connection without an answer.`);
  });

  it.each([
    ['with a reset, when it is asked', (socket) => socket.resetAndDestroy()],
    ['when it is asked', (socket) => socket.destroy()],
    ['in politeness', (socket) => socket.end()],
    ['in the middle of the headers', (socket) => socket.end(`${OK}Content-Ty`)],
    ['after another protocol', (socket) => socket.end(SWITCHED)],
  ] satisfies readonly Case[])('may do so %s', async (_name, answer) => {
    const url = await serveRaw(answer);
    expect((await errorOf(fetchLocal(url))).code).toBe('no-answer');
  });

  it.each([
    ['a page of known length', (socket) => socket.end(`${OK}Content-Length: 20\r\n\r\nThe har`)],
    ['a page in pieces', (socket) => socket.end(`${OK}${PIECES}5\r\nThe h\r\n`)],
    ['one of the pieces', (socket) => socket.end(`${OK}${PIECES}50\r\nThe h`)],
    ['the first piece', (socket) => socket.end(`${OK}${PIECES}`)],
    ['a page whose pieces are none', (socket) => socket.end(`${OK}${PIECES}harbour\r\n`)],
    ['a compressed page', (socket) => socket.end(DEFLATED)],
    ['a page, by a reset', (socket) => reset(socket, `${OK}Content-Length: 20\r\n\r\nThe har`)],
  ] satisfies readonly Case[])('may do so in %s', async (_name, answer) => {
    const url = await serveRaw(answer);
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('cut-off');
    expect(error.message).toBe(
      `The server of ${url}/ closed the connection before the page was complete.`,
    );
  });
});

type Case = readonly [string, Parameters<typeof serveRaw>[0]];
const SWITCHED = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n';
const PIECES = 'Transfer-Encoding: chunked\r\n\r\n';
const DEFLATED = Buffer.concat([
  Buffer.from(`${OK}Content-Length: 5000\r\nContent-Encoding: deflate\r\n\r\n`),
  deflateSync(randomBytes(10_000)).subarray(0, 2000),
]);

function reset(socket: Parameters<Case[1]>[0], text: string): void {
  socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 20));
}

describe('an answer that is none', () => {
  it.each([
    ['of another service', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['of the first web', '<p>The harbour is closed.</p>'],
    ['without end in its headers', `${OK}X: ${'x'.repeat(100_000)}`],
    ['with many headers', OK + 'Harbour: closed\r\n'.repeat(20_000)],
    ['with two lengths', `${OK}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc`],
    ['with two ways to find its end', `${OK}Content-Length: 3\r\n${PIECES}3\r\nabc\r\n0\r\n\r\n`],
    ['with a header that holds a NUL', `${OK}X: a\0b\r\n\r\nabc`],
    ['with a header without a name', `${OK}: b\r\n\r\nabc`],
    ['with a status that is none', 'HTTP/1.1 ABC OK\r\n\r\nabc'],
    ['in a version to come', 'HTTP/7.0 200 OK\r\n\r\nabc'],
  ])('is refused: %s', async (_name, answer) => {
    const url = await serveRaw((socket) => socket.end(answer));
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('bad-answer');
    expect(error.message).toMatch(/does not answer as a web server does \(HPE_\w+\)\.$/u);
  });

  it('may have long headers that are right', async () => {
    const url = await serveRaw((socket) => socket.end(`${OK}X: ${'x'.repeat(40_000)}\r\n\r\nabc`));
    expect(textOf(await fetchLocal(url))).toBe('abc');
  });

  it('may send more than it announced', async () => {
    const url = await serveRaw((socket) => socket.end(`${OK}Content-Length: 3\r\n\r\nabcdef`));
    expect(textOf(await fetchLocal(url))).toBe('abc');
  });

  it('may follow another that only announces it', async () => {
    const url = await serveRaw((socket) =>
      socket.end(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${OK}\r\nabc`),
    );
    expect(textOf(await fetchLocal(url))).toBe('abc');
  });
});

describe('a server that is not there', () => {
  it('may refuse the connection', async () => {
    const url = `http://127.0.0.1:${await freePort()}/`;
    const error = await errorOf(fetchLocal(url));
    expect(error.message).toBe(`The server of ${url} cannot be reached (ECONNREFUSED).`);
  });

  it.each([
    ['ENOTFOUND', 'there is no site of that name'],
    ['EAI_AGAIN', 'its site cannot be looked up (EAI_AGAIN)'],
  ])('may have a name that is not known: %s', async (code, words) => {
    const resolve = async () => Promise.reject(Object.assign(new Error('no'), { code }));
    const error = await errorOf(fetchLocal('http://ledger.example/', { resolve }));
    expect(error.message).toBe(`http://ledger.example/ cannot be fetched: ${words}.`);
  });

  it('may have a name that no name can be', async () => {
    const error = await errorOf(fetchLocal(`http://${'a'.repeat(300)}/`));
    expect(['unknown-host', 'lookup', 'unreachable']).toContain(error.code);
  });
});

/** A port at which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  await new Promise((done) => server.close(done));
  return address !== null && typeof address === 'object' ? address.port : 0;
}

describe('the error of a connection', () => {
  it.each([
    ['CERT_HAS_EXPIRED', { code: 'certificate', fault: 'expired' }],
    ['ERR_TLS_CERT_ALTNAME_INVALID', { code: 'certificate', fault: 'other-site' }],
    ['SELF_SIGNED_CERT_IN_CHAIN', { code: 'certificate', fault: 'untrusted' }],
    ['ERR_SSL_WRONG_VERSION_NUMBER', { code: 'no-encryption' }],
    ['EPROTO', { code: 'no-encryption' }],
    ['EHOSTUNREACH', { code: 'unreachable', detail: 'EHOSTUNREACH' }],
    ['ETIMEDOUT', { code: 'unreachable', detail: 'ETIMEDOUT' }],
    ['EPIPE', { code: 'no-answer' }],
  ])('%s is understood', (code, failure) => {
    expect(connectionFailure(code)).toMatchObject(failure);
  });

  it.each([
    ['Z_DATA_ERROR', 'damaged'],
    ['Z_BUF_ERROR', 'damaged'],
    ['ERR__ERROR_FORMAT_PADDING_1', 'damaged'],
    ['ERR_PADDING_1', 'damaged'],
    ['ECONNRESET', 'cut-off'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'cut-off'],
    ['HPE_INVALID_CHUNK_SIZE', 'cut-off'],
  ])('%s in the page is understood', (code, failure) => {
    expect(bodyFailure(code)).toEqual({ code: failure });
  });

  it('is not made up for what is a bug of ours', async () => {
    const resolve = async () => Promise.reject(new TypeError('a bug'));
    const url = await serve((_request, response) => response.end('x'));
    const fetching = fetchLocal(url.replace('127.0.0.1', 'ledger.example'), { resolve });
    await expect(fetching).rejects.toThrow(TypeError);
  });
});
