import { messagesFor } from '../messages/messages.ts';
import { UnreadableError } from '../model/errors.ts';
import type { Language } from '../model/language.ts';
import type { DocumentProse } from '../text/prose.ts';
import type { ComparedArticle } from './compared-article.ts';

interface Side {
  readonly article: ComparedArticle;
  readonly prose: DocumentProse;
}

/**
 * Throws an `UnreadableError` that names the files without a word of an article: nothing can be said
 * of them, least of all that they are another text.
 */
export function checkHasText(sides: readonly Side[], language: Language): void {
  const { comparison, words } = messagesFor(language);
  const said = sides
    .filter(({ prose }) => !hasText(prose))
    .flatMap(({ article: { document, errors } }) => [
      ...errors.map(({ message }) => message),
      words.labelled(document.path, comparison.noText),
    ]);
  if (said.length > 0) throw new UnreadableError(said.join('\n'));
}

const WORD = /[\p{L}\p{N}]/u;

/** Credits, captions and notes alone are no article. */
function hasText({ text, asides }: DocumentProse): boolean {
  const ends = [0, ...asides.map(({ end }) => end)];
  const starts = [...asides.map(({ start }) => start), text.length];
  return ends.some((end, index) => WORD.test(text.slice(end, starts[index])));
}
