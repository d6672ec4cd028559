import type { Pack } from '../../model/terms.ts';

/** A pack whose publisher is met in the files of a site. */
export interface PackMet {
  readonly id: string;
  readonly domains: readonly string[];
  readonly files: number;
}

/** Tells the packs whose publisher's domain stands in a text. */
export function packFinder(packs: readonly Pack[]): (text: string) => readonly string[] {
  const known = packs.flatMap((pack) =>
    pack.scope === 'publisher' ? [{ id: pack.id, domains: pack.publisher.domains }] : [],
  );
  return (text) => {
    const lower = text.toLowerCase();
    return known
      .filter(({ domains }) => domains.some((domain) => lower.includes(domain)))
      .map(({ id }) => id);
  };
}

/** The packs that were met, the most frequent first. */
export function packsMet(
  packs: readonly Pack[],
  ofFiles: Iterable<readonly string[]>,
): readonly PackMet[] {
  const counts = new Map<string, number>();
  for (const ids of ofFiles) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return packs
    .flatMap((pack) => {
      const files = counts.get(pack.id);
      return files === undefined || pack.scope !== 'publisher'
        ? []
        : [{ id: pack.id, domains: pack.publisher.domains, files }];
    })
    .sort((a, b) => b.files - a.files);
}
