import type { FileErrorTable, OriginalFaultTable, SignalTable } from '../types.ts';
import { seconds, withDetail } from './grammar.ts';

/** Ce que le système dit d’un fichier qui ne peut être lu. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'l’accès est refusé',
  EPERM: 'l’accès est refusé',
  EINVAL: 'ce n’est pas un fichier ordinaire',
  EISDIR: 'c’est un dossier',
  ENOENT: 'il n’existe plus',
};
/** Ce que republint dit d’un en-tête ; les lecteurs de YAML et de TOML parlent anglais. */
const FRONT_MATTER: Readonly<Record<string, string>> = {
  'longer than any front matter': 'plus long qu’aucun en-tête',
  'nested too deeply': 'imbriqué trop profondément',
};

export const signals: SignalTable = {
  'given-original': 'l’original a été donné sur la ligne de commande',
  'configured-terms': 'la configuration le déclare comme copie',
  'metadata-original': 'l’en-tête du fichier ou de la page donne l’adresse de l’original',
  'metadata-canonical': 'l’adresse canonique est sur un autre site',
  'metadata-publisher': 'l’en-tête du fichier ou de la page nomme une source',
  'metadata-statement': 'l’en-tête du fichier ou de la page dit qu’il a été publié ailleurs',
  'republication-statement': 'une phrase dit qu’il a été publié ailleurs',
  'source-label': 'une ligne nomme sa source',
  'original-label': 'une ligne nomme l’original',
  'byline-source': 'la signature nomme le site dont il vient',
  dateline: 'une ligne donne le nom de l’éditeur',
  'publisher-copyright': 'le droit d’auteur est celui de l’éditeur',
  'agency-copyright': 'il y a une mention de droit d’auteur',
  'permission-note': 'une phrase dit qu’il est repris, ou l’est avec autorisation',
  'original-link': 'un lien mène à l’original',
  'publisher-boilerplate': 'l’avis de l’éditeur a été copié avec l’article',
  'publisher-counter': 'un compteur de l’éditeur a été copié avec l’article',
  'own-republication': 'il parle d’une publication antérieure du site lui-même',
  'forwarding-page': 'la page ne fait que renvoyer à un autre site',
  'template-placeholder': 'c’est un modèle dont des blancs restent à remplir',
  'prose-mention': 'l’éditeur est mentionné dans le texte',
  'matched-text': 'son texte est celui d’un original gardé (part de l’original)',
};

export const fileErrors: FileErrorTable = {
  unreadable: (detail) => withDetail('Le fichier n’a pas pu être lu', SYSTEM[detail] ?? detail),
  'too-large': (detail) =>
    `Le fichier est trop gros pour un article (${detail.replace('.', ',').replace(' MB', '\u00a0Mo')}), et n’a pas été lu.`,
  binary: (detail) => withDetail('Le fichier n’est pas du texte', detail),
  'front-matter-broken': (detail) =>
    withDetail(
      'L’en-tête du fichier est mal écrit, et n’a pas servi',
      FRONT_MATTER[detail] ?? detail,
    ),
  'invalid-encoding': (detail) =>
    detail === 'utf-8'
      ? 'Certains caractères du fichier ne sont pas en UTF-8 valide et n’ont pas pu être lus.'
      : `Le fichier n’est pas en UTF-8 valide\u202f; il a été lu comme ${detail}.`,
  'nul-bytes': () => 'Le fichier contient des caractères NUL.',
  'too-deep': () => 'Le fichier est imbriqué trop profondément\u202f; il n’a pas été lu en entier.',
  'too-long-to-parse': (detail) =>
    `Le fichier est trop long\u202f; seuls ses ${Number(detail).toLocaleString('fr')} premiers caractères ont été lus.`,
  'too-slow': (detail) => `Le fichier n’a pas pu être jugé en ${seconds(Number(detail))}.`,
  internal: (detail) =>
    withDetail('Le fichier n’a pas pu être jugé, à cause d’une faute de republint', detail),
};

export const originalFaults: OriginalFaultTable = {
  'no-front-matter': 'Le fichier n’a pas d’en-tête\u202f; rien ne dit ce qu’il est.',
  'broken-front-matter': 'L’en-tête du fichier est illisible.',
  'text-changed': 'Le texte n’est plus celui qui a été gardé\u00a0: quelqu’un l’a modifié.',
  'wrong-name': 'Le nom n’est pas celui de cet article\u202f; le fichier a-t-il été renommé\u202f?',
  'foreign-file': 'Ce fichier n’est pas celui d’un original.',
  unreadable:
    'Ce n’est pas un fichier lisible\u202f; les liens et les dossiers à sa place ne sont pas suivis.',
  duplicate: 'Le même texte du même article est aussi gardé sous un autre nom.',
};
