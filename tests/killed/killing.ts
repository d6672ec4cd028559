import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import fc from '../fast-check.ts';
import { BIN } from '../cli/run.ts';

/** So many runs of each command are killed; `npm run bench:kill` says how many. */
export const KILLS = Number(process.env['KILLS'] ?? 3);
const SEED = Number(process.env['SEED'] ?? 20_240_501);
/** In milliseconds: in this time after the first a run has made all its changes, or most. */
const LONGEST_WRITING = 40;

export interface Moment {
  /** Counted from the start of the run, or from its first change to a file, which is rarely hit else. */
  readonly from: 'start' | 'change';
  /** From 0 to 1. */
  readonly share: number;
}

/** When runs are killed: random, and the same each time. */
export function moments(): readonly Moment[] {
  const random = fc.noBias(fc.integer({ min: 0, max: 9999 }));
  return fc
    .sample(random, { numRuns: KILLS, seed: SEED })
    .map((n, index) => ({ from: index % 2 === 0 ? 'change' : 'start', share: n / 10_000 }));
}

/** Runs a command and kills it, if it has not ended before. `usual`: how long it takes otherwise. */
export async function killed(
  args: readonly string[],
  cwd: string,
  { from, share }: Moment,
  usual: number,
): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const kill = (): unknown => child.kill('SIGKILL');
  const timers: NodeJS.Timeout[] = [];
  if (from === 'start') timers.push(setTimeout(kill, share * usual));
  const watcher = watch(cwd, { recursive: true }, () => {
    if (from === 'change') timers.push(setTimeout(kill, share * LONGEST_WRITING));
  });
  await ended;
  watcher.close();
  timers.forEach(clearTimeout);
}

/** How long a run takes that nobody kills, in milliseconds. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
