import type { CommandLineWords, UsageWords } from '../command-line-words.ts';
import { either, list } from './grammar.ts';

const usage: UsageWords = {
  unknownFlags: (flags) =>
    flags.length === 1
      ? `Il n’y a pas d’option ${flags.join('')}.`
      : `Il n’y a pas d’options ${list(flags)}.`,
  didYouMean: (flag) => `Vouliez-vous dire ${flag}\u202f?`,
  missingArguments: (named) =>
    named.length === 1
      ? `Il manque un argument\u00a0: ${named.join('')}.`
      : `Il manque des arguments\u00a0: ${list(named)}.`,
  unexpectedArguments: (given) =>
    given.length === 1
      ? `Il y a un argument de trop\u00a0: ${given.join('')}.`
      : `Il y a des arguments de trop\u00a0: ${list(given)}.`,
  notOneOf: (what, value, known) =>
    `${what ?? 'L’argument'} ne peut pas être ${value}\u202f; ce peut être ${either(known)}.`,
  valueMissing: (flag, known) =>
    known.length === 0
      ? `${flag} demande une valeur.`
      : `${flag} demande une valeur\u00a0: ${either(known)}.`,
  givenTwice: (flag) => `${flag} ne peut être donné qu’une fois.`,
  notWhole: (flag, value) => `${flag} demande un nombre entier, et ${value} n’en est pas un.`,
  tooSmall: (flag, value, least) =>
    `${flag} ne peut pas être ${value}\u202f; le minimum est ${least}.`,
  together: (flag, other) => `${flag} et ${other} ne vont pas ensemble.`,
  seeHelp: 'Lancez la commande avec --help pour voir comment elle s’emploie.',
};

export const commandLine: CommandLineWords = {
  progress: ({ done, of, copies, secondsLeft }) =>
    `${String(done)} fichiers sur ${String(of)}, copies\u00a0: ${String(copies)}, secondes restantes\u00a0: ${String(secondsLeft)}`,
  timing: {
    start: 'démarrage',
    discover: 'recherche',
    read: 'lecture',
    look: 'examen',
    judge: 'jugement',
    originals: 'originaux',
    write: 'écriture',
    cache: 'cache',
    total: 'total',
  },
  noneChanged: (base) => `Aucun article n’a changé depuis ${base ?? 'le début'}.`,
  noneStaged: 'Aucun article n’est indexé.',
  usage,
  bug: (message, path) =>
    `C’est une erreur de republint${path === undefined ? '' : `, rencontrée en jugeant ${path}`}\u00a0: ${message}`,
  reportBug:
    'Merci de la signaler, avec la commande lancée et, si possible, le fichier dont il s’agissait.',
  whereBug: 'Relancez avec DEBUG=republint pour voir où elle s’est produite.',
  added: {
    added: 'ajouté',
    unchanged: 'inchangé',
    'facts-updated': 'complété',
    'new-version': 'nouvelle version',
    refused: 'refusé',
    'not-kept': 'non conservé',
    'passed-over': 'omis',
  },
  restNotAdded: 'Le reste n’a pas été ajouté.',
  standardInput: 'l’entrée standard',
};
