import { UserError } from '../../model/errors.ts';
import { articleOf } from '../../originals/store-names.ts';
import { namesIn, readOriginal } from '../../originals/store.ts';
import { parseAddress, sameArticle } from '../../text/article-address.ts';
import { nearest } from '../../terms/nearest.ts';
import { quote } from '../../terms/quote.ts';

const ANY_SITE = { domains: [], articleUrls: [], noise: [] };

/** The versions that a name or an address stands for. Throws a `UserError` if there are none. */
export function versionsOf(folder: string, ref: string): readonly string[] {
  const names = namesIn(folder);
  const wanted = /^https?:\/\//iu.test(ref) ? parseAddress(ref) : undefined;
  const found = names.filter((name) => {
    if (wanted === undefined) return name === ref || articleOf(name) === articleOf(ref);
    const url = readOriginal(folder, name)?.url;
    const known = url === undefined ? undefined : parseAddress(url);
    return known !== undefined && sameArticle(known, wanted, ANY_SITE) === 'same';
  });
  if (found.length > 0) return found;
  const meant = wanted === undefined ? nearest(ref, names) : undefined;
  throw new UserError(`No original ${quote(ref)} is kept in ${quote(folder)}.`, {
    hint: `${meant === undefined ? '' : `Did you mean ${quote(meant)}? `}“republint originals list” shows what is kept.`,
  });
}
