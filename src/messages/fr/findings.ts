import type { DeadLink, HiddenPlace } from '../../model/finding.ts';
import type { Audience, Medium } from '../../model/terms.ts';
import type { FindingTable } from '../types.ts';
import { either, list, quoted } from './grammar.ts';

const PLACE: Readonly<Record<HiddenPlace, string>> = {
  comment: 'dans un commentaire',
  'hidden-element': 'dans une partie cachée de la page',
  attribute: 'dans la description d’une image',
  definition: 'dans une définition de lien qu’aucun lien n’emploie',
  script: 'dans un script',
  template: 'dans un gabarit',
};
const DEATH: Readonly<Record<DeadLink, string>> = {
  comment: 'il est dans un commentaire',
  code: 'il est dans du code',
  hidden: 'il est dans une partie cachée de la page',
  script: 'il lance un script au lieu d’ouvrir une page',
  malformed: 'son adresse est mal écrite',
  empty: 'il n’a pas d’adresse',
  definition: 'il est défini, mais aucun mot n’est lié',
};
const MEDIUM: Readonly<Record<Medium, string>> = {
  web: 'le web',
  print: 'le papier',
  newsletter: 'les lettres d’information',
  broadcast: 'la radiodiffusion',
  app: 'les applications',
};
const AUDIENCE: Readonly<Record<Audience, string>> = {
  'non-commercial': 'l’usage non commercial',
  commercial: 'l’usage commercial',
};

const linkTo = (expected: string | undefined): string =>
  `Liez la mention de la source à ${expected ?? 'l’article lui-même'}.`;
const showAddress = (expected: string | undefined): string =>
  `Écrivez l’adresse entière de l’original là où le lecteur la voit\u00a0: ${expected ?? 'https://…'}`;
const holder = (holders: readonly string[]): string =>
  `Écrivez une note de droit d’auteur pour l’article, par exemple ${quoted(`© ${holders.length === 0 ? 'l’auteur, l’éditeur' : holders.join(', ')}`)}.`;
const theme = (key: string): string =>
  `Écrivez-le dans l’article même. Si votre site affiche ${quoted(key)}, ajoutez cette clé à ${quoted('rendered')} dans republint.yaml, ou vérifiez les pages produites.`;
const ask = (contact: string | undefined): string =>
  `Demandez l’autorisation à l’éditeur${contact === undefined ? '' : ` (${contact})`}, et notez-la sous ${quoted('permissions')} dans republint.yaml.`;
const name = (licences: readonly string[]): string =>
  licences.length === 0
    ? 'Nommez ou liez la licence dans la mention de la source.'
    : `Nommez ou liez ${either(licences)} dans la mention de la source.`;
const are = (authors: readonly string[]): string =>
  authors.length === 1 ? 'n’est nommé' : 'ne sont nommés';

