import type { BaselineFault, GitFailures, RunFailures, UnlikeParts } from '../failure-words.ts';
import { either, list } from './grammar.ts';

const FETCH =
  'Récupérez d’abord l’historique\u00a0: «\u00a0git fetch --unshallow\u00a0»\u202f; «\u00a0fetch-depth: 0\u00a0» pour actions/checkout\u202f; «\u00a0GIT_DEPTH: 0\u00a0» dans GitLab CI.';
const IGNORING = 'ce qu’ignore la configuration, .gitignore ou .republintignore';
const TWO_FILES = 'On compare deux fichiers\u00a0: nommez la copie et l’original.';

const git: GitFailures = {
  notARef: (ref) => ({
    message: `${ref} ne peut pas être le nom d’une branche, d’une étiquette ou d’un commit.`,
    hint: 'Donnez un tel nom à --base, par exemple --base origin/main.',
  }),
  commonNotFetched: (ref) => ({
    message: `Ce clone ne contient que les derniers commits, et non celui que HEAD et ${ref} ont en commun.`,
    hint: FETCH,
  }),
  nothingInCommon: (ref) => ({
    message: `HEAD et ${ref} n’ont aucun commit en commun.`,
    hint: 'Nommez avec --base la branche dont le travail est parti.',
  }),
  noMainBranch: (isShallow) => ({
    message: 'Il n’y a pas ici de branche principale à laquelle comparer.',
    hint: isShallow ? FETCH : 'Nommez une branche, une étiquette ou un commit avec --base.',
  }),
  noRef: (ref, isShallow) => ({
    message: `Il n’y a ni branche, ni étiquette, ni commit nommé ${ref}.`,
    hint: isShallow
      ? `Ce clone ne contient que les derniers commits. ${FETCH}`
      : '«\u00a0git branch --all\u00a0» montre les branches.',
  }),
  noGit: {
    message: 'Git n’est pas installé, ou n’est pas trouvé.',
    hint: 'Installez-le depuis https://git-scm.com, ou nommez les fichiers à contrôler.',
  },
  cannotRun: (code) => ({ message: `Git n’a pas pu être lancé (${code}).` }),
  failed: (line) => ({ message: `Git a échoué\u00a0: ${line}` }),
  distrusted: (folder) => ({
    message: `Git ne se fie pas à ${folder}, qui appartient à un autre utilisateur.`,
    hint: 'Si vous vous y fiez, lancez\u00a0: git config --global --add safe.directory DOSSIER',
  }),
  noRepository: (folder) => ({
    message: `Le dossier ${folder} n’est pas dans la copie de travail d’un dépôt Git.`,
    hint: 'Lancez republint dans un dépôt, ou nommez les fichiers à contrôler.',
  }),
};

function faultOf(fault: BaselineFault): string {
  switch (fault.is) {
    case 'merge-marks':
      return 'elle contient les marques d’une fusion inachevée.';
    case 'no-json':
      return 'ce n’est pas du JSON entier.';
    case 'no-baseline':
      return 'ce n’est pas une liste de référence.';
    case 'not-understood':
      return `ce qui se trouve à ${fault.at} n’est pas compris.`;
  }
}

const UNLIKE: Readonly<Record<UnlikeParts, string>> = {
  version: 'une autre version de republint',
  language: 'une autre langue',
  terms: 'd’autres conditions, ou une autre configuration',
};

