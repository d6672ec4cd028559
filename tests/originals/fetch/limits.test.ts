import { createDeflate, createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { errorOf, fetchLocal, repeatedly, serve, servePage, serveRaw } from './server.ts';

const SILENT = { silence: 80 };
const SHORT = { timeout: 200 };
const LIMIT = 100_000;

describe('a server that is too slow', () => {
  it('may never answer', async () => {
    const url = await serveRaw(() => undefined);
    const error = await errorOf(fetchLocal(url, SILENT));
    expect(error.code).toBe('silence');
    expect(error.message).toBe(`The server of ${url}/ sent nothing for 0.08 seconds.`);
  });

  it('may fall silent in the headers', async () => {
    const url = await serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-'));
    expect((await errorOf(fetchLocal(url, SILENT))).code).toBe('silence');
  });

  it('may fall silent in the page', async () => {
    const url = await serve((_request, response) => response.write('<p>The harbour'));
    expect((await errorOf(fetchLocal(url, SILENT))).code).toBe('silence');
  });

  it('may fall silent before the first byte of a compressed page', async () => {
    const url = await serve((_request, response) => {
      response.setHeader('Content-Encoding', 'deflate').flushHeaders();
    });
    expect((await errorOf(fetchLocal(url, SILENT))).code).toBe('silence');
  });

  it('may send its headers byte by byte', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX: ');
      repeatedly(socket, 10, () => socket.write('x'));
    });
    const error = await errorOf(fetchLocal(url, SHORT));
    expect(error.code).toBe('timeout');
    expect(error.message).toBe(`${url}/ did not arrive in full within 0.2 seconds.`);
  });

  it('may send the page byte by byte', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n');
      repeatedly(socket, 10, () => socket.write('x'));
    });
    expect((await errorOf(fetchLocal(url, SHORT))).code).toBe('timeout');
  });

  it('may promise an answer for ever', async () => {
    const url = await serveRaw((socket) => {
      repeatedly(socket, 10, () => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'));
    });
    expect((await errorOf(fetchLocal(url, SHORT))).code).toBe('timeout');
  });

  it('gains no time by redirects', async () => {
    let hops = 0;
    const url = await serve((_request, response) => {
      hops += 1;
      setTimeout(() => response.writeHead(302, { Location: `/${hops}` }).end(), 60);
    });
    expect((await errorOf(fetchLocal(url, SHORT))).code).toBe('timeout');
    expect(hops).toBeLessThan(5);
  });

  it('may have a name that is never found', async () => {
    const resolve = async () => new Promise<never>(() => undefined);
    const error = await errorOf(fetchLocal('http://ledger.example/', { ...SHORT, resolve }));
    expect(error.code).toBe('timeout');
  });
});

describe('a page that is too large', () => {
  it('is just not so at the limit', async () => {
    const url = await servePage({}, 'x'.repeat(LIMIT));
    expect((await fetchLocal(url, { limit: LIMIT })).bytes).toHaveLength(LIMIT);
    const error = await errorOf(fetchLocal(url, { limit: LIMIT - 1 }));
    expect(error.message).toBe(`${url}/ is larger than 0.1 MB, the most that is read.`);
  });

  it('is not read if its length is known', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': LIMIT + 1 }).flushHeaders();
    });
    expect((await errorOf(fetchLocal(url, { limit: LIMIT }))).code).toBe('too-large');
  });

  it('may have no end', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      repeatedly(socket, 1, () => socket.write('x'.repeat(10_000)));
    });
    expect((await errorOf(fetchLocal(url, { limit: LIMIT }))).code).toBe('too-large');
  });

  it.each([
    ['gzip', createGzip],
    ['deflate', createDeflate],
  ] as const)('may be an endless bomb of %s', async (coding, compress) => {
    let closed: (() => void) | undefined;
    const ended = new Promise<void>((done) => {
      closed = done;
    });
    const url = await serve((_request, response) => {
      response.setHeader('Content-Encoding', coding);
      const bomb = compress();
      bomb.pipe(response);
      const zeros = Buffer.alloc(1_000_000);
      const more = (): void => {
        if (!response.destroyed) bomb.write(zeros, () => setImmediate(more));
      };
      response.on('close', () => closed?.());
      more();
    });
    expect((await errorOf(fetchLocal(url, { limit: LIMIT }))).code).toBe('too-large');
    await ended;
  });

  it('may be small as it is sent, and is not held in memory', async () => {
    const members = Buffer.concat(Array<Buffer>(200).fill(gzipSync(Buffer.alloc(2_000_000))));
    const url = await servePage({ 'Content-Encoding': 'gzip' }, members);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }, 1);
    const error = await errorOf(fetchLocal(url, { limit: 1_000_000 }));
    clearInterval(timer);
    expect(error.code).toBe('too-large');
    // Decompressed, the page has 400 MB.
    expect(most).toBeLessThan(60_000_000);
  });

  it('may be larger as it is sent than it becomes', async () => {
    // Empty members: nothing comes out of them.
    const members = Buffer.concat(Array<Buffer>(6000).fill(gzipSync('')));
    const url = await serve((_request, response) => {
      response.setHeader('Content-Encoding', 'gzip');
      response.write(members);
      response.end();
    });
    expect((await errorOf(fetchLocal(url, { limit: LIMIT }))).code).toBe('too-large');
  });
});
