import type { DeadLink, HiddenPlace } from '../../model/finding.ts';
import type { Audience, Medium } from '../../model/terms.ts';
import { licenceName } from '../licence-name.ts';
import type { FindingTable } from '../types.ts';
import { date, either, list, of, percent, plural, quoted } from './grammar.ts';

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
  definition: 'il est défini, mais aucun mot n’y renvoie',
};
const MEDIUM: Readonly<Record<Medium, string>> = {
  web: 'le web',
  print: 'l’imprimé',
  newsletter: 'les lettres d’information',
  broadcast: 'la radiodiffusion',
  app: 'les applications',
};
const AUDIENCE: Readonly<Record<Audience, string>> = {
  'non-commercial': 'l’usage non commercial',
  commercial: 'l’usage commercial',
};

// An address to be pasted stands at the end, without a full stop.
const linkTo = (expected: string | undefined, link = 'Liez'): string =>
  expected === undefined
    ? `${link} la mention de la source à l’article lui-même.`
    : `${link} la mention de la source à l’article lui-même\u00a0: ${expected}`;
const showAddress = (expected: string | undefined, write = 'Écrivez'): string =>
  `${write} l’adresse entière de l’original là où le lecteur la voit\u00a0: ${expected ?? 'https://…'}`;
const holder = (holders: readonly string[]): string =>
  `Écrivez une mention de droit d’auteur pour l’article, par exemple ${quoted(`© ${holders.length === 0 ? 'nom de l’auteur' : holders.join(', ')}`)}.`;
const source = (publisher: string): string =>
  quoted(`Source\u00a0: ${publisher === '' ? 'nom de l’éditeur' : publisher}`);
const byline = (authors: readonly string[]): string => quoted(`Par ${list(authors)}`);
const UNSEEN = 'que le lecteur ne voit pas';
const theme = (key: string, example: string): string =>
  `Écrivez cette mention dans l’article même, par exemple ${example}. Si votre site affiche ${quoted(key)}, ajoutez cette clé à ${quoted('rendered')} dans republint.yaml, ou vérifiez plutôt les pages produites.`;
const unlessRendered = (key: string, does: string): string =>
  `Si votre site ${does} ${quoted(key)}, ajoutez cette clé à ${quoted('rendered')} dans republint.yaml.`;
const ask = (contact: string | undefined): string =>
  `Demandez l’autorisation à l’éditeur${contact === undefined ? '' : ` (${contact})`}, et notez-la dans permissions.yaml.`;
const name = (licences: readonly string[]): string =>
  licences.length === 0
    ? 'Nommez ou liez la licence dans la mention de la source.'
    : `Nommez ou liez la licence dans la mention de la source\u00a0: ${either(licences.map(licenceName))}.`;

