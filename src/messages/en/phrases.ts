import type { ExtentUnit, Period } from '../../model/checks.ts';
import type { HiddenPlace } from '../../model/finding.ts';
import type { Audience, CopyKind, Medium } from '../../model/terms.ts';
import { date, month, percent, plural } from './grammar.ts';

export const PLACE: Readonly<Record<HiddenPlace, string>> = {
  comment: 'in a comment',
  'hidden-element': 'in a hidden part of the page',
  attribute: 'in the description of a picture',
  definition: 'in a link definition that no link uses',
  script: 'in a script',
  template: 'in a template',
};
export const MEDIUM: Readonly<Record<Medium, string>> = {
  web: 'the web',
  print: 'print',
  newsletter: 'newsletters',
  broadcast: 'broadcasting',
  app: 'applications',
};
export const AUDIENCE: Readonly<Record<Audience, string>> = {
  'non-commercial': 'non-commercial use',
  commercial: 'commercial use',
};

export const COPY_KIND: Readonly<Record<CopyKind, string>> = {
  full: 'whole articles',
  excerpt: 'excerpts',
  translation: 'translations',
};

/** "250 words", "25%". */
export function amount(count: number, unit: ExtentUnit): string {
  switch (unit) {
    case 'words':
      return plural(count, 'word', 'words');
    case 'paragraphs':
      return plural(count, 'paragraph', 'paragraphs');
    case 'percent':
      return percent(count / 100);
  }
}

/** "10 copies a month". */
export function rate(most: number, per: Period): string {
  return `${plural(most, 'copy', 'copies')} a ${per}`;
}

/** "In May 2024". */
export function during(per: Period, period: string): string {
  switch (per) {
    case 'day':
      return `On ${date(period)}`;
    case 'week':
      return `In the week of ${date(period)}`;
    case 'month':
      return `In ${month(period)}`;
    case 'year':
      return `In ${period}`;
  }
}
