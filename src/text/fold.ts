const FOLDED = new Uint16Array(0x10000);
const KNOWN = new Uint8Array(0x10000);

const SAME_AS: readonly (readonly [string, string])[] = [
  ["'", '’‘‛ʼ′´`＇'],
  ['"', '“”„‟«»″＂「」『』'],
  ['-', '‐‑‒–—―−﹣－'],
  [
    ' ',
    '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u00ad\u200b\u200c\u200d\u2060\ufeff',
  ],
  [':', '：'],
  [',', '，、'],
  ['.', '。'],
  ['(', '（'],
  [')', '）'],
  ['©', 'ⓒ'],
];
for (const [plain, variants] of SAME_AS)
  for (const variant of variants) {
    const unit = variant.charCodeAt(0);
    FOLDED[unit] = plain.charCodeAt(0);
    KNOWN[unit] = 1;
  }

/**
 * Letters and digits of folded text, as the inside of a character class: `\p{L}\p{N}` but for rare
 * signs, in a few ranges. An expression with the properties themselves takes a millisecond to compile.
 */
export const FOLDED_WORD =
  'a-z0-9\\u00aa-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\ud7ff\\uf900-\\ufdcf\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uffdc';

/** The plain lower-case letter of one UTF-16 unit, if a single unit can stand for it. */
function foldUnit(unit: number): number {
  if (KNOWN[unit] === 1) return FOLDED[unit] ?? unit;
  const letter = String.fromCharCode(unit);
  const decomposed = letter.normalize('NFD');
  const base =
    decomposed.length > 1 && /^.\p{M}+$/u.test(decomposed) ? decomposed.charAt(0) : letter;
  const lower = base.toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : unit;
  FOLDED[unit] = folded;
  KNOWN[unit] = 1;
  return folded;
}

/**
 * Folds case, accents, quotation marks, dashes and spaces, so that words can be compared. The result
 * has the same length: every offset into it is an offset into the text. Line breaks are kept.
 */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7e) return foldUnits(text);
    if ((unit >= 0x41 && unit <= 0x5a) || unit === TAB || unit === BACKTICK) plain = false;
  }
  return plain ? text : text.toLowerCase().replaceAll('\t', ' ').replaceAll('`', "'");
}

const TAB = 0x09;
const BACKTICK = 0x60;
/** More arguments at once than this may overflow the stack. */
const AT_ONCE = 8192;
const UNITS = new Uint16Array(AT_ONCE);

function foldUnits(text: string): string {
  let folded = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, text.length - from);
    for (let at = 0; at < length; at += 1) UNITS[at] = foldUnit(text.charCodeAt(from + at));
    // Spreading a typed array takes five times as long.
    folded += Reflect.apply(String.fromCharCode, undefined, UNITS.subarray(0, length)) as string;
  }
  return folded;
}
