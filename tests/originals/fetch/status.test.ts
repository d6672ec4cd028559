import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../../src/originals/fetch/retry-after.ts';
import { errorOf, fetchLocal, serve, textOf } from './server.ts';

/** A server that answers every request like this. */
async function answering(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  return serve((_request, response) => response.writeHead(status, headers).end());
}

describe('an answer that is not the page', () => {
  it.each([
    [204, 'The server of PAGE answered without a page (status 204).'],
    [205, 'The server of PAGE answered without a page (status 205).'],
    [206, 'The server of PAGE answered without a page (status 206).'],
    [300, 'The server of PAGE answered without a page (status 300).'],
    [304, 'The server of PAGE answered without a page (status 304).'],
    [400, 'The server of PAGE did not accept the request (status 400).'],
    [401, 'PAGE is shown only to those who sign in (status 401).'],
    [403, 'The site refuses to show PAGE (status 403).'],
    [404, 'There is no page at PAGE (status 404).'],
    [407, 'The server of PAGE did not accept the request (status 407).'],
    [410, 'PAGE has been taken down for good (status 410).'],
    [418, 'The server of PAGE did not accept the request (status 418).'],
    [429, 'The site of PAGE has been asked too often (status 429).'],
    [451, 'PAGE is withheld for legal reasons (status 451).'],
    [500, 'The server of PAGE has a problem of its own (status 500).'],
    [502, 'The server of PAGE has a problem of its own (status 502).'],
    [503, 'The site of PAGE is out of service at the moment (status 503).'],
    [504, 'The server of PAGE has a problem of its own (status 504).'],
    [999, 'The server of PAGE has a problem of its own (status 999).'],
  ])('of status %i is told in words', async (status, sentence) => {
    const url = `${await answering(status)}/a`;
    const error = await errorOf(fetchLocal(url));
    expect(error.failure).toEqual({ code: 'status', status });
    expect(error.message).toBe(sentence.replace('PAGE', url));
  });

  it('is not read, however long it is', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(404);
      response.write('x'.repeat(200_000));
    });
    expect((await errorOf(fetchLocal(url))).code).toBe('status');
  });
});

describe('a server that asks to wait', () => {
  it.each([
    [429, '120', '; it asks to wait 2 minutes.'],
    [429, '100', '; it asks to wait 100 seconds.'],
    [503, '7200', '; it asks to wait 2 hours.'],
    [503, '86400', '; it asks to wait 24 hours.'],
    [503, '999999999', '; it asks to wait 11575 days.'],
    [503, 'soon', ' (status 503).'],
    [503, '-1', ' (status 503).'],
    [503, '1e9', ' (status 503).'],
    [503, '9'.repeat(400), ' (status 503).'],
    [500, '120', ' (status 500).'],
    [404, '120', ' (status 404).'],
  ])('is quoted, not obeyed: %i, %s', async (status, wait, end) => {
    const url = await answering(status, { 'Retry-After': wait });
    const began = performance.now();
    const error = await errorOf(fetchLocal(url));
    expect(error.message.endsWith(end), error.message).toBe(true);
    expect(performance.now() - began).toBeLessThan(2500);
  });

  it.each([429, 503])('is asked once more if it is short: %i', async (status) => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(status, { 'Retry-After': '0' }).end();
      else response.end('The harbour is open.');
    });
    expect(textOf(await fetchLocal(url))).toBe('The harbour is open.');
    expect(asked).toBe(2);
  });

  it('is not asked a third time', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.writeHead(503, { 'Retry-After': '0' }).end();
    });
    const { message } = await errorOf(fetchLocal(url));
    expect(message).toContain('(status 503); it asks to wait 0 seconds.');
    expect(asked).toBe(2);
  });
});

describe('Retry-After', () => {
  it('may be a date', () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    const seconds = retryAfter(inAnHour) ?? 0;
    expect(seconds).toBeGreaterThan(3500);
    expect(seconds).toBeLessThan(3601);
  });

  it('is no time at all if the date has passed', () => {
    expect(retryAfter('Wed, 21 Oct 2015 07:28:00 GMT')).toBe(0);
  });

  it.each(['', 'Mon', 'Mon, 99 Foo 2020', '2030-01-01', '1 2', '0x10'])(
    'is nothing if it is %j',
    (header) => expect(retryAfter(header)).toBeUndefined(),
  );
});
