import type { FileErrorTable, OriginalFaultTable, ReasonTable, SignalTable } from '../types.ts';
import { languageName, neither, quoted, seconds, withDetail } from './grammar.ts';

const ask = (contact: string | undefined): string => (contact === undefined ? '' : ` (${contact})`);
const FACT = {
  medium: 'sur quel support ce site publie',
  audience: 'si ce site est commercial',
} as const;

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

export const reasons: ReasonTable = {
  'several-addresses': ({ addresses }) => ({
    message: `Plusieurs adresses pourraient être celle de l’original\u00a0: ${addresses.join(', ')}`,
    help: `Cherchez laquelle est celle de l’original, et donnez-la avec --original ou sous ${quoted('original_url')} en tête du fichier.`,
  }),
  'author-unknown': () => ({
    message: 'La copie n’est pas signée, et rien ne dit qui a écrit l’original.',
    help: 'Regardez l’original. S’il est signé, nommez son auteur.',
  }),
  'copyright-without-holder': ({ found }) => ({
    message: `La mention de droit d’auteur ne dit pas à qui revient ce droit\u00a0: ${quoted(found)}`,
    help: 'Ajoutez le nom du titulaire\u00a0: l’auteur, l’éditeur, ou celui qui a publié l’article en premier.',
  }),
  'site-not-declared': ({ missing }) => ({
    message: `republint.yaml ne dit ${neither(missing.map((fact) => FACT[fact]))}.`,
    help: `Dites-le là, par exemple ${quoted('site: { medium: web, audience: non-commercial }')}.`,
  }),
  'first-source-elsewhere': ({ source, publisher, contact }) => ({
    message: `L’article a d’abord paru ailleurs (${source})\u202f; l’autorisation de l’éditeur (${publisher}) ne le couvre pas.`,
    help: `Demandez à ${source}, ou demandez à ${publisher}${ask(contact)} si vous pouvez le reprendre.`,
  }),
  'first-source-unclear': ({ source, publisher, language, contact }) => ({
    message: `L’article signé ${source} n’est pas dans la langue de l’éditeur (${publisher}), mais dans une autre (${languageName(language)})\u202f; il a pu paraître ailleurs d’abord.`,
    help: `Cherchez où il a d’abord paru. Si ce n’est pas chez l’éditeur (${publisher}${contact === undefined ? '' : `, ${contact}`}), demandez là-bas si vous pouvez le reprendre.`,
  }),
  'original-not-kept': () => ({
    message: 'L’original n’est pas disponible, les deux textes n’ont donc pas été comparés.',
    help: `Gardez-le avec ${quoted('republint originals add')}.`,
  }),
  translated: () => ({
    message: 'La copie est une traduction\u202f; une machine ne peut pas la comparer mot à mot.',
    help: 'Faites-la comparer par quelqu’un qui lit les deux langues.',
  }),
  'another-text': ({ original }) => ({
    message: `Le texte gardé comme original en est un autre\u00a0: ${quoted(original)}`,
    help: 'Regardez si l’adresse mène au bon article, et si l’original gardé est le bon.',
  }),
  'title-missing': ({ expected }) => ({
    message: 'La copie n’a pas de titre à comparer.',
    help: `Si la page en montre un, ce doit être celui de l’original\u00a0: ${quoted(expected)}`,
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
