import type { PublicationDates } from '../model/facts.ts';
import type { Edition, Pack } from '../model/terms.ts';

/** What chooses one of a pack's editions. */
export interface EditionChoice {
  /** `YYYY-MM-DD`; it outweighs the days on which copy and original were published. */
  readonly asOf?: string | undefined;
  readonly days?: PublicationDates;
  /** The id of the edition that the file asks for; it outweighs every day. */
  readonly edition?: string | undefined;
}

/**
 * The wording in force on `asOf`, else on the day that the pack goes by, else the newest. A day before
 * the oldest wording is judged by the oldest.
 */
export function editionFor(pack: Pack, choice: EditionChoice = {}): Edition {
  const { asOf, days = {}, edition: wanted } = choice;
  const [oldest, ...later] = pack.editions;
  const named = pack.editions.find(({ id }) => id === wanted);
  if (named !== undefined) return named;
  const day = asOf ?? days[pack.editionBy];
  return later.reduce(
    (chosen, edition) =>
      day === undefined || edition.from === undefined || edition.from <= day ? edition : chosen,
    oldest,
  );
}
