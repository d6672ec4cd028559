import type { InitWords } from '../init.ts';
import { list, plural, quoted } from './grammar.ts';

const files = (count: number): string => plural(count, 'fichier', 'fichiers');

export const init: InitWords = {
  head: (generator) => [
    'Ce que republint doit savoir de ce site et qu’il ne peut pas voir dans ses articles.',
    generator === undefined
      ? `Écrit par ${quoted('republint init')} d’après le contenu du dossier. À relire.`
      : `Écrit par ${quoted('republint init')} d’après le contenu du dossier (${generator}). À relire.`,
    'Chaque réglage peut être omis. Une ligne qui commence par # ne compte pas.',
  ],
  sampled: (read, articles) =>
    `Sur les ${String(articles)} articles, ${String(read)} ont été lus\u202f; les nombres ci-dessous portent sur ceux-là.`,
  language:
    'La langue dans laquelle republint parle\u00a0: en ou fr. À défaut, celle de l’ordinateur.',
  domains:
    'Les domaines du site, pour que ses propres adresses ne passent pas pour celles d’un original.',
  names: 'Les noms du site, pour que ses propres mentions ne passent pas pour celles d’un éditeur.',
  medium:
    'Où paraissent les articles\u00a0: web, print (imprimé), newsletter, broadcast (radio, télévision) ou app.',
  audience: [
    'Beaucoup de conditions n’autorisent que l’usage non commercial. Écrivez «\u00a0commercial\u00a0» si',
    'le site vend ses articles ou en réserve l’accès aux abonnés, sinon «\u00a0non-commercial\u00a0».',
    'Les fichiers ne permettent pas de le savoir.',
  ],
  canonical: [
    'La clé de l’en-tête des fichiers d’où le thème tire l’adresse canonique, celle qu’il inscrit dans',
    'la page pour les moteurs de recherche. Si un éditeur y veut la sienne, une copie qui n’en donne',
    'aucune est alors en faute\u202f; tant qu’aucune clé n’est nommée, c’est à une personne de regarder.',
  ],
  canonicalIn: ({ name, files: count }, template) =>
    `${name} (${files(count)}) est repris par ${template}`,
  canonicalNotTold: (keys) =>
    `Des articles ont ${list(keys.map(({ name, files: count }) => `${name} (${files(count)})`))}. Impossible de savoir si le thème en tire l’adresse. Si c’est le cas, ôtez le #\u00a0:`,
  files: 'Les articles à vérifier quand aucun chemin n’est donné.',
  noFiles:
    'Aucun article n’a été trouvé. Dites où ils sont\u202f; d’ici là, tout le dossier est vérifié.',
  ignore: 'Les fichiers à ne jamais vérifier, comme les pages sur le site lui-même.',
  rules:
    'Les conditions à appliquer. À défaut, toutes celles que republint fournit (republint rules list).',
  packMet: (id, { name, files: count }) => `${name} se trouve dans ${files(count)}\u00a0: ${id}`,
  rendered: [
    'Les clés de l’en-tête des fichiers dont le thème affiche la valeur sur la page. Ce qui n’est pas',
    'affiché n’est pas vu du lecteur, et ne lui nomme ni auteur ni source.',
  ],
  printedIn: ({ name, files: count }, template) =>
    `${name} (${files(count)}) est affiché par ${template}`,
  notTold:
    'Impossible de savoir si le thème affiche celles-ci. Si le lecteur en voit une, ôtez son #\u00a0:',
  keyMet: ({ name, files: count }) => `${name}  # ${files(count)}`,
  originals: 'Le dossier où sont gardés les originaux, pour leur comparer les copies.',
  failOn:
    'Le constat le moins grave qui fait échouer une vérification\u00a0: error, warning, note ou never.',
  exampleName: 'Le nom du site',
  found: (generator, articles, folders) => {
    const count =
      articles === 0
        ? 'Aucun article n’a été trouvé'
        : articles === 1
          ? 'Un article a été trouvé'
          : `${String(articles)} articles ont été trouvés`;
    const named = folders.map((folder) => (folder === '.' ? 'ce dossier' : folder));
    const where = folders.length === 0 ? '' : ` dans ${list(named)}`;
    const made = generator === undefined ? '' : `\u202f; le site est fait avec ${generator}`;
    return `${count}${where}${made}.`;
  },
  written: (file) =>
    `Ce qui a été trouvé est dans ${file}. Relisez-le, surtout «\u00a0audience\u00a0» et «\u00a0rendered\u00a0».`,
  next: 'Lancez ensuite\u00a0: republint check',
  isThere: (file) => `Il y a déjà une configuration\u00a0: ${quoted(file)}.`,
  isThereHint: 'Utilisez --stdout pour voir ce qui serait écrit, ou --force pour la remplacer.',
  isLink: (file) => `${quoted(file)} n’est pas un fichier ordinaire\u202f; rien n’a été écrit.`,
  isLinkHint: 'Retirez d’abord le lien ou le dossier de ce nom.',
};
