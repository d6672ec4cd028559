import type { Language } from '../model/language.ts';
import type { CheckDescriptions, OptionDescriptions, PageWords } from './check-pages.ts';
import { checkOptions as optionsEn } from './en/check-options.ts';
import { checkPages as checksEn } from './en/check-pages.ts';
import { pageWords as wordsEn } from './en/page-words.ts';
import { checkOptions as optionsFr } from './fr/check-options.ts';
import { checkPages as checksFr } from './fr/check-pages.ts';
import { pageWords as wordsFr } from './fr/page-words.ts';

/** All that a page on a check or a pack is made of, in one language. */
export interface PageTexts {
  readonly words: PageWords;
  readonly checks: CheckDescriptions;
  readonly options: OptionDescriptions;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  en: { words: wordsEn, checks: checksEn, options: optionsEn },
  fr: { words: wordsFr, checks: checksFr, options: optionsFr },
};
