import { fold, FOLDED_WORD } from '../../text/fold.ts';
import { COMPILED } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import { WHOLE_ARTICLE } from '../lexicon/whole-article.ts';
import { isWholly } from '../lexicon/whole-word.ts';

/** "Original", in any language, at the head of a word of folded text. */
export const ORIGINAL_WORD = new RegExp(`(?<![${FOLDED_WORD}])${shared('originalWord')}`, 'u');

/** Whether words stand for the original: "original article", "here", "this article". */
export function isPointer(text: string): boolean {
  const words = fold(text)
    .replaceAll('\n', ' ')
    .trim()
    .replace(/^["'(]+|["').:,]+$/gu, '');
  return COMPILED.some((lexicon) => lexicon.pointer.test(words)) && !isHouseName(text);
}

/** "The Washington Post", "Evening Post": what is called so ends with a word for an article. */
function isHouseName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  const last = words.at(-1) ?? '';
  const folded = fold(text);
  if (!/^\p{Lu}/u.test(last) || ORIGINAL_WORD.test(folded) || WHOLE_ARTICLE.test(folded))
    return false;
  return (
    isPieceWord(last) && words.slice(0, -1).some((word) => /^\p{Lu}/u.test(word) && isName(word))
  );
}

function isPieceWord(word: string): boolean {
  return COMPILED.some(({ noun }) => isWholly(noun, word));
}

function isName(word: string): boolean {
  return !COMPILED.some(
    ({ noun, auxiliary, at, pointer }) =>
      [noun, auxiliary, at].some((words) => isWholly(words, word)) || pointer.test(fold(word)),
  );
}
