import { FOLDED_WORD } from './fold.ts';
import type { Span } from '../model/span.ts';
import { isCutShort } from './cut-short.ts';

/** A web address that stands in visible text. */
export interface ReadAddress {
  readonly address: string;
  readonly span: Span;
  /** It was cut short with an ellipsis. */
  readonly truncated: boolean;
  /** Written with `http://` or `https://`. */
  readonly scheme: boolean;
}

const LETTERS = `A-Z${FOLDED_WORD}`;
const HOST = `(?:[${LETTERS}](?:[${LETTERS}-]{0,61}[${LETTERS}])?\\.)+`;
/** Endings that are those of sites; a word with another ending may be a file or a product. */
const SITE_ENDING =
  '(?:com|org|net|edu|gov|info|int|mil|biz|news|press|media|blog|site|online|world|global|earth|life|today|tv|co|io|me|eu|ca|fr|uk|us|de|it|es|pt|br|mx|ar|cl|pe|ve|cu|be|ch|at|nl|se|no|fi|dk|ie|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|rs|hr|si|ba|mk|il|ps|lb|sy|ir|iq|eg|ma|dz|tn|za|ng|ke|in|pk|cn|jp|kr|tw|hk|sg|my|th|vn|id|ph|au|nz|example|test)';
const ADDRESS = new RegExp(
  `(?<![${LETTERS}@/._-])(?:(?<scheme>https?:\\/\\/)[^\\s<>"“”„«»|\\\\^\`{}，。；！？、（）【】]{1,2000}|www\\.[^\\s<>"“”„«»|\\\\^\`{}，。；！？、（）【】]{1,2000}|${HOST}${SITE_ENDING}(?![${LETTERS}-]|\\.[${LETTERS}])(?::\\d{2,5})?(?:\\/[^\\s<>"“”„«»|\\\\^\`{}，。；！？、（）【】]{0,2000})?)`,
  'giu',
);

/**
 * The web addresses a reader can read in a text: with scheme, with `www.`, or a bare host with or
 * without a path. Closing punctuation and brackets that were not opened inside are not part of them.
 */
export function findAddresses(text: string): readonly ReadAddress[] {
  const found: ReadAddress[] = [];
  if (!text.includes('.')) return found;
  for (const match of text.matchAll(ADDRESS)) {
    const whole = match[0];
    const cut = whole.search(/…|\.{3}/u);
    const kept = trimmed(cut >= 0 ? whole.slice(0, cut) : whole);
    if (!/\.[\p{L}\p{N}]/u.test(kept)) continue;
    found.push({
      address: kept,
      span: { start: match.index, end: match.index + kept.length },
      truncated: isCutShort(whole, text, match.index + kept.length),
      scheme: match.groups?.['scheme'] !== undefined,
    });
  }
  return found;
}

function trimmed(address: string): string {
  const surplus = {
    ')': count(address, ')') - count(address, '('),
    ']': count(address, ']') - count(address, '['),
  };
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (/[.,;:!?'’"*_~]/u.test(last)) continue;
    if ((last !== ')' && last !== ']') || surplus[last] <= 0) break;
    surplus[last] -= 1;
  }
  return address.slice(0, end);
}

function count(text: string, wanted: string): number {
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found += 1;
  return found;
}
