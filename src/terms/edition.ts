import type { Edition, Pack } from '../model/terms.ts';

/** The days, `YYYY-MM-DD`, on which the copy and its original were published, where known. */
export interface PublicationDates {
  readonly copy?: string;
  readonly original?: string;
}

/**
 * The wording in force on `asOf`, else on the day that the pack goes by, else the newest. A day before
 * the oldest wording is judged by the oldest.
 */
export function editionFor(pack: Pack, asOf?: string, dates: PublicationDates = {}): Edition {
  const [oldest, ...later] = pack.editions;
  const day = asOf ?? dates[pack.editionBy];
  return later.reduce(
    (chosen, edition) =>
      day === undefined || edition.from === undefined || edition.from <= day ? edition : chosen,
    oldest,
  );
}
