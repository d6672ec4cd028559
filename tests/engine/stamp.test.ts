import { describe, expect, it } from 'vitest';
import { settledStamp, type Stamp } from '../../src/engine/stamp.ts';

const NOW = 1_795_708_216_908;
const stats = (mtimeMs: number, ctimeMs: number): Stamp => ({
  size: 3,
  mtimeMs,
  ctimeMs,
  ino: 5,
  dev: 7,
});

describe('a stamp', () => {
  it('is that of a file that nobody has touched for some time', () => {
    const old = { size: 3, mtimeMs: 0, ctimeMs: NOW - 2000.25, ino: 5, dev: 7 };
    expect(settledStamp(stats(0, NOW - 2000.25), NOW)).toEqual(old);
  });

  it.each([
    ['was touched a moment ago', 0, NOW - 2000],
    ['was written a moment ago', NOW - 2000, 0.5],
    ['was touched later than now, as clocks go', 0, NOW + 5000.5],
    ['is to be taken for one of the future', NOW + 1e12, 0.5],
    ['stands where times are whole seconds', 0, NOW - (NOW % 1000) - 10_000],
    ['has no time', 0, 0],
  ])('proves nothing of a file that %s', (_, mtimeMs, ctimeMs) => {
    expect(settledStamp(stats(mtimeMs, ctimeMs), NOW)).toBeUndefined();
  });
});
