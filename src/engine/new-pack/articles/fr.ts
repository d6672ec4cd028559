import type { Article } from './article.ts';

export const FR: Article = {
  language: 'fr',
  title: 'Le dernier pain de la rue du Moulin',
  otherTitle: 'Une boulangerie ferme ses portes',
  author: 'Hélène Vautrin',
  byline: 'Par Hélène Vautrin',
  slug: '2024/le-dernier-pain-de-la-rue-du-moulin',
  paragraphs: [
    'La boulangerie de la rue du Moulin a vendu son dernier pain vendredi, à midi et sept minutes. La file s’était formée avant l’aube, et personne n’y avouait être venu pour autre chose que du pain.',
    'La boulangère a gardé le four chaud jusqu’au soir, sans vouloir dire pourquoi. Lundi, les clés iront à une banque, qui a promis de conserver l’odeur.',
  ],
  word: ['sept', 'onze'],
  linked: 'une banque',
  picture: ['Le four', 'Photo\u00a0: Ida Marsh'],
  source: (publisher) => `Source\u00a0: ${publisher}`,
  thisPage: 'cette page',
  licensed: (licence) => `Cet article est sous licence ${licence}.`,
  name: { meets: 'respecte tout', breaches: (what) => `enfreint «\u00a0${what}\u00a0»` },
};
