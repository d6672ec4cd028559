import type { CommandHelpWords } from '../../help-words.ts';
import * as shared from './shared.ts';

const baselineArgs = { paths: 'fichiers, dossiers et motifs (par défaut\u00a0: ce que lit check)' };
const baselineFlags = {
  baseline:
    'la liste de référence (par défaut\u00a0: .republint/baseline.json à côté de la configuration)',
  config: shared.config,
  rules: shared.rules,
  originals: shared.originals,
  'as-of': shared.asOf,
};

export const baselineCreate = {
  summary:
    'Relever ce qui ne va pas aujourd’hui, pour que seul ce qui est nouveau fasse échouer un contrôle.',
  description:
    'Les constats de la liste de référence sont rapportés, et ne comptent pas. Gardez le fichier dans Git.',
  args: baselineArgs,
  flags: { ...baselineFlags, force: 'remplacer une liste de référence qui existe déjà' },
} satisfies CommandHelpWords;

export const baselinePrune = {
  summary: 'Retirer de la liste de référence ce qui a été corrigé\u202f; ne rien ajouter.',
  args: baselineArgs,
  flags: baselineFlags,
} satisfies CommandHelpWords;

export const baselineUpdate = {
  summary:
    'Mettre à jour la liste de référence\u00a0: ajouter ce qui ne va pas maintenant, retirer ce qui a été corrigé.',
  description:
    'Avec des chemins, seul ce que la liste de référence dit de ces fichiers est mis à jour.',
  args: baselineArgs,
  flags: baselineFlags,
} satisfies CommandHelpWords;

export const completion = {
  summary: 'Écrire un script avec lequel un shell complète commandes et options.',
  args: { shell: 'le shell' },
} satisfies CommandHelpWords;

export const doctor = {
  summary: 'Montrer avec quoi un contrôle travaille ici, et ce qui ne va pas.',
  description:
    'Montre les versions, chaque réglage et où il est fait, les jeux de conditions en vigueur, les originaux, la liste de référence et les autorisations. Ne change rien. Le code de retour est 0 si tout va bien, sinon 1.',
  flags: { config: shared.config, json: 'écrire en JSON ce qui a été trouvé' },
} satisfies CommandHelpWords;

export const init = {
  summary: 'Écrire une configuration qui convient au site du dossier de travail.',
  description:
    'Regarde le dossier, et n’exécute rien\u00a0: où sont les articles, ce qui a fait le site, ses hôtes et ses noms, et les clés d’en-tête que son thème affiche. Relisez ce qui est écrit avant de vous y fier.',
  flags: {
    force: 'remplacer une configuration qui existe déjà',
    stdout: 'écrire la configuration sur la sortie standard, et aucun fichier',
    lang: shared.lang,
  },
} satisfies CommandHelpWords;