export const findings: FindingTable = {
  'publisher-not-named': ({ publisher }) => ({
    message: `${publisher} n’est pas nommé.`,
    help: `Nommez l’éditeur en tête ou au pied de l’article, par exemple ${quoted(`Source\u00a0: ${publisher}`)}.`,
  }),
  'publisher-only-in-prose': ({ publisher }) => ({
    message: `${publisher} n’est nommé que dans le texte courant, pas dans une mention de source.`,
    help: `Ajoutez une mention à part, en tête ou au pied de l’article, par exemple ${quoted(`Source\u00a0: ${publisher}`)}.`,
  }),
  'publisher-only-in-address': ({ publisher, found }) => ({
    message: `${publisher} ne figure que dans une adresse (${found}), pas en toutes lettres.`,
    help: `Écrivez le nom à côté de l’adresse, par exemple ${quoted(`Source\u00a0: ${publisher}`)}.`,
  }),
  'publisher-only-in-metadata': ({ publisher, key }) => ({
    message: `${publisher} n’est nommé que dans l’en-tête du fichier (${key}), que le lecteur ne voit pas.`,
    help: theme(key),
  }),
  'publisher-hidden': ({ publisher, where }) => ({
    message: `${publisher} n’est nommé que ${PLACE[where]}, que le lecteur ne voit pas.`,
    help: `Nommez l’éditeur là où le lecteur le voit, par exemple ${quoted(`Source\u00a0: ${publisher}`)}.`,
  }),
  'author-not-named': ({ authors }) => ({
    message: `${list(authors)} ${are(authors)} nulle part comme auteur.`,
    help: `Ajoutez une signature, par exemple ${quoted(`Par ${list(authors)}`)}.`,
  }),
  'author-different': ({ authors, found }) => ({
    message: `La signature nomme ${found}\u202f; l’original est de ${list(authors)}.`,
    help: `Nommez l’auteur de l’original, par exemple ${quoted(`Par ${list(authors)}`)}.`,
  }),
  'author-only-in-metadata': ({ authors, key }) => ({
    message: `${list(authors)} ${are(authors)} que dans l’en-tête du fichier (${key}), que le lecteur ne voit pas.`,
    help: theme(key),
  }),
  'byline-missing': () => ({
    message: 'Aucun auteur n’est nommé.',
    help: `Ajoutez une signature avec le nom de l’auteur, par exemple ${quoted('Par …')}.`,
  }),
  'address-missing': ({ expected }) => ({
    message: 'L’adresse de l’original ne peut être lue nulle part dans l’article.',
    help: showAddress(expected),
  }),
  'address-only-in-link': ({ expected }) => ({
    message: 'L’original est lié, mais son adresse ne peut être lue.',
    help: showAddress(expected),
  }),
  'address-only-in-metadata': ({ expected, key }) => ({
    message: `L’adresse de l’original ne figure que dans l’en-tête du fichier (${key}), que le lecteur ne voit pas.`,
    help: `${showAddress(expected)} Si votre site affiche ${quoted(key)}, ajoutez cette clé à ${quoted('rendered')} dans republint.yaml.`,
  }),
  'address-hidden': ({ found, where }) => ({
    message: `L’adresse de l’original ne figure que ${PLACE[where]}, que le lecteur ne voit pas\u00a0: ${found}`,
    help: showAddress(found),
  }),
  'address-incomplete': ({ found, expected }) => ({
    message: `L’adresse de l’original est coupée\u00a0: ${found}…`,
    help: showAddress(expected),
  }),
  'address-of-home-page': ({ found, expected }) => ({
    message: `L’adresse affichée est celle de la page d’accueil de l’éditeur, pas de l’article\u00a0: ${found}`,
    help: showAddress(expected),
  }),
  'address-of-section-page': ({ found, expected }) => ({
    message: `L’adresse affichée est celle d’une liste d’articles, pas de l’article\u00a0: ${found}`,
    help: showAddress(expected),
  }),
  'address-of-another-article': ({ found, expected }) => ({
    message: `L’adresse affichée est celle d’un autre article\u00a0: ${found}`,
    help: showAddress(expected),
  }),
  'address-elsewhere': ({ found, publisher }) => ({
    message: `L’adresse affichée n’est pas sur le site de ${publisher}\u00a0: ${found}`,
    help: `Écrivez l’adresse à laquelle ${publisher} a publié l’article.`,
  }),
  'link-missing': ({ expected }) => ({
    message: 'Aucun lien ne mène à l’article original.',
    help: linkTo(expected),
  }),
  'link-only-in-metadata': ({ expected, key }) => ({
    message: `L’adresse de l’original ne figure que dans l’en-tête du fichier (${key})\u202f; aucun lien n’y mène.`,
    help: `${linkTo(expected)} Si votre site lie ${quoted(key)}, ajoutez cette clé à ${quoted('rendered')} dans republint.yaml.`,
  }),
  'link-dead': ({ found, why, expected }) => ({
    message: `Le lecteur ne peut suivre le lien${found === '' ? '' : ` vers ${found}`}\u00a0: ${DEATH[why]}.`,
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
    message: `Le lien passe par un raccourcisseur, qui cache où il mène\u00a0: ${found}`,
    help: linkTo(expected),
  }),
  'link-to-archive': ({ found, expected }) => ({
    message: `Le lien mène à la copie d’une archive, pas au site de l’éditeur\u00a0: ${found}`,
    help: linkTo(expected),
  }),
  'link-elsewhere': ({ found, publisher }) => ({
    message: `Le lien de la mention ne mène pas au site de ${publisher}\u00a0: ${found}`,
    help: `Liez la mention à l’article sur le site de ${publisher}.`,
  }),
  'copyright-missing': ({ holders }) => ({
    message: 'Il n’y a pas de note de droit d’auteur pour l’article.',
    help: holder(holders),
  }),
  'copyright-of-image': ({ found, holders }) => ({
    message: `La seule note de droit d’auteur est celle d’une image\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-of-site': ({ found, holders }) => ({
    message: `La seule note de droit d’auteur est celle du site lui-même\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-of-somebody-else': ({ found, holders }) => ({
    message: `La note de droit d’auteur ne nomme ni l’auteur ni l’éditeur\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-only-in-metadata': ({ found, key }) => ({
    message: `La note de droit d’auteur ne figure que dans l’en-tête du fichier (${key}), que le lecteur ne voit pas\u00a0: ${quoted(found)}`,
    help: theme(key),
  }),
  'copyright-year-missing': ({ found }) => ({
    message: `La note de droit d’auteur n’a pas d’année\u00a0: ${quoted(found)}`,
    help: 'Ajoutez à la note l’année de publication.',
  }),
  'licence-missing': ({ expected }) => ({
    message: 'La licence n’est pas nommée.',
    help: name(expected),
  }),
  'licence-different': ({ found, expected }) => ({
    message: `La licence nommée est ${found}, qui n’est pas celle de l’article.`,
    help: name(expected),
  }),
  'licence-of-image': ({ found, expected }) => ({
    message: `La seule licence nommée (${found}) est celle d’une image.`,
    help: name(expected),
  }),
  'licence-only-in-metadata': ({ found, key }) => ({
    message: `La licence (${found}) n’est nommée que dans l’en-tête du fichier (${key}), que le lecteur ne voit pas.`,
    help: theme(key),
  }),
  'medium-not-permitted': ({ medium, permitted, contact }) => ({
    message: `Les conditions autorisent ${list(permitted.map((one) => MEDIUM[one]))}\u202f; ce site a déclaré ${MEDIUM[medium]}.`,
    help: ask(contact),
  }),
  'audience-not-permitted': ({ audience, permitted, contact }) => ({
    message: `Les conditions autorisent ${list(permitted.map((one) => AUDIENCE[one]))}\u202f; ce site a déclaré ${AUDIENCE[audience]}.`,
    help: ask(contact),
  }),
  'permission-expired': ({ until, by }) => ({
    message: `L’autorisation donnée par ${by} a pris fin le ${until}.`,
    help: `Demandez une nouvelle autorisation, et notez-la sous ${quoted('permissions')} dans republint.yaml.`,
  }),
};
