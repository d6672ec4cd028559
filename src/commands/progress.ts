import type { Progress } from '../engine/prepare.ts';
import type { ShownProgress } from '../messages/command-line-words.ts';

/** Where progress is shown, and the clock. */
export interface ProgressView {
  readonly stream: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** In milliseconds. */
  readonly now: () => number;
  readonly sentence: (progress: ShownProgress) => string;
}

export interface ProgressLine {
  readonly tell: (progress: Progress) => void;
  /** Leaves no trace on the terminal. */
  readonly end: () => void;
}

const PATIENCE = 1000;
const PAUSE = 200;
const ERASED = '\r\u001B[2K';

/** A line that tells how far a long run has come; undefined where nobody looks, or it cannot be erased. */
export function progressOn({ stream, env, now, sentence }: ProgressView): ProgressLine | undefined {
  const isCi = !['', 'false', '0'].includes(env['CI'] ?? '');
  if (stream.isTTY !== true || isCi || env['TERM'] === 'dumb') return undefined;
  let start: number | undefined;
  let next = 0;
  let isShown = false;
  return {
    tell: (progress) => {
      const time = now();
      if (start === undefined) {
        start = time;
        next = time + PATIENCE;
      }
      if (time < next) return;
      next = time + PAUSE;
      isShown = true;
      stream.write(
        `${ERASED}${sentence({ ...progress, secondsLeft: secondsLeft(progress, time - start) })}`,
      );
    },
    end: () => {
      if (isShown) stream.write(ERASED);
      isShown = false;
    },
  };
}

function secondsLeft({ done, of }: Progress, spent: number): number {
  return Math.ceil((spent / done) * (of - done) * 0.001);
}
