import type { Pack } from '../model/terms.ts';
import { LEXICONS } from './lexicon/list.ts';

/** Decides from the raw text, without parsing, whether a file can hold anything that `recognise` weighs. */
export interface Scanner {
  mayBeCopy(text: string): boolean;
}

/** Metadata keys that count for a claim by themselves, wherever they stand in a line. */
const KEYS =
  '(?:original|source|canonical|repost|reprinted|syndicat|republished|copyright|cross.?posted|first.?published|is.?based.?on|via|dt.original)[a-z_. -]*["\']?\\s*[:=]';
/** Labels open a line, after bullets, quotation or emphasis marks, or tags. */
const LABELS = LEXICONS.filter(({ language }) => language !== 'zh' && language !== 'ar').map(
  ({ sourceLabel }) => sourceLabel,
);
const SIGNS =
  '©|&copy;|\\(c\\)\\s*(?:\\d{4}|\\p{Lu})|copyright\\W{0,3}(?:\\(|©|by|\\d{4}|\\p{L}+[^\\n]{0,60}\\d{4})';

/** Builds the scanner for the packs of a run. It never rejects a file that `recognise` would accept. */
export function createScanner(packs: readonly Pack[]): Scanner {
  const names = packs.flatMap((pack) =>
    pack.scope === 'publisher'
      ? [...pack.publisher.names, ...pack.publisher.domains, ...pack.publisher.boilerplate].map(
          loosely,
        )
      : [],
  );
  const anywhere = new RegExp([...LEXICONS.map(({ stems }) => stems), ...names].join('|'), 'iu');
  const lines = new RegExp(
    `^[\\s>*_#|([\\]\\-–—•+"'“«.]*(?:<[^>\\n]{0,200}>\\s*)*[*_]*(?:(?:${LABELS.join('|')})[*_]*\\s*(?:<\\/\\w+>)?\\s*[:：]|${KEYS})|${SIGNS}|[-|•·,/–—]\\s*(?:source|fuente|fonte|quelle|via)\\s+\\p{Lu}`,
    'imu',
  );
  return { mayBeCopy: (text) => anywhere.test(text) || lines.test(text) };
}

/** A name as it may stand in raw text: over a line break, in one word, with markup between its words. */
function loosely(name: string): string {
  const words = name
    .split(/[\s-]+/u)
    .slice(0, 3)
    .map((word) =>
      word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "(?:['’]|&\\w+;)"),
    );
  return words.join('[^\\p{L}\\p{N}]{0,8}');
}
