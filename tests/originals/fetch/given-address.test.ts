import { describe, expect, it } from 'vitest';
import { createFetcher } from '../../../src/originals/fetch/fetcher.ts';
import { errorOf, fetchLocal, serve, servePage, textOf } from './server.ts';

/** Whatever comes of these, nobody is asked. */
const fetchPage = createFetcher({
  delay: 0,
  resolve: async (host) => Promise.reject(new Error(`${host} was looked up`)),
});

describe('a host on this machine or in its network is refused:', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['127.1', '127.0.0.1'],
    ['127.0.1', '127.0.0.1'],
    ['0x7f000001', '127.0.0.1'],
    ['0x7f.1', '127.0.0.1'],
    ['0177.0.0.1', '127.0.0.1'],
    ['017700000001', '127.0.0.1'],
    ['2130706433', '127.0.0.1'],
    ['127.0.0.1.', '127.0.0.1'],
    ['127.1.', '127.0.0.1'],
    ['127。0。0。1', '127.0.0.1'],
    ['①②⑦.0.0.①', '127.0.0.1'],
    ['%31%32%37.1', '127.0.0.1'],
    ['0', '0.0.0.0'],
    ['10.1', '10.0.0.1'],
    ['169.254.169.254', '169.254.169.254'],
    ['[::1]', '::1'],
    ['[0:0:0:0:0:0:0:1]', '::1'],
    ['[::]', '::'],
    ['[::ffff:7f00:1]', '::ffff:7f00:1'],
    ['[::ffff:127.0.0.1]', '::ffff:7f00:1'],
    ['[::127.0.0.1]', '::7f00:1'],
    ['[64:ff9b::10.0.0.1]', '64:ff9b::a00:1'],
    ['[2002:c0a8:1::]', '2002:c0a8:1::'],
    ['[fe80::1]', 'fe80::1'],
    ['[FD00::2]', 'fd00::2'],
  ])('%s', async (host, address) => {
    for (const [scheme, port] of [
      ['http', ''],
      ['https', ':8443'],
    ] as const) {
      const error = await errorOf(fetchPage(`${scheme}://${host}${port}/a`));
      expect(error.failure).toEqual({ code: 'private-address', address });
      expect(error.message).toMatch(/ is not on the public internet: its server is /u);
      expect(error.hint).toContain('--allow-private');
    }
  });
});

describe('what is no web address is refused:', () => {
  it.each([
    '',
    ' ',
    'www.ledger.example',
    'ledger.example/a',
    '/a/b',
    '//ledger.example/a',
    'http://',
    'http://[::1',
    'http://[::1%25lo]/',
    'http://ledger.example:99999/',
    'http://256.1.1.1/',
    'http://1.2.3.4.5/',
    'http://led ger.example/',
    'http://ledger.example/\r\nX-Evil: 1',
    'http://ledger.example\t/',
    'http://ledger.example/\0',
    'http://ledger%00.example/',
    'http://name:secret@led ger.example/',
    `http://${' '.repeat(5000)}`,
  ])('%j', async (address) => {
    const error = await errorOf(fetchPage(address));
    expect(error.code).toBe('not-an-address');
    expect(error.message).toMatch(/^".*" is not a web address\.$/u);
    expect(error.message).not.toContain('secret');
    expect(error.message.length).toBeLessThan(400);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://ledger.example/a',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:http://ledger.example/1',
    'ws://ledger.example/',
    'ledger.example:8080/a',
    'localhost:8080',
    'FILE:///a',
  ])('%s, for its scheme', async (address) => {
    expect((await errorOf(fetchPage(address))).code).toBe('scheme');
  });
});

it.each([
  'http://name:secret@ledger.example/a',
  'https://name@ledger.example/a',
  'http://:secret@ledger.example/a',
  'http://na%40me:secret@127.0.0.1/',
  'http://name:sec@ret@ledger.example/',
])('a name or a password in the address is refused, and not shown: %s', async (address) => {
  const error = await errorOf(fetchPage(address));
  expect(error.code).toBe('credentials');
  expect(error.message + (error.hint ?? '')).not.toMatch(/sec|na%40me|name[:@]/u);
});

it('a server of the user is asked if that is allowed', async () => {
  const url = await servePage({}, 'x');
  expect(textOf(await fetchLocal(url))).toBe('x');
  expect(textOf(await fetchLocal(url.replace('127.0.0.1', '0x7f.1')))).toBe('x');
  expect(textOf(await fetchLocal(`  ${url.replace('http', 'HTTP')} \n`))).toBe('x');
});

it('an address cannot smuggle anything into the request', async () => {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(request.url ?? '', ...request.rawHeaders.map((name) => name.toLowerCase()));
    response.end('x');
  });
  await fetchLocal(`${url}/%0d%0aX-Evil:%201\\a b?\u2028é HTTP/1.1`);
  expect(asked[0]).toBe('/%0d%0aX-Evil:%201/a%20b?%E2%80%A8%C3%A9%20HTTP/1.1');
  expect(asked).not.toContain('x-evil');
});
