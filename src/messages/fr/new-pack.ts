import type { Field } from '../../model/new-pack.ts';
import type { NewPackWords } from '../new-pack.ts';
import { safe } from '../safe.ts';
import { list, quoted } from './grammar.ts';

const WANTED: Readonly<Record<Field, string>> = {
  name: 'un nom',
  id: 'un nom court en minuscules, chiffres et traits d’union simples, comme exemple-presse',
  domain: 'le nom d’un site, comme example.org',
  url: 'une adresse web qui commence par https://',
  language: 'un code de langue, comme en ou fr',
  asks: 'une liste de ce qui est demandé, comme source,link,author',
  licence: 'une licence par son nom usuel, comme CC-BY-4.0',
  audience: 'non-commercial, commercial, ou les deux séparés par une virgule',
  media: 'web, print, newsletter, broadcast ou app, ou plusieurs séparés par des virgules',
};

export const newPack: NewPackWords = {
  intro: 'Une ligne par question\u202f; une ligne vide prend la réponse entre crochets.',
  question: {
    name: 'Comment s’appelle l’éditeur\u202f? (autres graphies après des virgules)',
    id: 'Nom court de ce jeu de conditions',
    domain: 'Sur quel site publie-t-il, comme example.org\u202f?',
    url: 'À quelle adresse avez-vous lu ses conditions\u202f?',
    language: 'Dans quelle langue sont-elles écrites\u202f?',
    asks: 'Que demandent-elles\u202f? (plusieurs avec des virgules)',
    licence:
      'Sous quelle licence sont les articles, comme CC-BY-4.0\u202f? (rien s’ils n’en ont pas)',
    audience: 'Pour quel usage valent-elles\u00a0: non-commercial, commercial ou les deux\u202f?',
    media: 'Sur quels supports peut-on reproduire\u202f?',
  },
  otherwise: (answer) => `[${answer}]`,
  ask: {
    source: 'l’éditeur est nommé',
    link: 'un lien mène à l’original',
    address: 'son adresse peut être lue',
    author: 'l’auteur est nommé',
    copyright: 'il y a une mention de droit d’auteur',
    licence: 'la licence est nommée',
    title: 'le titre est inchangé',
    unchanged: 'le texte est inchangé',
    links: 'les liens du texte sont conservés',
    images: 'les images de l’éditeur ne sont pas reprises',
    canonical: 'la page donne l’original pour canonique',
    notify: 'l’éditeur est averti',
  },
  fault: (field, answer) =>
    `${quoted(safe(answer))} ne convient pas\u00a0: il faut ${WANTED[field]}.`,
  idTaken: (id) =>
    `Un jeu de conditions ${quoted(id)} est livré avec republint\u202f; choisissez un autre nom court.`,
  unknown: (words) =>
    words.length === 1
      ? `Le mot ${list(words.map((one) => quoted(safe(one))))} est inconnu ici.`
      : `Les mots ${list(words.map((one) => quoted(safe(one))))} sont inconnus ici.`,
  oneOf: (words) => `Mots connus\u00a0: ${list(words)}.`,
  missing: (flags) =>
    flags.length === 1
      ? `Il manque l’option ${list(flags)}.`
      : `Il manque les options ${list(flags)}.`,
  missingHint: 'Donnez-les en options\u202f; dans un terminal, ce qui manque est demandé.',
  ended: 'Les réponses se sont arrêtées trop tôt\u202f; rien n’a été écrit.',
  isThere: (file) => `Le fichier ${quoted(safe(file))} existe déjà\u202f; il est resté tel quel.`,
  isThereHint: 'Pour le remplacer, ajoutez --force.',
  outside: (file) => `${quoted(safe(file))} n’est pas sous le dossier de travail.`,
  notYaml: (file) => `${quoted(safe(file))} doit finir par .yaml ou .yml.`,
  isLink: (file) =>
    `${quoted(safe(file))} n’est pas un fichier ordinaire\u202f; il est resté tel quel.`,
  written: (file) => `Écrit\u00a0: ${safe(file)}`,
  next: (file) =>
    `Relisez ce qui s’y trouve, puis jugez les cas\u00a0: republint rules test ${safe(file)}`,
  comments: {
    pack: 'N’énoncez que ce que quelqu’un a lu. Ôtez ce que le texte ne demande pas, et dites où il demande le reste.',
    names: 'Toutes les graphies\u202f; la première est celle qui est montrée.',
    seen: 'Où le texte a été lu, et quel jour.',
    permits: 'Ce que le texte permet\u202f; ce qui n’est pas dit n’est pas limité.',
    clauses:
      'Chaque clause, sous un nom. Dites où elle se trouve, par exemple\u00a0: paragraphe 2, phrase 1.',
    obligations:
      'Ce qui est vérifié. must\u00a0: une erreur\u202f; should\u00a0: un avertissement\u202f; may\u00a0: une remarque.',
    cases:
      'La première copie respecte tout\u202f; chacune des autres en diffère par les mots sous «\u00a0change\u00a0».',
  },
};
