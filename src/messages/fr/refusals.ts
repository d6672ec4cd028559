import type { PassedOver, RefusalSentences } from '../refusals.ts';
import { list, plural, quoted } from './grammar.ts';

const XML: Readonly<Record<string, string>> = {
  urlset: 'un plan de site',
  sitemapindex: 'une liste de plans de site',
  opml: 'une liste de flux',
  svg: 'une image',
};

function counted({ kind, type = '', count }: PassedOver): string {
  switch (kind) {
    case 'draft':
      return plural(count, 'brouillon', 'brouillons');
    case 'not-public':
      return plural(count, 'non public', 'non publics');
    case 'attachment':
      return plural(count, 'pièce jointe', 'pièces jointes');
    case 'menu-item':
      return plural(count, 'entrée de menu', 'entrées de menu');
    case 'type':
      return `${String(count)} du type ${quoted(type)}`;
    case 'empty':
      return `${String(count)} sans texte`;
  }
}

export const refusals: RefusalSentences = {
  empty: 'C’est vide.',
  binary: 'Ce n’est pas du texte.',
  folder: 'C’est un dossier.',
  notOrdinary: 'Ce n’est pas un fichier ordinaire.',
  missing: 'Ce fichier n’existe pas.',
  unreadable: 'La lecture est impossible.',
  tooLarge: (megabytes) => `Cela dépasse ${String(megabytes)} Mo.`,
  xml: (root) => {
    const known = XML[root.toLowerCase()];
    return known === undefined
      ? `Ce fichier XML commence par <${root}>\u00a0: ce n’est ni un flux ni une page.`
      : `C’est ${known}, et non un article.`;
  },
  json: 'C’est du JSON, mais sans un article par ligne\u00a0: {"url": …, "title": …, "text": …}',
  noArticles: 'Ce flux ne contient aucun article.',
  summaryOnly: 'Le flux ne donne qu’un résumé de cet article.',
  noText: 'Il n’y a pas de texte.',
  notArticleLine: `Cette ligne n’est pas un objet JSON avec ${quoted('text')} ou ${quoted('html')}.`,
  lineTooLong: (megabytes) => `Cette ligne dépasse ${String(megabytes)} Mo.`,
  notDay: (key, value) =>
    `La valeur de ${quoted(key)} n’est pas un jour tel que 2016-02-13\u00a0: ${quoted(value)}`,
  notAddress: (key, value) =>
    `La valeur de ${quoted(key)} n’est pas l’adresse d’un article\u00a0: ${quoted(value)}`,
  lineOf: (name, line) => `${name}, ligne ${String(line)}`,
  passedOver: (counts) => `${list(counts.map(counted))}.`,
};
