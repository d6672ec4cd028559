import type { ExtentUnit, Period } from '../../model/checks.ts';
import type { HiddenPlace } from '../../model/finding.ts';
import type { Audience, CopyKind, Medium } from '../../model/terms.ts';
import { date, month, percent, plural } from './grammar.ts';

export const UNSEEN = 'que le lecteur ne voit pas';
export const PLACE: Readonly<Record<HiddenPlace, string>> = {
  comment: 'dans un commentaire',
  'hidden-element': 'dans une partie cachée de la page',
  attribute: 'dans la description d’une image',
  definition: 'dans une définition de lien qu’aucun lien n’emploie',
  script: 'dans un script',
  template: 'dans un gabarit',
};
export const MEDIUM: Readonly<Record<Medium, string>> = {
  web: 'le web',
  print: 'l’imprimé',
  newsletter: 'les lettres d’information',
  broadcast: 'la radiodiffusion',
  app: 'les applications',
};
export const AUDIENCE: Readonly<Record<Audience, string>> = {
  'non-commercial': 'l’usage non commercial',
  commercial: 'l’usage commercial',
};
export const COPY_KIND: Readonly<Record<CopyKind, string>> = {
  full: 'les articles entiers',
  excerpt: 'les extraits',
  translation: 'les traductions',
};
const PER: Readonly<Record<Period, string>> = {
  day: 'par jour',
  week: 'par semaine',
  month: 'par mois',
  year: 'par an',
};

/** « 250 mots », « 25 % ». */
export function amount(count: number, unit: ExtentUnit): string {
  switch (unit) {
    case 'words':
      return plural(count, 'mot', 'mots');
    case 'paragraphs':
      return plural(count, 'paragraphe', 'paragraphes');
    case 'percent':
      return percent(count / 100);
  }
}

/** « 10 copies par mois ». */
export function rate(most: number, per: Period): string {
  return `${plural(most, 'copie', 'copies')} ${PER[per]}`;
}

/** « En mai 2024 ». */
export function during(per: Period, period: string): string {
  switch (per) {
    case 'day':
      return `Le ${date(period)}`;
    case 'week':
      return `Dans la semaine du ${date(period)}`;
    case 'month':
      return `En ${month(period)}`;
    case 'year':
      return `En ${period}`;
  }
}