export const findings: FindingTable = {
  'publisher-not-named': ({ publisher }) => ({
    message: `L’article ne nomme pas ${publisher === '' ? 'son éditeur' : publisher}.`,
    help: `Nommez l’éditeur en tête ou au pied de l’article, par exemple ${source(publisher)}.`,
  }),
  'publisher-only-in-prose': ({ publisher }) => ({
    message: `L’article ne nomme ${publisher} que dans le texte courant, pas dans une mention de source.`,
    help: `Ajoutez une mention sur une ligne à part, en tête ou au pied de l’article, par exemple ${source(publisher)}.`,
  }),
  'publisher-only-in-address': ({ publisher, found }) => ({
    message: `L’article ne montre ${publisher} que dans une adresse (${found}), pas en toutes lettres.`,
    help: `Écrivez le nom à côté du lien, par exemple ${source(publisher)}.`,
  }),
  'publisher-only-in-metadata': ({ publisher, key }) => ({
    message: `L’article ne nomme ${publisher} que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: theme(key, source(publisher)),
  }),
  'publisher-hidden': ({ publisher, where }) => ({
    message: `L’article ne nomme ${publisher} que ${PLACE[where]}, ${UNSEEN}.`,
    help: `Nommez l’éditeur là où le lecteur le voit, par exemple ${source(publisher)}.`,
  }),
  'author-not-named': ({ authors }) => ({
    message: `Aucune signature ne nomme ${list(authors)}.`,
    help: `Nommez chaque auteur dans la signature, par exemple ${byline(authors)}.`,
  }),
  'author-different': ({ authors, found }) => ({
    message: `La signature nomme ${found}\u202f; l’original est ${list(authors.map(of))}.`,
    help: `Nommez l’auteur de l’original, par exemple ${byline(authors)}. Le traducteur se nomme sur une ligne à part.`,
  }),
  'author-only-in-metadata': ({ authors, key }) => ({
    message: `L’article ne nomme ${list(authors)} que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: theme(key, byline(authors)),
  }),
  'byline-missing': () => ({
    message: 'Aucun auteur n’est nommé.',
    help: `Ajoutez une signature avec le nom de l’auteur, par exemple ${quoted('Par …')}.`,
  }),
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
  'copyright-missing': ({ holders }) => ({
    message: 'Il n’y a pas de mention de droit d’auteur pour l’article.',
    help: holder(holders),
  }),
  'copyright-of-image': ({ found, holders }) => ({
    message: `La seule mention de droit d’auteur est celle d’une image\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-of-site': ({ found, holders }) => ({
    message: `La seule mention de droit d’auteur est celle du site lui-même\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-of-somebody-else': ({ found, holders }) => ({
    message: `La mention de droit d’auteur ne nomme ni l’auteur ni l’éditeur\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-only-in-metadata': ({ found, key }) => ({
    message: `La mention de droit d’auteur n’est que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: theme(key, quoted(found)),
  }),
  'copyright-year-missing': ({ found }) => ({
    message: `La mention de droit d’auteur n’a pas d’année\u00a0: ${quoted(found)}`,
    help: 'Ajoutez l’année de publication de l’article.',
  }),
  'licence-missing': ({ expected }) => ({
    message: 'La licence n’est pas nommée.',
    help: name(expected),
  }),
  'licence-different': ({ found, expected }) => ({
    message: `La licence nommée est ${licenceName(found)}, qui n’est pas celle de l’article.`,
    help: name(expected),
  }),
  'licence-of-image': ({ found, expected }) => ({
    message: `La seule licence nommée (${licenceName(found)}) est celle d’une image.`,
    help: name(expected),
  }),
  'licence-only-in-metadata': ({ found, key }) => ({
    message: `La licence n’est nommée que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: theme(key, quoted(licenceName(found))),
  }),
  'text-changed': ({ before, after }) => ({
    message: `L’original dit ${quoted(before)}\u202f; la copie dit ${quoted(after)}.`,
    help: 'Rétablissez les mots de l’original, ou dites entre crochets, dans une note signée, ce qui a été changé et pourquoi.',
  }),
  'text-added': ({ added, words }) => ({
    message: `La copie ajoute ${plural(words, 'mot', 'mots')} à l’original\u00a0: ${quoted(added)}`,
    help: `Retirez-les, ou signez-les comme vôtres, par exemple ${quoted('[NDLR\u00a0: …]')}.`,
  }),
  'text-left-out': ({ omitted, words }) => ({
    message: `La copie omet ${plural(words, 'mot', 'mots')} de l’original sans que rien ne le montre\u00a0: ${quoted(omitted)}`,
    help: `Rétablissez-les, ou marquez l’endroit par ${quoted('[…]')} si les conditions permettent les extraits.`,
  }),
  'text-moved': ({ moved, words }) => ({
    message: `Un passage de ${plural(words, 'mot', 'mots')} se trouve ailleurs dans l’original\u00a0: ${quoted(moved)}`,
    help: 'Remettez-le à sa place.',
  }),
  'text-largely-changed': ({ changes, share }) => ({
    message: `Le texte diffère de l’original en ${String(changes)} endroits\u202f; ${percent(share)} des mots de l’original sont reproduits.`,
    help: `Repartez du texte de l’original. ${quoted('republint compare')} montre les deux côte à côte.`,
  }),
  'only-excerpt': ({ share }) => ({
    message: `La copie reproduit ${percent(share)} de l’original\u202f; ces conditions ne permettent que l’article entier.`,
    help: 'Reprenez l’article entier, ou adressez-vous à l’éditeur.',
  }),
  'title-changed': ({ found, expected }) => ({
    message: `Le titre est ${quoted(found)}\u202f; celui de l’original est autre.`,
    help: `Reprenez le titre de l’original\u00a0: ${quoted(expected)}`,
  }),
  'medium-not-permitted': ({ medium, permitted, contact }) => ({
    message: `Les conditions autorisent ${list(permitted.map((one) => MEDIUM[one]))} sans demande préalable\u202f; republint.yaml déclare ${MEDIUM[medium]}.`,
    help: ask(contact),
  }),
  'audience-not-permitted': ({ audience, permitted, contact }) => ({
    message: `Les conditions autorisent ${list(permitted.map((one) => AUDIENCE[one]))} sans demande préalable\u202f; republint.yaml déclare ${AUDIENCE[audience]}.`,
    help: ask(contact),
  }),
  'permission-expired': ({ until, by }) => ({
    message: `L’autorisation donnée par ${by} a pris fin le ${date(until)}.`,
    help: 'Demandez une nouvelle autorisation, et notez-la dans permissions.yaml.',
  }),
};
