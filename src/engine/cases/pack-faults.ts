import type { PackTestWords } from '../../messages/pack-test.ts';
import type { FilePosition } from '../../model/errors.ts';
import type { EditionCoverage, PackFault, PackFaultMatter } from '../../model/pack-test.ts';
import type { Edition, Pack } from '../../model/terms.ts';
import { contradictionsIn } from './contradictions.ts';
import { type CountedCase, draftedClauses, namedOutcomes, unusedClauses } from './coverage.ts';
import type { OwnPlaces } from './own-places.ts';

/** What is known of a pack whose cases were judged. */
export interface ExaminedPack {
  readonly pack: Pack;
  readonly places: OwnPlaces;
  readonly cases: readonly CountedCase[];
  readonly coverage: readonly EditionCoverage[];
  /** The folder of its cases, as errors print it, if it is not there. */
  readonly missingFolder?: string;
}

/** What is wrong with a pack, in the order of its file. What another pack states is that one's affair. */
export function packFaults(examined: ExaminedPack, words: PackTestWords): readonly PackFault[] {
  const { pack, places, missingFolder } = examined;
  const fault = (matter: PackFaultMatter, position: FilePosition | undefined): PackFault[] =>
    position === undefined ? [] : [{ ...matter, position, message: words.fault(matter) }];
  const noCases =
    missingFolder === undefined
      ? []
      : fault({ code: 'no-cases', folder: missingFolder }, places.pack);
  const found = pack.editions.flatMap((edition) => [
    ...unusedClauses(edition).flatMap((clause) =>
      fault(
        { code: 'clause-unused', edition: edition.id, clause },
        places.clause(edition.id, clause),
      ),
    ),
    ...draftedClauses(edition).flatMap((clause) =>
      fault(
        { code: 'clause-draft', edition: edition.id, clause },
        places.clause(edition.id, clause),
      ),
    ),
    ...contradictions(edition, examined).flatMap(([matter, position]) => fault(matter, position)),
    // That nothing is shown goes without saying where there is no case.
    ...(missingFolder === undefined
      ? missingCases(edition, examined).flatMap((matter) =>
          fault(matter, places.obligation(edition.id, matter.obligation)),
        )
      : []),
  ]);
  return [...noCases, ...found.sort(byPosition)];
}

type CaseMissing = Extract<PackFaultMatter, { readonly code: 'case-missing' }>;

function missingCases({ id }: Edition, { cases, coverage }: ExaminedPack): readonly CaseMissing[] {
  const named = namedOutcomes(id, cases);
  const obligations = coverage.find(({ edition }) => edition === id)?.obligations ?? [];
  return obligations.flatMap(({ obligation, demanded }) =>
    demanded
      .filter(
        (outcome) => !named.some((one) => one.obligation === obligation && one.outcome === outcome),
      )
      .map((outcome): CaseMissing => ({ code: 'case-missing', edition: id, obligation, outcome })),
  );
}

function contradictions(
  edition: Edition,
  { pack, places }: ExaminedPack,
): readonly (readonly [PackFaultMatter, FilePosition | undefined])[] {
  return contradictionsIn(edition, pack).map(({ why, obligations }) => {
    const own = obligations.flatMap((id) => places.obligation(edition.id, id) ?? []);
    // The later one is where the other is already known.
    return [{ code: 'contradiction', edition: edition.id, obligations, why }, own.at(-1)];
  });
}

function byPosition(a: PackFault, b: PackFault): number {
  return (
    (a.position.line ?? 0) - (b.position.line ?? 0) ||
    (a.position.column ?? 0) - (b.position.column ?? 0)
  );
}
