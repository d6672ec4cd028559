import { type Baseline, baselineOf, baselineWith, type Judged, SITE } from './baseline.ts';
import { telling } from '../../model/packed-reports.ts';
import { excuseKnown, lookedAt, type Places } from './excuse-known.ts';

export interface UpdatedBaseline {
  readonly baseline: Baseline;
  readonly added: number;
  readonly dropped: number;
}

/** The baseline with what is wrong now, and without what was mended, in the files that were judged. */
export function updatedBaseline(before: Baseline, judged: Judged, places: Places): UpdatedBaseline {
  const { files, terms, stale } = excuseKnown(judged, before, places);
  const known = [
    ...telling(files).flatMap(({ copies }) => copies.map(({ outcomes }) => outcomes)),
    ...terms.map(({ site }) => site),
  ]
    .flat()
    .flatMap(({ findings }): readonly { readonly excuse?: { readonly by: string } }[] => [
      ...findings,
    ]);
  const { names, isWhole } = lookedAt(judged.files, places);
  const applied = new Set(judged.terms.map(({ id }) => id));
  const dropped = new Set(stale);
  // Of what was not judged nothing new is known; what moved stands where it is now.
  const others = before.findings.filter(
    (entry) =>
      !dropped.has(entry) &&
      (entry.path === SITE
        ? !applied.has(entry.terms)
        : !names.has(entry.path) && (places.exists(entry.path) || !isWhole)),
  );
  const baseline = baselineWith([...others, ...baselineOf(judged, places.nameOf).findings]);
  const added = known.filter(({ excuse }) => excuse === undefined).length;
  return { baseline, added, dropped: stale.length };
}

/** The baseline without what was mended. */
export function prunedBaseline(before: Baseline, judged: Judged, places: Places): UpdatedBaseline {
  const stale = new Set(excuseKnown(judged, before, places).stale);
  const kept = before.findings.filter((entry) => !stale.has(entry));
  return { baseline: baselineWith(kept), added: 0, dropped: stale.size };
}
