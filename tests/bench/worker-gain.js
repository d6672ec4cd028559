import { median } from './measuring.js';

const MEGABYTE = 1e6;

/**
 * Prints what threads gain, and what they cost where there is nothing to gain. Each run is compared with
 * the one of the same round with one thread: what else the machine does changes less within a round.
 * `run` does a run of republint, and says what it took.
 */
export function measureWorkers({ run, name, rounds, cache }) {
  for (const [state, flags] of [
    ['cold', ['--no-cache']],
    ['warm', ['--cache', cache]],
  ]) {
    const args = ['check', ...flags, '--workers'];
    const runs = { 1: [], 2: [], auto: [] };
    // The first writes the cache, or finds the files in the memory of the system.
    run([...args, '1']);
    for (let round = 0; round < rounds; round += 1)
      for (const workers of Object.keys(runs)) runs[workers].push(run([...args, workers]));
    for (const [workers, measured] of Object.entries(runs))
      console.log(`${name}, ${state}, workers ${workers.padEnd(4)} ${lineOf(measured, runs[1])}`);
  }
}

function lineOf(measured, alone) {
  const middle = (what) => median(measured.map((run) => run[what])).toFixed(2);
  const gain = (what) =>
    median(alone.map((one, round) => one[what] / measured[round][what])).toFixed(2);
  const peak = Math.max(...measured.map((run) => run.peak)) / MEGABYTE;
  return (
    `${middle('seconds').padStart(6)} s ${middle('work').padStart(6)} s of work ` +
    `${peak.toFixed(0).padStart(4)} MB peak; ${gain('seconds')} times as fast as one ` +
    `(of work: ${gain('work')})`
  );
}
