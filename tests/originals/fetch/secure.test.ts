import { execFile } from 'node:child_process';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { folder, ROOT } from '../../cli/run.ts';
import { makeCertificate, type Certificate } from './certificate.ts';
import { errorOf, fetchLocal, listening, serveRaw } from './server.ts';

async function serveSecurely(options: Certificate): Promise<string> {
  const server = createServer(options, (_request, response) => response.end('The harbour'));
  server.on('tlsClientError', () => undefined);
  return listening(server, 'https');
}

describe('a secure page', () => {
  it('is refused if nobody trusted has signed its certificate', async () => {
    const url = await serveSecurely(makeCertificate(2));
    const error = await errorOf(fetchLocal(url));
    expect(error.failure).toEqual({ code: 'certificate', fault: 'untrusted' });
    expect(error.message).toBe(
      `${url}/ is not fetched, because the server does not prove who it is: its certificate comes from nobody who is trusted here.`,
    );
  });

  it('is refused even if the environment would trust everybody', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    const url = await serveSecurely(makeCertificate(2));
    expect((await errorOf(fetchLocal(url))).code).toBe('certificate');
  });

  it('is refused if the server knows no encryption', async () => {
    const plain = await serveRaw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const url = plain.replace('http:', 'https:');
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('no-encryption');
    expect(error.message).toMatch(/ offers no secure connection \(\w+\)\.$/u);
  });

  it('is not asked for without encryption', async () => {
    const url = (await serveSecurely(makeCertificate(2))).replace('https:', 'http:');
    expect(['bad-answer', 'no-answer']).toContain((await errorOf(fetchLocal(url))).code);
  });

  it('is fetched if its certificate is trusted and its own', async () => {
    const [own, old] = [makeCertificate(2), makeCertificate(-1)];
    const url = await serveSecurely(own);
    const fetched = await inAnotherProcess(own.cert + old.cert, [
      url,
      url.replace('127.0.0.1', 'localhost'),
      url.replace('127.0.0.1', 'ledger.example'),
      await serveSecurely(old),
    ]);
    expect(fetched).toEqual([
      'The harbour',
      'The harbour',
      expect.stringMatching(/: its certificate is for another site\.$/u),
      expect.stringMatching(/: its certificate is out of date\.$/u),
    ]);
  });
});

/** Fetches pages in a process that trusts a certificate: Node reads that from its environment once. */
async function inAnotherProcess(trusted: string, urls: readonly string[]): Promise<unknown> {
  const at = folder({ 'fetch.mjs': SCRIPT, 'trusted.pem': trusted });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/originals/fetch/fetcher.ts'],
    outfile: join(at, 'fetcher.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const { stdout } = await promisify(execFile)(process.execPath, ['fetch.mjs', ...urls], {
    cwd: at,
    env: { NODE_EXTRA_CA_CERTS: 'trusted.pem' },
  });
  return JSON.parse(stdout);
}

const SCRIPT = `
  import { createFetcher } from './fetcher.mjs';
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  const fetchPage = createFetcher({ allowPrivate: true, delay: 0, resolve });
  const fetched = process.argv.slice(2).map((url) =>
    fetchPage(url).then(
      ({ bytes }) => new TextDecoder().decode(bytes),
      (error) => error.message,
    ),
  );
  console.log(JSON.stringify(await Promise.all(fetched)));
`;
