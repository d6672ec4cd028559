import type { DeadLink } from '../../../model/finding.ts';
import type { FindingTable } from '../../types.ts';
import { quoted } from '../grammar.ts';
import { PLACE, UNSEEN } from '../phrases.ts';

const DEATH: Readonly<Record<DeadLink, string>> = {
  comment: 'il est dans un commentaire',
  code: 'il est dans du code',
  hidden: 'il est dans une partie cachée de la page',
  script: 'il lance un script au lieu d’ouvrir une page',
  malformed: 'son adresse est mal écrite',
  empty: 'il n’a pas d’adresse',
  definition: 'il est défini, mais aucun mot n’y renvoie',
};

// An address to be pasted stands at the end, without a full stop.
const linkTo = (expected: string | undefined, link = 'Liez'): string =>
  expected === undefined
    ? `${link} la mention de la source à l’article lui-même.`
    : `${link} la mention de la source à l’article lui-même\u00a0: ${expected}`;
const showAddress = (expected: string | undefined, write = 'Écrivez'): string =>
  `${write} l’adresse entière de l’original là où le lecteur la voit\u00a0: ${expected ?? 'https://…'}`;
const unlessRendered = (key: string, does: string): string =>
  `Si votre site ${does} ${quoted(key)}, ajoutez cette clé à ${quoted('rendered')} dans republint.yaml.`;

/** The address of the original, and the links that lead to it. */
export const addresses = {
  'address-missing': ({ expected }) => ({
    message: 'L’adresse de l’original ne se lit nulle part dans l’article.',
    help: showAddress(expected),
  }),
  'address-only-in-link': ({ expected }) => ({
    message: 'Un lien mène à l’original, mais son adresse ne se lit pas.',
    help: showAddress(expected),
  }),
  'address-only-in-metadata': ({ expected, key }) => ({
    message: `L’adresse de l’original n’est que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: `${unlessRendered(key, 'affiche')} ${showAddress(expected, 'Sinon, écrivez')}`,
  }),
  'address-hidden': ({ found, where }) => ({
    message: `L’adresse de l’original n’est que ${PLACE[where]}, ${UNSEEN}\u00a0: ${found}`,
    help: showAddress(found),
  }),
  'address-incomplete': ({ found, expected }) => ({
    message: `L’adresse de l’original est coupée\u00a0: ${found.replace(/…$/u, '')}…`,
    help: showAddress(expected),
  }),
  'address-of-home-page': ({ found, expected }) => ({
    message: `L’adresse affichée est celle de la page d’accueil de l’éditeur, pas celle de l’article\u00a0: ${found}`,
    help: showAddress(expected),
  }),
  'address-of-section-page': ({ found, expected }) => ({
    message: `L’adresse affichée est celle d’une liste d’articles, pas celle de l’article\u00a0: ${found}`,
    help: showAddress(expected),
  }),
  'address-of-another-article': ({ found, expected }) => ({
    message: `L’adresse affichée est celle d’un autre article\u00a0: ${found}`,
    help: showAddress(expected),
  }),
  'address-elsewhere': ({ found, publisher }) => ({
    message: `L’adresse affichée ne mène pas chez l’éditeur (${publisher})\u00a0: ${found}`,
    help: `Écrivez l’adresse entière à laquelle l’article a paru chez l’éditeur (${publisher}).`,
  }),
  'link-missing': ({ expected }) => ({
    message: 'Aucun lien ne mène à l’article original.',
    help: linkTo(expected),
  }),
  'link-only-in-metadata': ({ expected, key }) => ({
    message: `L’adresse de l’original n’est que dans l’en-tête du fichier (${key})\u202f; aucun lien n’y mène.`,
    help: `${unlessRendered(key, 'fait un lien de')} ${linkTo(expected, 'Sinon, liez')}`,
  }),
  'link-dead': ({ found, why, expected }) => ({
    message: `Le lecteur ne peut pas suivre ce lien, car ${DEATH[why]}${found === '' ? '.' : `\u00a0: ${found}`}`,
    help: linkTo(expected),
  }),
  'link-to-home-page': ({ found, expected }) => ({
    message: `Le lien mène à la page d’accueil de l’éditeur, pas à l’article\u00a0: ${found}`,
    help: linkTo(expected),
  }),
  'link-to-section-page': ({ found, expected }) => ({
    message: `Le lien mène à une liste d’articles, pas à l’article\u00a0: ${found}`,
    help: linkTo(expected),
  }),
  'link-to-another-article': ({ found, expected }) => ({
    message: `Le lien mène à un autre article\u00a0: ${found}`,
    help: linkTo(expected),
  }),
  'link-through-shortener': ({ found, expected }) => ({
    message: `Le lien passe par un raccourcisseur d’adresses, qui cache où il mène\u00a0: ${found}`,
    help: linkTo(expected),
  }),
  'link-to-archive': ({ found, expected }) => ({
    message: `Le lien mène à la copie d’une archive, pas au site de l’éditeur\u00a0: ${found}`,
    help: linkTo(expected),
  }),
  'link-elsewhere': ({ found, publisher }) => ({
    message: `Le lien de la mention de source ne mène pas chez l’éditeur (${publisher})\u00a0: ${found}`,
    help: `Liez la mention de la source à l’article sur le site de l’éditeur (${publisher}).`,
  }),
  'link-text-different': ({ found, expected }) => ({
    message:
      found === ''
        ? 'Le lien n’a pas de mots\u202f; ces conditions disent lesquels il lui faut.'
        : `Les mots du lien sont ${quoted(found)}\u202f; ces conditions en veulent d’autres.`,
    help: `Faites un lien de ces mots\u00a0: ${quoted(expected)}`,
  }),
} satisfies Partial<FindingTable>;
