import { tokenise } from '../tokens.ts';

const LEAST_SHARED = 3;
const LEAST_SHARE = 0.25;

/**
 * Whether two texts in different languages can be one article: names and numbers stay when an article
 * is translated. Sentences are not compared.
 */
export function mayBeTranslation(original: string, copy: string): boolean {
  const [few, many] = [landmarks(original), landmarks(copy)].sort((a, b) => a.size - b.size);
  if (few === undefined || many === undefined) return false;
  // Where neither says much of the kind, nothing speaks against it.
  if (few.size === 0) return many.size < LEAST_SHARED;
  const shared = [...few].filter((mark) => many.has(mark)).length;
  // Of very few none may be missing.
  const least = Math.min(LEAST_SHARED, few.size);
  return shared >= least && shared / few.size >= LEAST_SHARE;
}

/** Numbers of two digits or more, and capitalised words that no full stop stands before. */
function landmarks(text: string): ReadonlySet<string> {
  const { forms, starts, ends } = tokenise(text);
  const found = new Set<string>();
  forms.forEach((form, at) => {
    const before = at === 0 ? '.' : text.slice(ends[at - 1], starts[at]);
    const isName = /^\p{Lu}\p{L}{2,}$/u.test(form) && !/[.!?…:\n]/u.test(before);
    if (isName || /^\d{2,}$/u.test(form)) found.add(form);
  });
  return found;
}
