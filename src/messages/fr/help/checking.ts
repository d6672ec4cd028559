import type { CommandHelpWords } from '../../help-words.ts';
import * as shared from './shared.ts';

export const check = {
  summary: 'Contrôler des articles selon les conditions de leurs éditeurs.',
  description:
    'Lit Markdown, MDX, HTML et texte. Les fichiers qui ne republient personne sont seulement comptés. Sans chemins, le dossier de travail est contrôlé.',
  args: { paths: shared.paths },
  flags: {
    rules: shared.rules,
    config: shared.config,
    original: 'adresse de l’original, pour un seul fichier',
    originals: shared.originals,
    'as-of': shared.asOf,
    ...shared.knownFlags,
    shard:
      'juger une partie des fichiers\u202f; «\u00a0merge\u00a0» fait un seul rapport de toutes les parties',
    'time-limit': 'combien de temps un fichier peut prendre (par défaut\u00a0: 30)',
    workers:
      'combien de fils d’exécution jugent les fichiers (par défaut\u00a0: autant qu’il en faut pour gagner du temps)',
    cache:
      'où retenir les fichiers qui ne changent pas (par défaut\u00a0: votre propre dossier de cache)',
    'no-cache': 'juger chaque fichier à nouveau, et n’en retenir aucun',
    timing: 'dire à la fin, sur la sortie d’erreur, ce qui a pris combien de temps',
    ...shared.fileFlags,
    lang: shared.lang,
    ...shared.reportFlags,
    'stdin-filename': 'le nom de ce qui vient de l’entrée standard',
  },
} satisfies CommandHelpWords;

export const compare = {
  summary: 'Comparer une copie à son original, mot à mot.',
  description: `Montre ce que la copie change, ajoute, déplace et omet. Le balisage, les guillemets et les espaces ne sont pas des changements, et les crédits, notes et légendes ne comptent pas.

Le code de retour est 0 si la copie est l’original entier ou un extrait, inchangé\u202f; 1 si elle est modifiée, une traduction ou un autre texte\u202f; 4 si un fichier ne peut pas être lu en entier ou n’a pas de texte.

Le correctif (patch) est un diff unifié de ce que le lecteur voit des deux articles, une phrase par ligne.`,
  args: {
    copy: 'la copie\u202f; - lit l’entrée standard',
    original: 'l’original\u202f; - lit l’entrée standard',
  },
  flags: {
    format: 'pretty, html, json ou patch, vers la sortie standard ou un fichier (répétable)',
    lang: shared.lang,
    color: shared.color,
  },
} satisfies CommandHelpWords;

export const explain = {
  summary:
    'Expliquer pourquoi un fichier est ou n’est pas une copie, ou bien un constat, un contrôle ou un jeu de conditions.',
  args: {
    subject: 'un fichier, le nom d’un constat, un contrôle, ou un jeu de conditions',
  },
  flags: {
    rules: shared.rules,
    config: shared.config,
    original: 'adresse de l’original',
    lang: shared.lang,
    color: shared.color,
  },
} satisfies CommandHelpWords;

export const merge = {
  summary: 'Faire un seul rapport de ceux qu’ont écrits les parties d’un contrôle.',
  description:
    'Le rapport est le même que si le contrôle n’avait pas été divisé. La liste de référence s’applique ici, et le code de retour est celui de tout le contrôle.',
  args: {
    reports: 'ce que «\u00a0check --shard I/N --format json\u00a0» a écrit, un pour chaque partie',
  },
  flags: { config: shared.config, ...shared.knownFlags, ...shared.reportFlags },
} satisfies CommandHelpWords;

export const scan = {
  summary: 'Montrer quels fichiers ont du texte en commun avec quels originaux.',
  description:
    'Compare les mots des fichiers, quoi qu’ils disent d’eux-mêmes, à ceux des originaux conservés. Avec -, lit des JSON Lines ({"id", "text"}) sur l’entrée standard, et écrit une ligne de JSON pour chacune.',
  args: { paths: shared.paths },
  flags: {
    originals: shared.originals,
    config: shared.config,
    format: 'comment écrire ce qui a été trouvé',
    ...shared.fileFlags,
    lang: shared.lang,
  },
} satisfies CommandHelpWords;
