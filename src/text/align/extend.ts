import type { NumberedWords, Run } from './run.ts';

/** Lengthens runs by the equal words beside them that no other run has, backwards and then forwards. */
export function extend(runs: readonly Run[], { original, copy }: NumberedWords): readonly Run[] {
  const extended: Run[] = [];
  runs.forEach((run, index) => {
    const before = extended.at(-1);
    const after = runs[index + 1];
    const least = {
      original: before === undefined ? 0 : before.original + before.length,
      copy: before === undefined ? 0 : before.copy + before.length,
    };
    const most = {
      original: after?.original ?? original.length,
      copy: after?.copy ?? copy.length,
    };
    let { original: from, copy: at } = run;
    while (from > least.original && at > least.copy && original[from - 1] === copy[at - 1]) {
      from -= 1;
      at -= 1;
    }
    let length = run.length + run.original - from;
    while (
      from + length < most.original &&
      at + length < most.copy &&
      original[from + length] === copy[at + length]
    )
      length += 1;
    extended.push({ original: from, copy: at, length });
  });
  return extended;
}
