import type { CommandFailures, WrittenFile } from '../failure-words.ts';
import { list } from './grammar.ts';

const meantOne = (meant: string | undefined): string =>
  meant === undefined ? '' : `Vouliez-vous dire ${meant}\u202f? `;
const CANNOT_BE_WRITTEN: Readonly<Record<WrittenFile, string>> = {
  report: 'Le rapport ne peut pas être écrit',
  configuration: 'La configuration ne peut pas être écrite',
  baseline: 'La liste de référence ne peut pas être écrite',
  pack: 'Le jeu de conditions ne peut pas être écrit',
  cases: 'Les cas ne peuvent pas être écrits',
};

export const commandFailures: CommandFailures = {
  oneFormatToOutput: {
    message: 'Un seul format peut aller à la sortie standard.',
    hint: 'Donnez un fichier aux autres, par exemple --format json=rapport.json.',
  },
  twoFormats: (file) => ({
    message: `Deux formats seraient écrits dans ${file}.`,
    hint: 'Donnez à chacun son fichier.',
  }),
  noFormat: (name, meant, known) => ({
    message: `Il n’y a pas de format ${name}.`,
    hint: `${meantOne(meant)}Les formats sont ${list(known)}.`,
  }),
  formatWithoutFile: (value, format) => ({
    message: `Le format ${value} ne nomme pas de fichier.`,
    hint: `Écrivez --format ${format}=FICHIER, ou --format ${format} pour la sortie standard.`,
  }),
  outputUnwritable: (code) => ({
    message: `Impossible d’écrire sur la sortie standard (${code}).`,
  }),
  reportIsFolder: (file) => ({
    message: `Le rapport ne peut pas être écrit dans ${file}\u00a0: c’est un dossier.`,
    hint: 'Donnez le nom d’un fichier, par exemple --format json=rapport.json.',
  }),
  reportFolderMissing: (file, folder) => ({
    message: `Le rapport ne peut pas être écrit dans ${file}\u00a0: il n’y a pas de dossier ${folder}.`,
    hint: 'Créez d’abord ce dossier, ou choisissez-en un autre.',
  }),
  overArticle: (article) => ({
    message: `Le rapport serait écrit par-dessus l’article ${article}.`,
    hint: 'Choisissez un autre fichier pour le rapport.',
  }),
  unwritable: (what, file, code) => ({
    message: `${CANNOT_BE_WRITTEN[what]} dans ${file} (${code}).`,
  }),
  workingFolderGone: {
    message: 'Le dossier de travail n’existe plus.',
    hint: 'Passez dans un dossier qui existe.',
  },
  noCommand: (name, meant) => ({
    message: `Il n’y a pas de commande ${name}.`,
    hint: `${meantOne(meant)}«\u00a0republint --help\u00a0» montre les commandes.`,
  }),
  oneInput: {
    message: 'Un seul des deux fichiers peut venir de l’entrée standard.',
    hint: 'Donnez le chemin de la copie ou de l’original à la place d’un des -.',
  },
  inputNameEmpty: { message: '--stdin-filename est vide.' },
  inputNameUnused: {
    message: '--stdin-filename nomme ce qui vient de l’entrée standard, mais rien n’y est lu.',
    hint: 'Donnez - comme chemin, par exemple\u00a0: republint check - --stdin-filename article.md',
  },
  filesAndInput: {
    message: 'L’entrée standard et des fichiers ne peuvent pas être examinés ensemble.',
  },
  noOriginals: (folder) => ({
    message: `Aucun original n’est conservé dans ${folder}.`,
    hint: 'Conservez-en avec «\u00a0republint originals add\u00a0», ou nommez leur dossier avec --originals.',
  }),
  emptyList: (given) => ({
    message: `Il n’y a aucun chemin dans ${given ?? 'l’entrée standard'}.`,
    hint: 'Si ce n’est pas une erreur, ajoutez --allow-empty.',
  }),
  longList: (megabytes) => ({
    message: 'La liste de chemins est trop longue.',
    hint: `Elle peut avoir ${String(megabytes)}\u00a0Mo\u202f; contrôlez les fichiers en plusieurs fois.`,
  }),
  noList: (given) => ({
    message: `Il n’y a pas de fichier nommé ${given} où lire des chemins.`,
  }),
  unreadableList: (given, code) => ({
    message: `Les chemins de ${given} ne peuvent pas être lus (${code}).`,
  }),
  changedAndStaged: {
    message: '--changed et --staged ne vont pas ensemble.',
    hint: '--changed comprend ce qui est indexé, tel qu’il est dans la copie de travail.',
  },
  baseAlone: (ref) => ({
    message: '--base dit à quoi --changed compare, mais --changed n’est pas donné.',
    hint: `Ajoutez-le, par exemple\u00a0: --changed --base ${ref}`,
  }),
  inputTwice: {
    message: 'L’entrée standard ne peut pas être à la fois un article et une liste de chemins.',
  },
  inputUnknownToGit: {
    message: 'Git ne sait pas si ce qui vient de l’entrée standard a changé.',
    hint: 'Omettez - ou l’option qui interroge Git.',
  },
  nothingToExplain: (subject, meant) => ({
    message: `Il n’y a ni fichier, ni code, ni contrôle, ni jeu de conditions ${subject}.`,
    hint: `${meantOne(meant)}Donnez le chemin d’un fichier, ou un nom que montre un rapport.`,
  }),
  baselineThere: (file) => ({
    message: `Il y a déjà une liste de référence\u00a0: ${file}.`,
    hint: '«\u00a0republint baseline update\u00a0» la met à jour\u202f; --force la refait.',
  }),
  baselineFolder: (file, code) => ({
    message: `Le dossier de la liste de référence ${file} ne peut pas être créé (${code}).`,
  }),
  nothingToAdd: {
    message: 'Rien à ajouter n’a été nommé.',
    hint: 'Nommez des fichiers ou des adresses, ou - pour lire l’entrée standard.',
  },
  addressOfSeveral: {
    message: '--url donne l’adresse d’un seul article, mais plusieurs entrées sont nommées.',
  },
  nothingToVerify: (folder) => ({
    message: `Il n’y a pas de dossier ${folder}\u202f; rien n’a été vérifié.`,
    hint: 'Nommez le dossier des originaux avec --originals, ou conservez-en avec «\u00a0republint originals add\u00a0».',
  }),
  noOriginal: (ref, folder, meant) => ({
    message: `Aucun original ${ref} n’est conservé dans ${folder}.`,
    hint: `${meantOne(meant)}«\u00a0republint originals list\u00a0» montre ce qui est conservé.`,
  }),
  severalOriginals: (ref, names) => ({
    message: `${ref} peut désigner plusieurs originaux\u00a0: ${list(names)}.`,
    hint: 'Rien n’a été supprimé. Donnez le nom de celui qu’il faut supprimer.',
  }),
};
