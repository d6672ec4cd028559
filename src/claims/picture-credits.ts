import type { Document, Embed } from '../model/document.ts';
import type { PictureCredit } from '../model/facts.ts';
import { fold, FOLDED_WORD } from '../text/fold.ts';
import { shared } from './lexicon/shared.ts';

const LONGEST = 600;
const START = `(?<![${FOLDED_WORD}])`;
const WORD = `(?:${shared('pictureLine')}|${shared('anySourceLabel')}|${shared('copyright')})`;
/** "Photo by X", "Bild: X" and "X / Agency"; in scripts without capitals the word alone will do. */
const CREDIT = new RegExp(
  `©|\\(c\\)|${START}${WORD}\\s{0,3}(?::|©|/|${shared('pictureBy')}(?:\\s|(?<=')))|\\p{L}\\s?/\\s?\\p{L}|(?=\\p{Lo})${shared('pictureLine')}`,
  'u',
);
const WORDS = new RegExp(
  `${START}(?:${WORD}|${shared('pictureBy')})(?![${FOLDED_WORD}])|©|\\(c\\)`,
  'gu',
);

/** What the captions of a page's pictures say of whose they are. */
export function pictureCredits({ blocks, embeds }: Document): readonly PictureCredit[] {
  const captions = new Set(embeds.flatMap((embed) => captionOf(embed, blocks) ?? []));
  return [...captions].flatMap((block) => {
    const text = (blocks[block]?.text ?? '').trim();
    const isCredit = text !== '' && text.length <= LONGEST && CREDIT.test(fold(text));
    return isCredit ? [{ block, text, names: withoutWords(text) }] : [];
  });
}

function withoutWords(text: string): string {
  let names = '';
  let at = 0;
  for (const { index, 0: word } of fold(text).matchAll(WORDS)) {
    names += text.slice(at, index) + ' '.repeat(word.length);
    at = index + word.length;
  }
  return names + text.slice(at);
}

/** The block of a picture's caption. */
function captionOf({ caption, block }: Embed, blocks: Document['blocks']): number | undefined {
  if (caption !== undefined) return caption;
  return block !== undefined && blocks[block]?.kind === 'caption' ? block : undefined;
}
