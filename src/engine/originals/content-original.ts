import { languageOf } from '../../claims/language.ts';
import { parseDocument } from '../../documents/read.ts';
import type { RefusalSentences } from '../../messages/refusals.ts';
import type { OriginalFacts } from '../../model/original.ts';
import { complete } from '../../model/steps.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Extracted, extractOriginal } from './extract.ts';

/** What was read, with a name for it in a sentence. */
export type ReadOriginal = Extracted & { readonly name: string };

/** An article's text or its page, as a feed or a line gives it. */
export interface Content {
  readonly kind: 'html' | 'text';
  readonly text: string;
}

export function refused(name: string, sentence: string): ReadOriginal {
  return { kind: 'refused', name, sentence };
}

/** A text that somebody has prepared is taken as it is; a page is cut down to its article. */
export async function contentOriginal(
  { kind, text }: Content,
  facts: Partial<OriginalFacts>,
  { noText }: RefusalSentences,
  guessesLanguage = true,
): Promise<Extracted> {
  if (kind === 'html')
    return extractOriginal(await parseDocument({ path: '', text, format: 'html' }), facts);
  if (tokenise(text).forms.length === 0) return { kind: 'refused', sentence: noText };
  const language =
    facts.language ?? (guessesLanguage ? await complete(languageOf(text)) : undefined);
  const known = { authors: [], ...facts, ...(language === undefined ? {} : { language }) };
  return { kind: 'article', original: { ...known, text } };
}
