import type { NewOriginal, Original } from '../model/original.ts';

/** A version that is kept, with what is newly known of it. The first spelling of its address stays. */
export function mergedFacts(known: Original, added: NewOriginal): Original {
  const { url = added.url, id, text, sha256, retrieved } = known;
  const authors = added.authors.length > 0 ? added.authors : known.authors;
  const given = Object.fromEntries(
    Object.entries(added).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<NewOriginal>;
  return {
    ...known,
    ...given,
    ...(url === undefined ? {} : { url }),
    authors,
    id,
    text,
    sha256,
    retrieved,
  };
}
