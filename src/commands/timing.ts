import { type Lap, type Phase, PHASES } from '../engine/phases.ts';
import type { CommandLineWords } from '../messages/command-line-words.ts';

export interface Stopwatch {
  readonly lap: Lap;
  /** What the time was spent on, line by line. */
  readonly table: (names: CommandLineWords['timing']) => string;
}

/** Counts from the start of the process. `now` is in milliseconds since then. */
export function stopwatch(now: () => number): Stopwatch {
  const spent = new Map<Phase, number>();
  let last = 0;
  return {
    lap: (phase) => {
      const time = now();
      spent.set(phase, (spent.get(phase) ?? 0) + time - last);
      last = time;
    },
    table: (names) =>
      [...PHASES.map((phase) => [names[phase], spent.get(phase) ?? 0] as const)]
        .concat([[names.total, last]])
        .map(([name, ms]) => `${name.padEnd(14)}${ms.toFixed(0).padStart(8)} ms\n`)
        .join(''),
  };
}
