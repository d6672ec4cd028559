import type { EditionSource, PackSource, WholePack } from './pack-source.ts';

/**
 * A pack that builds on another, as one: editions of the same id become one, and of two obligations of
 * the same id the pack's own counts. The order is that of the other, what is new stands behind it.
 */
export function extendPack({ extends: _, ...own }: PackSource, base: WholePack): WholePack {
  const [first, ...others] = base.editions;
  const added = own.editions.filter(({ id }) => !base.editions.some((one) => one.id === id));
  const merged = (edition: WholePack['editions'][0]): WholePack['editions'][0] => {
    const more = own.editions.find(({ id }) => id === edition.id);
    return more === undefined ? edition : extendEdition(edition, more);
  };
  return {
    ...base,
    ...own,
    ...(base.publisher === undefined ? {} : { publisher: { ...base.publisher, ...own.publisher } }),
    editions: [merged(first), ...others.map(merged), ...added.filter(isWhole)],
  };
}

function extendEdition(
  base: WholePack['editions'][0],
  own: EditionSource,
): WholePack['editions'][0] {
  const replaced = base.obligations.map(
    (obligation) => own.obligations.find(({ id }) => id === obligation.id) ?? obligation,
  );
  const added = own.obligations.filter(
    ({ id }) => !base.obligations.some((obligation) => obligation.id === id),
  );
  return {
    ...base,
    ...own,
    language: own.language ?? base.language,
    seen: own.seen ?? base.seen,
    ...(base.clauses === undefined && own.clauses === undefined
      ? {}
      : { clauses: { ...base.clauses, ...own.clauses } }),
    obligations: [...replaced, ...added],
  };
}

/** Whether an edition says where it was read. */
export function isWhole(edition: EditionSource): edition is WholePack['editions'][0] {
  return edition.language !== undefined && edition.seen !== undefined;
}
