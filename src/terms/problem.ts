import { UserError, type FilePosition } from '../model/errors.ts';

/** One mistake in a file of the user's: its place, and a whole sentence about it. */
export interface Problem {
  readonly position: FilePosition;
  readonly sentence: string;
}

const MOST_SHOWN = 50;

/** All the mistakes of a file as one error, a line for each, in the order of the file. */
export function problemsError(problems: readonly Problem[], hint?: string): UserError {
  const inOrder = [...problems].sort(byPosition);
  const shown = inOrder.slice(0, MOST_SHOWN);
  const left = inOrder.length - shown.length;
  const lines = shown.map(({ position, sentence }) => `${formatPosition(position)}: ${sentence}`);
  if (left > 0) lines.push(`And ${left} more like these.`);
  return new UserError(lines.join('\n'), {
    positions: shown.map(({ position }) => position),
    ...(hint === undefined ? {} : { hint }),
  });
}

function formatPosition({ path, line, column }: FilePosition): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}

function byPosition(a: Problem, b: Problem): number {
  return (
    (a.position.line ?? 0) - (b.position.line ?? 0) ||
    (a.position.column ?? 0) - (b.position.column ?? 0)
  );
}
