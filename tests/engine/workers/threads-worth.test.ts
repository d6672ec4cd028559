import { describe, expect, it } from 'vitest';
import { threadsWorth } from '../../../src/engine/workers/threads-worth.ts';

/** After a twentieth of the files, so many of a hundred of which are copies. */
const worth = (files: number, percent: number, processors = 2): number => {
  const done = files / 20;
  return threadsWorth({ files, done, judged: done * percent * 60, processors });
};

describe('another thread', () => {
  it.each([
    [10_000, 2],
    [4000, 2],
    [2000, 50],
    [1000, 50],
    [100_000, 1],
  ])('is worth it for %d files, of which %d %% are copies', (files, percent) => {
    expect(worth(files, percent)).toBe(1);
  });

  it.each([
    [10_000, 0],
    [2000, 2],
    [1000, 2],
    [1000, 25],
    [500, 50],
  ])('is not for %d files, of which %d %% are copies', (files, percent) => {
    expect(worth(files, percent)).toBe(0);
  });

  it('needs a processor', () => {
    expect(worth(10_000, 50, 1)).toBe(0);
    expect([worth(500, 50, 2), worth(500, 50, 4)]).toEqual([0, 1]);
    expect([worth(10_000, 50, 3), worth(10_000, 50, 64)]).toEqual([2, 3]);
  });

  it('is not asked for before something is known', () => {
    const nothing = { files: 10_000, done: 0, judged: 0, processors: 2 };
    expect(threadsWorth(nothing)).toBe(0);
    expect(threadsWorth({ ...nothing, done: 2, judged: 12_000 })).toBe(0);
    expect(threadsWorth({ ...nothing, done: 3, judged: 18_000 })).toBe(1);
  });
});
