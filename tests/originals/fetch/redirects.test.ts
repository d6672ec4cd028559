import { describe, expect, it } from 'vitest';
import { errorOf, fetchLocal, serve, serveRaw, textOf } from './server.ts';

/** A server that redirects these paths, and gives a page at every other. */
async function redirecting(
  redirects: Readonly<Record<string, string>>,
  status = 302,
): Promise<string> {
  return serve((request, response) => {
    const to = redirects[request.url ?? ''];
    if (to === undefined) response.end(`This is ${request.url ?? ''}.`);
    else response.writeHead(status, { Location: to }).end('Moved.');
  });
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('of status %i is followed', async (status) => {
    const url = await redirecting({ '/a': '/b' }, status);
    const page = await fetchLocal(`${url}/a#part`);
    expect(page.url).toBe(`${url}/b`);
    expect(textOf(page)).toBe('This is /b.');
  });

  it.each([
    ['b', '/x/b'],
    ['./b', '/x/b'],
    ['../b', '/b'],
    ['?b', '/x/a?b'],
    ['/b c', '/b%20c'],
    ['/été', '/%C3%A9t%C3%A9'],
    ['/b#part', '/b'],
    ['/b%0d%0aX-Evil:%201', '/b%0d%0aX-Evil:%201'],
  ])('to %s leads to %s', async (location, path) => {
    const url = await redirecting({ '/x/a': Buffer.from(location).toString('latin1') });
    const page = await fetchLocal(`${url}/x/a`);
    expect(page.url).toBe(`${url}${path}`);
    expect(textOf(page)).toBe(`This is ${path}.`);
  });

  it('may be written byte by byte', async () => {
    const url = await redirecting({ '/a': '/\u00e9' });
    expect((await fetchLocal(`${url}/a`)).url).toBe(`${url}/%C3%A9`);
  });

  it('may name the server again, as another host', async () => {
    const url = await serve((request, response) => {
      const { host = '' } = request.headers;
      if (request.url !== '/a') response.end(`This is ${host}.`);
      else response.writeHead(302, { Location: `http://${host}/b` }).end();
    });
    expect((await fetchLocal(`${url}/a`)).url).toBe(`${url}/b`);
  });

  it('is followed five times', async () => {
    const url = await redirecting({ '/1': '/2', '/2': '/3', '/3': '/4', '/4': '/5', '/5': '/6' });
    expect((await fetchLocal(`${url}/1`)).url).toBe(`${url}/6`);
  });

  it('is not followed a sixth time', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.writeHead(302, { Location: `/${asked}` }).end();
    });
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('redirects');
    expect(error.message).toBe(
      `${url}/5 (to which ${url}/ redirects) redirects again after 5 redirects, the most that are followed.`,
    );
    expect(asked).toBe(6);
  });

  it.each([
    ['to itself', { '/a': '/a' }],
    ['to itself in another place', { '/a': '/a#part' }],
    ['to nothing', { '/a': '' }],
    ['to another that redirects back', { '/a': '/b', '/b': '/a' }],
    ['to a circle', { '/a': '/b', '/b': '/c', '/c': '/b' }],
  ])('%s is a loop', async (_name, redirects) => {
    const url = await redirecting(redirects);
    const error = await errorOf(fetchLocal(`${url}/a`));
    expect(error.code).toBe('redirect-loop');
    expect(error.message).toMatch(/ redirects in a circle\.$/u);
  });

  it('that leads nowhere is refused', async () => {
    const url = await serve((_request, response) => response.writeHead(301).end());
    expect((await errorOf(fetchLocal(url))).message).toBe(
      `${url}/ redirects without saying where to (status 301).`,
    );
  });

  it.each([
    ['http://', '"http://"'],
    ['http://[::1/', '"http://[::1/"'],
    ['http://a b/', '"http://a b/"'],
    ['http://name:secret@[x]/', '"http://[x]/"'],
    ['http://x:99999/\u0085\u009b2J', '"http://x:99999/ 2J"'],
  ])('to what is no address is refused: %j', async (location, shown) => {
    const url = await redirecting({ '/': location });
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('redirect-address');
    expect(error.message).toBe(`${url}/ redirects to ${shown}, which is not a web address.`);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://ledger.example/a',
    'gopher://127.0.0.1:6379/_INFO',
    'javascript:alert(1)',
    'data:text/html,<p>x</p>',
    'mailto:desk@ledger.example',
    `data:${'x'.repeat(5000)}`,
  ])('to another scheme is refused: %.40s', async (location) => {
    const url = await redirecting({ '/': location });
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('scheme');
    expect(error.message.length).toBeLessThan(500);
    expect(error.message).toContain(`(to which ${url}/ redirects) cannot be fetched`);
  });

  it('to an address with a password is refused, and the password is not shown', async () => {
    const url = await redirecting({ '/': 'http://name:secret@ledger.example/' });
    const error = await errorOf(fetchLocal(url));
    expect(error.code).toBe('credentials');
    expect(error.message).toContain('http://ledger.example/');
    expect(error.message + (error.hint ?? '')).not.toContain('secret');
  });

  it.each(['http://127.0.0.1:22/', 'https://ledger.example:8443/', '//127.0.0.1:1/'])(
    'to the port of another service is refused: %s',
    async (location) => {
      const url = await redirecting({ '/': location });
      const error = await errorOf(fetchLocal(url));
      expect(error.code).toBe('port');
    },
  );

  it('carries no cookie, and says nothing of the page before', async () => {
    const headers: string[][] = [];
    const url = await serve((request, response) => {
      headers.push(Object.keys(request.headers));
      if (request.url === '/b') response.end('x');
      else response.writeHead(302, { Location: '/b', 'Set-Cookie': 'id=1; Path=/' }).end();
    });
    await fetchLocal(`${url}/a`);
    expect(headers).toHaveLength(2);
    expect(headers.flat()).not.toContain('cookie');
    expect(headers.flat()).not.toContain('referer');
  });

  it('may stand twice in the headers: the first counts', async () => {
    const url = await serveRaw((socket) =>
      socket.end('HTTP/1.1 302 Found\r\nLocation: file:///a\r\nLocation: /b\r\n\r\n'),
    );
    expect((await errorOf(fetchLocal(url))).code).toBe('scheme');
  });
});
