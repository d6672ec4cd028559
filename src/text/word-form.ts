const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ĳ: 'ij',
  Ĳ: 'IJ',
  ſ: 's',
};
const LIGATURE = /[œŒæÆĳĲſ]/gu;
/** Forms of letters that depend on their neighbours, and letters as wide as Chinese ones. */
const PRESENTATION = /[\ufb00-\ufdff\ufe70-\ufeff\uff01-\uff9f\uffe0-\uffe6]+/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640\ufeff]/gu;

/**
 * What a word is compared by: case is kept; ligatures, wide letters, invisible characters and the ways
 * to compose accents are folded. `10 000`, `10,000` and `10.000` are one number.
 */
export function wordForm(word: string): string {
  const plain = word
    .replace(INVISIBLE, '')
    .replace(PRESENTATION, (run) => run.normalize('NFKC'))
    .normalize('NFC')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter);
  return /\d/u.test(plain) ? numberForm(plain) : plain;
}

/** Digits without the marks that group them, and with a point before decimals. */
function numberForm(number: string): string {
  const minus = /^\D/u.test(number) ? '-' : '';
  const parts = number.slice(minus.length).split(/\D/u);
  const [first = '', ...rest] = parts;
  const isGrouped = first.length <= 3 && first !== '0' && rest.length > 0;
  if (isGrouped && rest.every((part) => part.length === 3)) return minus + parts.join('');
  const last = rest.at(-1);
  if (isGrouped && last !== undefined && rest.slice(0, -1).every((part) => part.length === 3))
    return `${minus}${parts.slice(0, -1).join('')}.${last}`;
  return minus + parts.join('.');
}
