import type { DoctorWords } from '../doctor-words.ts';

/** Zéro est au singulier. */
const counted = (count: number, one: string): string =>
  `${String(count)} ${count < 2 ? one : `${one}s`}`;

export const doctor: DoctorWords = {
  heads: {
    platform: 'plateforme',
    configuration: 'configuration',
    packs: 'jeux de conditions en vigueur',
    articles: 'articles',
    originals: 'originaux',
    baseline: 'liste de référence',
    permissions: 'autorisations',
  },
  headOf: (name) => `${name}\u00a0:`,
  noConfiguration: 'aucune\u202f; les valeurs par défaut s’appliquent',
  ships: 'livré avec republint',
  index: {
    none: 'pas encore d’index\u202f; il se fait quand il est nécessaire',
    current: 'index à jour',
    stale: 'index périmé\u202f; il se refait quand il est nécessaire',
    unreadable: 'l’index ne peut pas être lu',
  },
  noBaseline: 'aucune',
  findings: (count) => counted(count, 'constat'),
  noPermissions: 'aucune enregistrée',
  permissions: (count) => counted(count, 'autorisation'),
  from: { environment: 'environnement', nowhere: 'non réglé', default: 'par défaut' },
  nothingWrong: 'Tout va bien.',
  wrong: 'Ce qui ne va pas\u00a0:',
  noFolderOfOriginals: (folder) =>
    `Le dossier des originaux, ${folder}, n’existe pas\u202f; la configuration le nomme.`,
  uselessOriginals: (files) =>
    `Fichiers inutilisables parmi les originaux\u00a0: ${String(files)}\u202f; «\u00a0republint originals verify\u00a0» les nomme.`,
};
