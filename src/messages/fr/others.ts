import type { FileErrorTable, ReasonTable, SignalTable } from '../types.ts';
import { list, quoted } from './grammar.ts';

const ask = (contact: string | undefined): string => (contact === undefined ? '' : ` (${contact})`);
const FACT = { medium: 'son support', audience: 'son public' } as const;

export const reasons: ReasonTable = {
  'several-addresses': ({ addresses }) => ({
    message: `Plusieurs adresses pourraient être celle de l’original\u00a0: ${addresses.join(', ')}`,
    help: `Cherchez laquelle est l’original, et donnez-la avec --original ou sous ${quoted('original_url')} en tête du fichier.`,
  }),
  'author-unknown': () => ({
    message: 'La copie n’est pas signée, et rien ne dit qui a écrit l’original.',
    help: 'Regardez l’original. S’il est signé, nommez son auteur.',
  }),
  'copyright-without-holder': ({ found }) => ({
    message: `La note de droit d’auteur ne dit pas à qui est ce droit\u00a0: ${quoted(found)}`,
    help: 'Ajoutez le nom du titulaire\u00a0: l’auteur, l’éditeur, ou celui qui a publié l’article le premier.',
  }),
  'site-not-declared': ({ missing }) => ({
    message: `Le site n’a pas déclaré ${list(missing.map((fact) => FACT[fact]))}.`,
    help: `Ajoutez ${quoted('site: { medium: web, audience: non-commercial }')} (selon votre cas) à republint.yaml.`,
  }),
  'first-source-elsewhere': ({ source, publisher, contact }) => ({
    message: `L’article a d’abord paru chez ${source}\u00a0: la permission de ${publisher} ne l’atteint pas.`,
    help: `Demandez à ${source}, ou demandez à ${publisher}${ask(contact)} si vous pouvez le reprendre.`,
  }),
  'first-source-unclear': ({ source, publisher, language, contact }) => ({
    message: `L’article est écrit dans une autre langue (${language}) que les pages de ${publisher} et signé ${source}\u00a0: il a pu paraître ailleurs d’abord.`,
    help: `Cherchez où il a d’abord paru. Si ce n’est pas chez ${publisher}${ask(contact)}, demandez à ${source}.`,
  }),
  'by-hand': () => ({
    message: 'Seule une personne peut s’en occuper.',
    help: 'Faites-le, et gardez une trace que c’est fait.',
  }),
};

export const signals: SignalTable = {
  'given-original': 'l’original a été donné sur la ligne de commande',
  'configured-terms': 'la configuration le déclare comme copie',
  'metadata-original': 'l’en-tête du fichier ou de la page donne l’adresse de l’original',
  'metadata-canonical': 'l’adresse canonique est sur un autre site',
  'metadata-publisher': 'l’en-tête du fichier ou de la page nomme une source',
  'republication-statement': 'une phrase dit qu’il a été publié ailleurs',
  'source-label': 'une ligne nomme sa source',
  'original-label': 'une ligne nomme l’original',
  'byline-source': 'la signature nomme le site dont il vient',
  dateline: 'une ligne donne le nom de l’éditeur',
  'publisher-copyright': 'le droit d’auteur est celui de l’éditeur',
  'agency-copyright': 'une note de droit d’auteur',
  'permission-note': 'une phrase dit qu’il est repris, ou avec permission',
  'original-link': 'un lien mène à l’original',
  'publisher-boilerplate': 'l’avis propre de l’éditeur a été copié avec',
  'publisher-counter': 'un compteur de l’éditeur a été copié avec',
  'own-republication': 'parle d’une publication antérieure du site lui-même',
  'forwarding-page': 'la page ne fait que renvoyer à un autre site',
  'template-placeholder': 'un gabarit aux places laissées vides',
  'prose-mention': 'l’éditeur est mentionné dans le texte',
};

export const fileErrors: FileErrorTable = {
  unreadable: 'Le fichier n’a pu être lu',
  'too-large': 'Le fichier est trop gros pour un article, et n’a pas été lu',
  binary: 'Le fichier n’est pas du texte',
  'front-matter-broken': 'L’en-tête du fichier est mal écrit, et n’a pas servi',
  'invalid-encoding': 'Le fichier n’est pas en UTF-8 valide\u202f; il a été lu comme Windows-1252',
  'nul-bytes': 'Le fichier contient des caractères NUL',
  'too-deep': 'Le fichier est imbriqué trop profondément\u202f; il n’a pas été lu en entier',
  'too-long-to-parse': 'Le fichier est trop long\u202f; seul son début a été lu',
  internal: 'Le fichier n’a pu être jugé à cause d’une faute de republint',
};
