import type { Reason } from '../model/finding.ts';
import type { DoneRecord } from '../model/site.ts';

/** The newest word of a person that an obligation was seen to. */
export function lastDone(
  records: readonly DoneRecord[],
  obligation: string,
): DoneRecord | undefined {
  return records
    .filter((record) => record.obligation === obligation)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
}

export function doneByHand({ on, by, note }: DoneRecord): Reason {
  return {
    code: 'done-by-hand',
    args: {
      on,
      ...(by === undefined ? {} : { by }),
      ...(note === undefined ? {} : { note }),
    },
  };
}
