import { describe, expect, it } from 'vitest';
import { threadsWorth } from '../../../src/engine/workers/threads-worth.ts';

/** After a twentieth of the files, so many of a hundred of which are copies. */
const worth = (files: number, percent: number, processors = 2): number => {
  const done = files / 20;
  return threadsWorth({ files, done, judged: done * percent * 60, processors, share: 1 });
};

describe('another thread', () => {
  it.each([
    [10_000, 2],
    [4000, 2],
    [100_000, 1],
    [1000, 50],
    [10_000, 50],
  ])('is worth it for %d files, of which %d %% are copies', (files, percent) => {
    expect(worth(files, percent)).toBe(1);
  });

  it.each([
    [10_000, 0],
    [2000, 2],
    [1000, 2],
    [1000, 25],
    [4000, 10],
  ])('is not for %d files, of which %d %% are copies', (files, percent) => {
    expect(worth(files, percent)).toBe(0);
  });

  it('needs a processor', () => {
    expect(worth(10_000, 50, 1)).toBe(0);
    expect([worth(1000, 25, 2), worth(1000, 25, 4)]).toEqual([0, 1]);
    expect([worth(10_000, 50, 3), worth(10_000, 50, 64)]).toEqual([2, 3]);
  });

  it('is not asked for where others are at work', () => {
    const known = { files: 10_000, done: 500, judged: 600_000, processors: 4 };
    expect([1.2, 0.8, 0.5].map((share) => threadsWorth({ ...known, share }))).toEqual([3, 3, 0]);
  });

  it('is not asked for before something is known', () => {
    const nothing = { files: 10_000, done: 0, judged: 0, processors: 3, share: 1 };
    expect(threadsWorth(nothing)).toBe(0);
    expect(threadsWorth({ ...nothing, done: 2, judged: 12_000 })).toBe(0);
    expect(threadsWorth({ ...nothing, done: 3, judged: 18_000 })).toBe(2);
  });
});
