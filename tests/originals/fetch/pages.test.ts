import type { IncomingMessage } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import about from '../../../package.json' with { type: 'json' };
import { createRevisitor } from '../../../src/originals/fetch/fetcher.ts';
import { errorOf, fetchLocal, LOCAL, serve, servePage, serveRaw, textOf } from './server.ts';

const PAGE = '<p>The harbour is closed. Le port est fermé.</p>';

describe('a page', () => {
  it('comes with its address, its bytes and its type', async () => {
    const url = await servePage({ 'Content-Type': 'text/html; charset=utf-8' }, PAGE);
    const page = await fetchLocal(`${url}/a?b=c#d`);
    expect(page.url).toBe(`${url}/a?b=c`);
    expect(page.contentType).toBe('text/html; charset=utf-8');
    expect(textOf(page)).toBe(PAGE);
  });

  it('is never decoded: its charset is the business of its reader', async () => {
    const url = await servePage({ 'Content-Type': 'text/html; charset=windows-1252' }, ODD_BYTES);
    expect([...(await fetchLocal(url)).bytes]).toEqual([...ODD_BYTES]);
  });

  it('may have no type', async () => {
    const page = await fetchLocal(await servePage({}, PAGE));
    expect(page).not.toHaveProperty('contentType');
    expect(textOf(page)).toBe(PAGE);
  });

  it('may be without a length, until the connection closes', async () => {
    const url = await serveRaw((socket) => socket.end(`HTTP/1.0 200 OK\r\n\r\n${PAGE}`));
    expect(textOf(await fetchLocal(url))).toBe(PAGE);
  });

  it('is asked for under our name, and nothing is told about the user', async () => {
    const asked: IncomingMessage[] = [];
    const url = await serve((request, response) => {
      asked.push(request);
      response.end('x');
    });
    await fetchLocal(`${url}/a`);
    const [request] = asked;
    expect(request?.method).toBe('GET');
    expect(request?.headers['user-agent']).toBe(
      `republint/${about.version} (+https://www.npmjs.com/package/republint)`,
    );
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('can be fetched by IPv6', async ({ skip }) => {
    const { createServer } = await import('node:http');
    const { listening } = await import('./server.ts');
    const server = createServer((_request, response) => response.end(PAGE));
    const url = await listening(server, 'http', '::1').catch(() => skip('there is no IPv6 here'));
    expect(textOf(await fetchLocal(url))).toBe(PAGE);
  });

  it('is looked for at all addresses of its host', async () => {
    const url = new URL(await servePage({}, PAGE));
    // Nobody listens at the first.
    const addresses = ['127.0.0.9', '127.0.0.1'].map((address) => ({ address, family: 4 }));
    const resolve = async () => Promise.resolve(addresses);
    const page = await fetchLocal(`http://ledger.example:${url.port}/`, { resolve });
    expect(textOf(page)).toBe(PAGE);
  });
});

const ODD_BYTES = new Uint8Array([0x80, 0xff, 0x00, 0x41]);

describe('a compressed page', () => {
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['GZIP', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
    ['', Buffer.from(PAGE)],
  ])('as "%s" is decompressed', async (coding, body) => {
    const url = await servePage({ 'Content-Encoding': coding }, body);
    expect(textOf(await fetchLocal(url))).toBe(PAGE);
  });

  it.each([
    ['truncated gzip', 'gzip', gzipSync(PAGE).subarray(0, 30)],
    ['gzip that is none', 'gzip', Buffer.from(PAGE)],
    ['gzip with another checksum', 'gzip', corrupt(gzipSync(PAGE), -6)],
    ['truncated deflate', 'deflate', deflateSync(PAGE).subarray(0, 20)],
    ['deflate that is none', 'deflate', Buffer.from(PAGE)],
    ['corrupt brotli', 'br', Buffer.alloc(40, 0xff)],
    ['truncated brotli', 'br', brotliCompressSync(PAGE).subarray(0, 20)],
  ])('that is %s is refused', async (_name, coding, body) => {
    const url = await servePage({ 'Content-Encoding': coding }, body);
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('damaged');
    expect(error.message).toBe(`${url}/ arrived damaged and cannot be decompressed.`);
  });

  it.each(['zstd', 'gzip, gzip', 'compress', '\u00e9', 'g\u0085x'])(
    'as "%s", which nobody asked for, is refused',
    async (coding) => {
      const url = await servePage({ 'Content-Encoding': coding }, 'x');
      expect((await errorOf(fetchLocal(url))).code).toBe('compression');
    },
  );
});

function corrupt(bytes: Buffer, at: number): Buffer {
  return bytes.with(at, (bytes.at(at) ?? 0) ^ 0xff) as Buffer;
}

describe('an empty page is refused,', () => {
  it.each([
    ['of no length', {}],
    ['that is said to be compressed', { 'Content-Encoding': 'gzip' }],
  ])('one %s', async (_name, headers) => {
    const url = await servePage(headers, '');
    expect((await errorOf(fetchLocal(url))).message).toBe(`${url}/ is an empty page.`);
  });

  it('one in no pieces', async () => {
    const url = await serveRaw((socket) =>
      socket.end(
        'HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
    );
    expect((await errorOf(fetchLocal(url))).code).toBe('empty');
  });
});

describe('the type of a page', () => {
  it.each([
    'text/html',
    'TEXT/HTML ; charset="utf-8"',
    'application/xhtml+xml',
    'application/xml',
    'text/xml',
    'application/rss+xml; charset=utf-8',
    'application/atom+xml',
    'application/json',
    'application/feed+json',
    'text/plain',
    'text/markdown; variant=GFM',
    'text/x-markdown',
    'text/html, text/html',
    ';charset=utf-8',
  ])('may be %s', async (type) => {
    const url = await servePage({ 'Content-Type': type }, PAGE);
    expect((await fetchLocal(url)).contentType).toBe(type);
  });

  it.each([
    ['image/png', 'image/png'],
    ['image/svg+xml', 'image/svg+xml'],
    ['application/pdf', 'application/pdf'],
    ['application/octet-stream', 'application/octet-stream'],
    ['application/javascript', 'application/javascript'],
    ['text/css', 'text/css'],
    ['multipart/mixed; boundary=text/html', 'multipart/mixed'],
    ['HTML', 'html'],
    ['text/html\u0085\u009b31m', 'text/html31m'],
  ])('may not be %j', async (type, shown) => {
    const url = await servePage({ 'Content-Type': type }, PAGE);
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('content-type');
    expect(error.message).toBe(`${url}/ is not a page of text but ${shown}.`);
  });
});

describe('a page that was fetched before', () => {
  const TAG = '"v1-é"';
  const DAY = 'Mon, 03 Feb 2020 10:00:00 GMT';

  it('is sent with what it will be recognised by, and not again while it is the same', async () => {
    const url = await serve(({ headers }, response) => {
      const same =
        headers['if-none-match'] === TAG.replace('é', '\u00e9') &&
        headers['if-modified-since'] === DAY;
      response.writeHead(same ? 304 : 200, { ETag: TAG, 'Last-Modified': DAY });
      response.end(same ? undefined : PAGE);
    });
    const revisit = createRevisitor(LOCAL);
    const first = await revisit(url, {});
    if (first.kind !== 'fetched') throw new Error('not fetched');
    expect(textOf(first.page)).toBe(PAGE);
    expect(first.validators).toEqual({ etag: TAG, lastModified: DAY });
    expect(await revisit(url, first.validators)).toEqual({ kind: 'not-modified' });
  });

  it('is sent again if it changed', async () => {
    const url = await servePage({}, PAGE);
    const again = await createRevisitor(LOCAL)(url, { etag: '"old"' });
    expect(again).toMatchObject({ kind: 'fetched', validators: {} });
  });

  it.each([
    ['"a"\r\nX-Evil: 1', 'a\nb'],
    ['\0', ''],
    ['“a”', '\u2028'],
  ])('cannot smuggle a header into the request: %j, %j', async (etag, lastModified) => {
    const headers: string[] = [];
    const url = await serve((request, response) => {
      headers.push(...request.rawHeaders.map((name) => name.toLowerCase()));
      response.end(PAGE);
    });
    const again = await createRevisitor(LOCAL)(url, { etag, lastModified });
    expect(again.kind).toBe('fetched');
    expect(headers).toContain('host');
    expect(headers).not.toContain('x-evil');
    expect(headers.some((name) => name.startsWith('if-'))).toBe(false);
  });

  it('cannot be the same if nobody asked', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(304).end();
    });
    const error = await errorOf(fetchLocal(url));
    expect(error.message).toBe(`The server of ${url}/ answered without a page (status 304).`);
    expect((await errorOf(createRevisitor(LOCAL)(url, {}))).code).toBe('status');
  });
});
