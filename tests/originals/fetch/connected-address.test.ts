import { createServer } from 'node:net';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFetcher } from '../../../src/originals/fetch/fetcher.ts';
import type { FetchOptions } from '../../../src/originals/fetch/options.ts';
import { errorOf, listening, LOCAL, serve, textOf } from './server.ts';

/** What Node opens a connection with, below everything that looks up names. */
interface Handle {
  connect: (request: unknown, address: string, port: number) => number;
  connect6: (request: unknown, address: string, port: number) => number;
}
let handles: Handle;

beforeAll(async () => {
  const server = createServer();
  await listening(server, 'http').catch(() => undefined);
  handles = Object.getPrototypeOf((server as unknown as { _handle: Handle })._handle) as Handle;
});

const PUBLIC = '93.184.216.34';
const PUBLIC_6 = '2606:2800:220:1::1';

/**
 * Lets all connections end at a server on this machine, as if it stood on the public internet, and
 * gives the addresses to which they were to go.
 */
function diverted(server: string): readonly string[] {
  const connected: string[] = [];
  const { connect } = handles;
  const port = Number(new URL(server).port);
  const divert = function (this: unknown, request: unknown, address: string): number {
    connected.push(address);
    return connect.call(this, request, '127.0.0.1', port);
  };
  const spies = [
    vi.spyOn(handles, 'connect').mockImplementation(divert),
    vi.spyOn(handles, 'connect6').mockImplementation(divert),
  ];
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
  return connected;
}

/** A fetcher for the public internet, which has only these hosts. */
function fetcher(hosts: Readonly<Record<string, readonly string[]>>, asked: string[] = []) {
  const resolve: NonNullable<FetchOptions['resolve']> = async (host) => {
    asked.push(host);
    const addresses = hosts[host] ?? [];
    return Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return createFetcher({ ...LOCAL, allowPrivate: false, resolve });
}

/** A page, and beside it a redirect to anywhere. */
async function redirecting(to: string): Promise<string> {
  return serve((request, response) => {
    if (request.url === '/away') response.writeHead(302, { Location: to }).end();
    else response.end(`This is ${request.headers.host ?? ''}.`);
  });
}

describe('a host', () => {
  it('is asked at the very address that was looked up, and under its name', async () => {
    const connected = diverted(await redirecting(''));
    const asked: string[] = [];
    const page = await fetcher({ 'ledger.example': [PUBLIC] }, asked)('http://ledger.example/');
    expect(textOf(page)).toBe('This is ledger.example.');
    expect(connected).toEqual([PUBLIC]);
    expect(asked).toEqual(['ledger.example']);
  });

  it.each([PUBLIC, `[${PUBLIC_6}]`])('may be an address itself: %s', async (host) => {
    const connected = diverted(await redirecting(''));
    expect(textOf(await fetcher({})(`http://${host}/`))).toBe(`This is ${host}.`);
    expect(connected).toEqual([host.replace(/[[\]]/gu, '')]);
  });

  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['10.0.0.1', 'fd00::1', '169.254.169.254']],
    [['fe80::1%eth0']],
  ])('that is found in a private network only is refused: %j', async (addresses) => {
    const connected = diverted(await redirecting(''));
    const error = await errorOf(fetcher({ 'ledger.example': addresses })('http://ledger.example/'));
    expect(error.failure).toEqual({ code: 'private-address', address: addresses[0] });
    expect(connected).toEqual([]);
  });

  it('that has both kinds of addresses is asked at the public ones', async () => {
    const connected = diverted(await redirecting(''));
    const addresses = ['127.0.0.1', PUBLIC, 'fd00::1', '::1'];
    await fetcher({ 'ledger.example': addresses })('http://ledger.example/');
    expect(connected).toEqual([PUBLIC]);
  });

  it('that has no address at all is not found', async () => {
    const error = await errorOf(fetcher({})('http://ledger.example/'));
    expect(error.code).toBe('unknown-host');
  });

  it('that means another address each time is asked at one that was checked', async () => {
    const connected = diverted(await redirecting('http://ledger.example/again'));
    const answers = [PUBLIC, '127.0.0.1'];
    const resolve = async () => Promise.resolve([{ address: answers.shift() ?? '', family: 4 }]);
    const fetchPage = createFetcher({ ...LOCAL, allowPrivate: false, resolve });
    expect(textOf(await fetchPage('http://ledger.example/'))).toBe('This is ledger.example.');
    expect(connected).toEqual([PUBLIC]);
    expect((await errorOf(fetchPage('http://ledger.example/'))).code).toBe('private-address');
    expect(connected).toEqual([PUBLIC]);
  });

  it('that is this machine is refused as the system finds it', async () => {
    const connected = diverted(await redirecting(''));
    const fetchPage = createFetcher({ ...LOCAL, allowPrivate: false });
    for (const host of ['localhost', 'LOCALHOST', 'localhost.', 'ledger.localhost.']) {
      const { code } = await errorOf(fetchPage(`http://${host}/`));
      // Not every system knows the last ones.
      expect(['private-address', 'unknown-host', 'lookup']).toContain(code);
    }
    expect((await errorOf(fetchPage('http://localhost/'))).code).toBe('private-address');
    expect(connected).toEqual([]);
  });
});

describe('a redirect from the public internet', () => {
  const HOSTS = {
    'ledger.example': [PUBLIC],
    'tribune.example': [PUBLIC_6],
    'intranet.example': ['10.0.0.7'],
  };

  it('to another host there is followed', async () => {
    const connected = diverted(await redirecting('https://tribune.example:80/'));
    // The server there has no encryption, but it was asked.
    await errorOf(fetcher(HOSTS)('http://ledger.example/away'));
    expect(connected).toEqual([PUBLIC, PUBLIC_6]);
  });

  it.each([
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['//2130706433/', '127.0.0.1'],
    ['https://[::ffff:7f00:1]/', '::ffff:7f00:1'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
    ['http://intranet.example/', '10.0.0.7'],
    ['https://intranet.example/', '10.0.0.7'],
  ])('to %s is refused', async (location, address) => {
    const connected = diverted(await redirecting(location));
    const error = await errorOf(fetcher(HOSTS)('http://ledger.example/away'));
    expect(error.failure).toEqual({ code: 'private-address', address });
    expect(error.message).toContain('(to which http://ledger.example/away redirects)');
    expect(connected).toEqual([PUBLIC]);
  });

  it('to a port of the private network is refused as well', async () => {
    const connected = diverted(await redirecting('http://127.0.0.1:6379/'));
    const error = await errorOf(fetcher(HOSTS)('http://ledger.example/away'));
    expect(error.code).toBe('port');
    expect(connected).toEqual([PUBLIC]);
  });

  it('to the port that the user gave is followed', async () => {
    const connected = diverted(await redirecting('http://ledger.example:8080/'));
    const page = await fetcher(HOSTS)('http://ledger.example:8080/away');
    expect(page.url).toBe('http://ledger.example:8080/');
    expect(connected).toEqual([PUBLIC, PUBLIC]);
  });
});

it('no proxy of the environment is used', async () => {
  const connected = diverted(await redirecting(''));
  for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'])
    vi.stubEnv(name, name.startsWith('NODE') ? '1' : 'http://198.51.100.1:3128');
  onTestFinished(() => void vi.unstubAllEnvs());
  await fetcher({ 'ledger.example': [PUBLIC] })('http://ledger.example/');
  expect(connected).toEqual([PUBLIC]);
});
