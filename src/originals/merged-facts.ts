import type { NewOriginal, Original } from '../model/original.ts';

/**
 * A version that is kept, with what is newly known of it. The first spelling of its address stays. Nothing
 * that is known is lost to a source that says nothing of it.
 */
export function mergedFacts(known: Original, added: NewOriginal): Original {
  const { url = added.url, id, text, sha256, retrieved } = known;
  const authors = added.authors.length > 0 ? added.authors : known.authors;
  const isWithoutLinks = added.links === undefined || added.links.length === 0;
  const links = isWithoutLinks ? (known.links ?? added.links) : added.links;
  const given = Object.fromEntries(
    Object.entries(added).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<NewOriginal>;
  return {
    ...known,
    ...given,
    ...(url === undefined ? {} : { url }),
    authors,
    ...(links === undefined ? {} : { links }),
    id,
    text,
    sha256,
    retrieved,
  };
}
