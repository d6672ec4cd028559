/** An article that nobody wrote, and its parts as a copy shows them. */
export interface Article {
  readonly language: string;
  readonly title: string;
  readonly otherTitle: string;
  readonly author: string;
  readonly byline: string;
  readonly slug: string;
  readonly paragraphs: readonly string[];
  /** A word of the text that stands there once, and another. */
  readonly word: readonly [word: string, other: string];
  readonly source: (publisher: string) => string;
  readonly thisPage: string;
  readonly licensed: (licence: string) => string;
  readonly name: Readonly<Record<'meets', string>> & {
    readonly breaches: (what: string) => string;
  };
}

const EN: Article = {
  language: 'en',
  title: 'The Last Loaf of Mill Street',
  otherTitle: 'A Bakery Shuts Its Doors',
  author: 'Nora Bell',
  byline: 'By Nora Bell',
  slug: '2024/the-last-loaf-of-mill-street',
  paragraphs: [
    'The bakery on Mill Street sold its last loaf on Friday, at seven minutes past noon. The queue had formed before dawn, and nobody in it admitted to having come for anything but bread.',
    'The baker kept the oven warm until evening, for no reason that she would give. On Monday the keys go to a bank, which has promised to keep the smell.',
  ],
  word: ['seven', 'eleven'],
  source: (publisher) => `Source: ${publisher}`,
  thisPage: 'this page',
  licensed: (licence) => `This article is licensed under ${licence}.`,
  name: { meets: 'meets everything', breaches: (what) => `breaches “${what}”` },
};

const FR: Article = {
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
  source: (publisher) => `Source\u00a0: ${publisher}`,
  thisPage: 'cette page',
  licensed: (licence) => `Cet article est sous licence ${licence}.`,
  name: { meets: 'respecte tout', breaches: (what) => `enfreint «\u00a0${what}\u00a0»` },
};

/** The cases of a pack in another language are in English. */
export function articleIn(language: string): Article {
  return language === 'fr' ? FR : EN;
}