export const runFailures: RunFailures = {
  git,
  configPathEmpty: { message: 'Le chemin de la configuration est vide.' },
  twoConfigs: (names) => ({
    message: `Un même dossier contient ${list(names)}\u202f; gardez l’un des deux.`,
  }),
  notAnAddress: (value) => ({
    message: `${value} n’est pas l’adresse d’un article.`,
    hint: 'Donnez à --original l’adresse entière, par exemple https://example.org/2024/un-article.',
  }),
  notADay: (value) => ({
    message: `${value} n’est pas une date.`,
    hint: 'Écrivez une date avec l’année, le mois et le jour, par exemple 2016-02-13.',
  }),
  notWorkers: (value, most) => ({
    message: `${value} n’est pas un nombre de fils d’exécution.`,
    hint: `Donnez à --workers un nombre de 1 à ${String(most)}, ou auto.`,
  }),
  notATime: (value) => ({
    message: `${value} n’est pas une durée qu’un fichier peut prendre.`,
    hint: 'Donnez à --time-limit un nombre de secondes, par exemple 30 ou 2.5.',
  }),
  notAPart: (value) => ({
    message: `${value} n’est pas une partie d’un contrôle.`,
    hint: 'Écrivez le numéro de la partie et combien il y en a, par exemple --shard 1/3.',
  }),
  pathEmpty: {
    message: 'L’un des chemins est vide.',
    hint: 'Nommez un fichier, un dossier ou un motif\u202f; sans chemin, le dossier de travail est contrôlé.',
  },
  missing: (paths, folder, meant) => ({
    message: `Il n’y a ni fichier ni dossier nommé ${either(paths)}.`,
    hint:
      meant === undefined
        ? `Les chemins sont lus à partir de ${folder}.`
        : `Vouliez-vous dire ${meant}\u202f?`,
  }),
  noneConfigured: (folder, root) => ({
    message: `Aucun fichier de ${folder} ne correspond à "files" de la configuration.`,
    hint: `Ces motifs sont lus à partir du dossier de la configuration, ${root}. Nommez un fichier ou un dossier pour en contrôler d’autres.`,
  }),
  noArticles: (folder, endings) => ({
    message: `Il n’y a pas d’article dans le dossier ${folder}.`,
    hint: `Les articles sont les fichiers dont le nom finit par ${either(endings)}\u202f; les dossiers cachés, node_modules et ${IGNORING} sont passés. Un fichier d’une autre extension est contrôlé si vous le nommez.`,
  }),
  noMatch: (pattern, folder, isNegated) => ({
    message: `Aucun article ne correspond au motif ${pattern}.`,
    hint: isNegated
      ? 'Ce qu’il faut omettre s’indique sous "ignore" dans republint.yaml.'
      : `Les motifs sont lus à partir de ${folder}\u202f; les dossiers cachés, node_modules et ${IGNORING} sont passés.`,
  }),
  noFolder: (folder) => ({ message: `Il n’y a pas de dossier ${folder}.` }),
  originalsOutside: (folder, root) => ({
    message: `Le dossier des originaux ${folder} mène hors de ${root}.`,
    hint: 'Nommez-le avec --originals si c’est voulu.',
  }),
  originalOfSeveral: (files) => ({
    message: `--original donne l’adresse d’un seul article, mais ${String(files)} fichiers sont à contrôler.`,
    hint: 'Contrôlez ce fichier seul, ou écrivez l’adresse dans son en-tête sous "original_url".',
  }),
  twoPacks: (id, origins, ships) => ({
    message: `Deux packs ont l’identifiant ${id}\u00a0: ${list(origins)}.`,
    hint: ships
      ? 'Donnez au vôtre un identifiant qu’aucun de ceux de republint ne porte.'
      : 'Donnez un autre identifiant à l’un des deux.',
  }),
  explainOne: (files) => ({
    message: `On explique un fichier à la fois, et non ${String(files)}.`,
    hint: 'Nommez l’un des fichiers.',
  }),
  isFolder: (path) => ({ message: `${path} est un dossier.`, hint: TWO_FILES }),
  sameFile: (path) => ({
    message: `La copie et l’original sont un même fichier\u00a0: ${path}.`,
    hint: TWO_FILES,
  }),
  noBaseline: (file) => ({
    message: `Il n’y a pas de liste de référence ${file}.`,
    hint: 'Faites-en une avec «\u00a0republint baseline create\u00a0».',
  }),
  baselineDamaged: (file, fault) => ({
    message: `La liste de référence ${file} est endommagée\u00a0: ${faultOf(fault)}`,
    hint: 'Reprenez la dernière version qui était bonne, ou refaites-la avec «\u00a0republint baseline create --force\u00a0».',
  }),
  baselineNoFile: (file) => ({
    message: `La liste de référence ${file} n’est pas un fichier ordinaire.`,
  }),
  baselineUnreadable: (file, code) => ({
    message: `La liste de référence ${file} ne peut pas être lue (${code}).`,
  }),
  baselineTooLarge: (file) => ({
    message: `Le fichier ${file} est trop grand pour une liste de référence.`,
  }),
  noReport: (file, at) => ({
    message: `${file} n’est pas un rapport de cette version de republint${at === '' ? '' : ` (à ${at})`}.`,
    hint: 'Donnez ce que «\u00a0republint check --format json=FICHIER\u00a0» a écrit.',
  }),
  noJson: (file) => ({
    message: `${file} n’est pas du JSON entier.`,
    hint: 'Le contrôle qui l’a écrit a-t-il été interrompu\u202f? Relancez-le.',
  }),
  noFile: (file) => ({ message: `Il n’y a pas de fichier nommé ${file}.` }),
  unreadable: (file, code) => ({ message: `${file} ne peut pas être lu (${code}).` }),
  nothingToMerge: {
    message: 'Aucun rapport à réunir n’a été donné.',
    hint: 'Donnez ce que «\u00a0republint check --shard 1/3 --format json=partie-1.json\u00a0» et les autres parties ont écrit.',
  },
  fileInTwo: (path) => ({
    message: `Deux des rapports parlent du fichier ${path}.`,
    hint: 'Réunissez les rapports d’un même contrôle, chacun d’une autre partie.',
  }),
  otherRun: (report) => ({
    message: `${report} n’est pas le rapport d’une partie du même contrôle.`,
    hint: 'Réunissez les rapports que «\u00a0republint check --shard 1/3\u00a0», «\u00a02/3\u00a0» et «\u00a03/3\u00a0» écrivent en JSON.',
  }),
  samePart: ([one, other], part) => ({
    message: `${one} et ${other} sont tous deux le rapport de la partie ${String(part)}.`,
  }),
  partMissing: (part, count) => ({
    message: `Le rapport de la partie ${String(part)} sur ${String(count)} manque.`,
    hint: 'On ne sait pas ce qu’il dirait\u202f; contrôlez cette partie, puis réunissez de nouveau.',
  }),
  unlike: ([one, other], by) => ({
    message: `${one} et ${other} n’ont pas été faits de la même façon\u00a0: ${UNLIKE[by]}.`,
    hint: 'Contrôlez toutes les parties avec la même version, les mêmes packs et les mêmes options.',
  }),
};
