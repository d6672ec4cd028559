import { failure } from '../../messages/failure.ts';
import { plainAddress } from '../../originals/plain-address.ts';
import { articleOf, versionName } from '../../originals/store-names.ts';
import { namesIn, readOriginal } from '../../originals/store.ts';
import { ANY_SITE, parseAddress, sameArticle } from '../../text/article-address.ts';
import { nearest } from '../../terms/nearest.ts';
import { quote, quoteAny } from '../../terms/quote.ts';

/**
 * The file that a name stands for, or all versions of the article at an address. Throws a `UserError` if
 * there are none.
 */
export function versionsOf(folder: string, ref: string): readonly string[] {
  const names = namesIn(folder);
  const wanted = /^https?:\/\//iu.test(ref) ? parseAddress(ref) : undefined;
  const found =
    wanted === undefined ? names.filter((name) => name === ref) : versionsAt(folder, names, wanted);
  if (found.length > 0) return found;
  const meant = wanted === undefined ? nearest(ref, names) : undefined;
  throw failure((say) => say.noOriginal(quote(ref), quote(folder), quoteAny(meant)));
}

/** Those at this very address; if there are none, those that another spelling of it leads to. */
function versionsAt(folder: string, names: readonly string[], wanted: URL): readonly string[] {
  // The name is all that is left of a file that is damaged.
  const article = articleOf(versionName({ url: wanted.href, authors: [], text: '' }, '00000000'));
  const exact: string[] = [];
  const alike: string[] = [];
  for (const name of names) {
    const original = readOriginal(folder, name);
    const url = original?.url === undefined ? undefined : parseAddress(original.url);
    if (original === undefined ? articleOf(name) === article : isSameAddress(url, wanted))
      exact.push(name);
    else if (url !== undefined && sameArticle(url, wanted, ANY_SITE) === 'same') alike.push(name);
  }
  return exact.length > 0 ? exact : alike;
}

function isSameAddress(url: URL | undefined, wanted: URL): boolean {
  return url !== undefined && plainAddress(url) === plainAddress(wanted);
}
