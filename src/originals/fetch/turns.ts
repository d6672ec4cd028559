import { setTimeout as sleep } from 'node:timers/promises';

/** Runs a request when it is the turn of its host. */
export type InTurn = <T>(host: string, request: () => Promise<T>) => Promise<T>;

/**
 * Requests to one host one after the other, with at least `delay` milliseconds between the end of one
 * and the beginning of the next; requests to several hosts side by side.
 */
export function createTurns(delay: number): InTurn {
  /** For each host, when its last request ends. */
  const ends = new Map<string, Promise<number>>();
  return async (host, request) => {
    const running = afterwards(ends.get(host), delay, request);
    ends.set(host, running.then(now, now));
    return running;
  };
}

async function afterwards<T>(
  before: Promise<number> | undefined,
  delay: number,
  request: () => Promise<T>,
): Promise<T> {
  if (before !== undefined) {
    const rest = (await before) + delay - now();
    if (rest > 0) await sleep(rest);
  }
  return request();
}

/** In milliseconds, by a clock that nobody sets. */
function now(): number {
  return performance.now();
}
