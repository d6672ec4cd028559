import { expect, it } from 'vitest';
import { ownShare } from '../../../src/engine/workers/own-share.ts';

it('what a process had of the processors is said when enough time has passed', async () => {
  const share = ownShare();
  expect(share()).toBe(0);
  await new Promise((resolve) => {
    setTimeout(resolve, 400);
  });
  const idle = share();
  const busy = ownShare();
  const start = process.cpuUsage();
  // So that it is the same on a machine that has much else to do.
  while (process.cpuUsage(start).user < 400_000) Math.sqrt(2);
  expect(busy()).toBeGreaterThan(0);
  expect(idle).toBeLessThan(1);
});
