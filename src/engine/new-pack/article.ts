import { DE } from './articles/de.ts';
import { EN } from './articles/en.ts';
import { ES } from './articles/es.ts';
import { FR } from './articles/fr.ts';
import { IT } from './articles/it.ts';
import { PT } from './articles/pt.ts';
import type { Article } from './articles/article.ts';

const ARTICLES: readonly Article[] = [EN, FR, DE, ES, IT, PT];

/** The article of the cases of a pack in this language; in English where there is none in it. */
export function articleIn(wanted: string): Article {
  return ARTICLES.find(({ language }) => language === wanted) ?? EN;
}
