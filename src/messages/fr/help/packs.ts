import type { CommandHelpWords } from '../../help-words.ts';
import * as shared from './shared.ts';

export const rulesDiff = {
  summary:
    'Dire en mots ce que deux jeux de conditions, ou deux éditions d’un seul, demandent différemment.',
  description: `D’abord ce qui est demandé de plus, puis ce qui est demandé de moins, puis tout ce qui a changé d’autre. Là où il y a un republint.yaml, ou si --in donne un chemin, les articles sont jugés selon les deux, et ceux dont il est dit alors autre chose sont énumérés.

Un jeu seul désigne ses deux dernières éditions, et JEU@ÉDITION seul ce que cette édition a changé. Un jeu à côté d’un autre désigne sa dernière édition. Le code de retour est 0, quoi qui ait changé, et 2 si un jeu ne peut pas être lu.`,
  args: {
    old: 'le nom court d’un jeu de conditions, ou un chemin\u202f; @ÉDITION peut suivre',
    new: 'de même, pour ce à quoi il est comparé',
  },
  flags: {
    in: 'articles à juger selon les deux\u00a0: fichiers, dossiers et motifs (répétable)',
    config: shared.config,
    json: 'écrire du JSON, pour les programmes',
    lang: shared.lang,
  },
} satisfies CommandHelpWords;

export const rulesList = {
  summary: 'Donner la liste des jeux de conditions livrés avec republint, et des vôtres.',
  description:
    'Les vôtres sont ceux que la configuration désigne par un fichier, dans le dossier où vous êtes ou au-dessus\u202f; le fichier de chacun est indiqué. Un jeu qui ne peut pas être lu est signalé, et le code de retour est alors 2\u202f; les autres figurent quand même dans la liste.',
  flags: { json: 'écrire du JSON, pour les programmes', lang: shared.lang },
} satisfies CommandHelpWords;

export const rulesNew = {
  summary: 'Écrire un jeu de conditions d’un éditeur, et des cas pour l’éprouver.',
  description:
    'Écrit rules/ID.yaml et rules/ID.cases/cases.yaml sous le dossier de travail, prêts pour «\u00a0rules test\u00a0». Sur un terminal, ce que ne dit aucune option est demandé. Relisez ce qui est écrit\u00a0: n’affirmez que ce que quelqu’un a lu.',
  args: { file: 'le jeu de conditions à écrire (par défaut\u00a0: rules/ID.yaml)' },
  flags: {
    name: 'comment s’appelle l’éditeur\u202f; autres graphies après des virgules',
    id: 'nom court du jeu de conditions (par défaut\u00a0: tiré du nom)',
    domain: 'son site, par exemple example.org\u202f; d’autres après des virgules',
    url: 'où vous avez lu les conditions',
    language: 'langue de leur texte (par défaut\u00a0: en)',
    asks: 'ce qu’elles demandent\u00a0: source,link,address,author,copyright,licence,title,unchanged,links,images,canonical,notify',
    licence: 'licence des articles, par exemple CC-BY-4.0',
    audience: 'non-commercial,commercial (par défaut\u00a0: les deux)',
    media: 'web,print,newsletter,broadcast,app (par défaut\u00a0: tous)',
    force: 'remplacer des fichiers qui existent déjà',
    lang: shared.lang,
  },
} satisfies CommandHelpWords;

export const rulesShow = {
  summary: 'Montrer ce que demande un jeu de conditions, clause par clause.',
  args: { pack: 'le nom court d’un jeu, ou un chemin' },
  flags: { lang: shared.lang },
} satisfies CommandHelpWords;

export const rulesTest = {
  summary: 'Juger les cas de jeux de conditions, et dire ce qu’ils laissent ouvert.',
  description: `Les cas de rules/example.yaml sont dans le dossier rules/example.cases. Chacun contient une copie et dit ce qui doit en sortir. Sans jeux, ceux que nomme republint.yaml sont éprouvés, sinon tous ceux sous ./rules.

Le code de retour est 0 si chaque cas donne ce qu’il dit, si chaque obligation a ses cas et si rien dans un jeu ne se contredit\u202f; 1 sinon\u202f; 2 si un jeu ou un cas n’est pas bien écrit\u00a0: alors rien n’a été jugé.`,
  args: {
    packs: 'chemins de jeux, dossiers de jeux, ou noms courts de jeux',
  },
  flags: {
    update:
      'récrire ce qu’attendent les cas qui échouent d’après ce qui en est sorti, et dire lesquels',
    config: shared.config,
    format: 'pretty ou json, vers la sortie standard ou un fichier (répétable)',
    lang: shared.lang,
    color: shared.color,
  },
} satisfies CommandHelpWords;

export const rulesValidate = {
  summary: 'Dire si des jeux de conditions sont bien écrits.',
  args: { packs: 'chemins de jeux, ou noms courts' },
} satisfies CommandHelpWords;
