import type { Ask, Field } from '../model/new-pack.ts';
import type { Localised } from '../model/terms.ts';

/** What “rules new” asks, says and writes. */
export interface NewPackWords {
  readonly question: Readonly<Record<Field, string>>;
  /** Behind a question: the answer that an empty line stands for. */
  readonly otherwise: (answer: string) => string;
  readonly intro: string;
  /** What the letters of an ask mean, before the question for them. */
  readonly ask: Readonly<Record<Ask, string>>;
  readonly fault: (field: Field, answer: string) => string;
  readonly idTaken: (id: string) => string;
  /** Words of a list that it does not know. */
  readonly unknown: (words: readonly string[]) => string;
  readonly oneOf: (words: readonly string[]) => string;
  readonly missing: (flags: readonly string[]) => string;
  readonly missingHint: string;
  readonly ended: string;
  readonly isThere: (file: string) => string;
  readonly isThereHint: string;
  readonly outside: (file: string) => string;
  readonly notYaml: (file: string) => string;
  readonly isLink: (file: string) => string;
  readonly written: (file: string) => string;
  readonly next: (file: string) => string;
  /** Comments in the files. */
  readonly comments: Readonly<
    Record<'pack' | 'names' | 'seen' | 'permits' | 'clauses' | 'obligations' | 'cases', string>
  >;
}

/** The clauses of a pack are written in every language. */
export const CLAUSE_AT: Localised = { en: 'see the wording', fr: 'voir le texte' };
export const CLAUSE_SAYS: Readonly<Record<Ask | 'use', Localised>> = {
  source: { en: 'the copy names the publisher', fr: 'la copie nomme l’éditeur' },
  link: {
    en: 'a link takes the reader to the original article',
    fr: 'un lien mène le lecteur à l’article original',
  },
  address: {
    en: 'the address of the original article can be read',
    fr: 'l’adresse de l’article original peut être lue',
  },
  author: { en: 'the author is named', fr: 'l’auteur est nommé' },
  copyright: {
    en: 'the copy carries a copyright note',
    fr: 'la copie porte une mention de droit d’auteur',
  },
  licence: { en: 'the licence is named', fr: 'la licence est nommée' },
  title: { en: 'the title stays as it is', fr: 'le titre reste tel quel' },
  unchanged: { en: 'the text stays as it is', fr: 'le texte reste tel quel' },
  links: {
    en: 'the links of the text are kept',
    fr: 'les liens du texte sont conservés',
  },
  images: {
    en: 'the publisher’s pictures are not taken along',
    fr: 'les images de l’éditeur ne sont pas reprises',
  },
  canonical: {
    en: 'the page names the original article as canonical',
    fr: 'la page donne l’article original pour canonique',
  },
  notify: {
    en: 'the publisher is told of the copy',
    fr: 'l’éditeur est averti de la reproduction',
  },
  use: {
    en: 'only the uses that the terms name are permitted',
    fr: 'seuls les usages que nomment les conditions sont permis',
  },
};
