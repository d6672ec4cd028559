import { describe, expect, it } from 'vitest';
import { createFetcher } from '../../../src/originals/fetch/fetcher.ts';
import { createTurns } from '../../../src/originals/fetch/turns.ts';
import { errorOf, LOCAL, serve } from './server.ts';

const DELAY = 120;
/** A timer may ring a little before its time. */
const EARLY = 5;

/** A server that notes when requests came and when they were answered. */
async function noting(times: number[], status = 200): Promise<string> {
  return serve((_request, response) => {
    times.push(performance.now());
    setTimeout(() => {
      times.push(performance.now());
      response.writeHead(status).end('x');
    }, 20);
  });
}

function expectPauses(times: readonly number[]): void {
  for (let at = 2; at < times.length; at += 2) {
    const pause = (times[at] ?? 0) - (times[at - 1] ?? 0);
    expect(pause).toBeGreaterThanOrEqual(DELAY - EARLY);
  }
}

describe('requests to one host', () => {
  it('are made one after the other, with pauses', async () => {
    const times: number[] = [];
    const url = await noting(times);
    const fetchPage = createFetcher({ ...LOCAL, delay: DELAY });
    await Promise.all([fetchPage(`${url}/a`), fetchPage(`${url}/b`), fetchPage(`${url}/c`)]);
    expect(times).toHaveLength(6);
    expectPauses(times);
  });

  it('go on after one that failed', async () => {
    const times: number[] = [];
    const url = await noting(times, 404);
    const fetchPage = createFetcher({ ...LOCAL, delay: DELAY });
    await Promise.all([errorOf(fetchPage(url)), errorOf(fetchPage(url))]);
    expect(times).toHaveLength(4);
    expectPauses(times);
  });

  it('have pauses too if one redirects to the next', async () => {
    const times: number[] = [];
    const url = await serve((request, response) => {
      times.push(performance.now(), performance.now());
      if (request.url === '/b') response.end('x');
      else response.writeHead(302, { Location: '/b' }).end();
    });
    await createFetcher({ ...LOCAL, delay: DELAY })(`${url}/a`);
    expect(times).toHaveLength(4);
    expectPauses(times);
  });

  it('need no pause long after the last', async () => {
    const inTurn = createTurns(400);
    const turn = async (): Promise<number> => Promise.resolve(performance.now());
    await inTurn('ledger.example', turn);
    await new Promise((done) => setTimeout(done, 410));
    const now = performance.now();
    expect((await inTurn('ledger.example', turn)) - now).toBeLessThan(300);
  });

  it('do not use up the time that a page may take', async () => {
    const url = await serve((_request, response) => response.end('x'));
    const fetchPage = createFetcher({ ...LOCAL, delay: 900, timeout: 800 });
    await Promise.all([fetchPage(url), fetchPage(url)]);
  });
});

it('requests to several hosts are made side by side', async () => {
  const inTurn = createTurns(10_000);
  let open: (() => void) | undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  const first = inTurn('ledger.example', async () => opened);
  await inTurn('tribune.example', async () => Promise.resolve(open?.()));
  await first;
});
