import { nearest } from './nearest.ts';

/** Words that people write for those of a pack. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  author: ['byline', 'writer', 'signature'],
  publisher: ['source', 'attribution'],
  'credit-line': ['credit', 'wording', 'notice'],
  'source-link': ['link', 'hyperlink', 'backlink'],
  'source-url': ['url', 'address'],
  licence: ['license', 'licensing'],
  integrity: ['text', 'unchanged', 'verbatim', 'no-derivatives'],
  title: ['headline'],
  extent: ['excerpt', 'excerpts', 'length'],
  translation: ['translate', 'translated'],
  'change-notice': ['change', 'changes', 'edits'],
  'keep-links': ['links'],
  images: ['image', 'photo', 'photos', 'picture', 'pictures'],
  pixel: ['counter', 'tracker', 'tracking'],
  window: ['embargo', 'delay'],
  use: ['usage', 'commercial', 'non-commercial'],
  manual: ['notify', 'by-hand'],
  must: ['required', 'mandatory', 'obligatory', 'error', 'shall'],
  should: ['recommended', 'preferred', 'warning'],
  may: ['optional', 'note'],
  strength: ['severity', 'level'],
  with: ['options'],
};

/** The candidate that somebody meant who wrote `word`: by another word for it, or by a slip. */
export function meantBy(word: string, candidates: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replaceAll(/[\s_]+/gu, '-');
  const usual = candidates.find((one) => USUAL[one]?.includes(plain) === true);
  return usual ?? nearest(word, candidates);
}
