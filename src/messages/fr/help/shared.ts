/** What several commands say alike. */
export const config = 'configuration à employer';
export const lang =
  'langue des messages (par défaut\u00a0: celle de la configuration, sinon celle de l’environnement)';
export const color = 'quand colorer ce qui va au terminal';
export const rules =
  'jeux de conditions à considérer\u00a0: le nom court d’un jeu, ou un chemin (répétable)';
export const originals = 'dossier des originaux conservés';
export const asOf = 'juger selon le texte en vigueur ce jour-là';
export const paths = 'fichiers, dossiers et motifs\u202f; - lit l’entrée standard';

/** The flags that choose files. */
export const fileFlags = {
  changed: 'seulement les fichiers que cette branche change, validés ou non',
  base: 'à quoi --changed compare\u00a0: une branche, une étiquette ou un commit (par défaut\u00a0: la cible de la demande de fusion, sinon la branche principale)',
  staged: 'seulement les fichiers du prochain commit, tels qu’ils sont indexés',
  'files-from':
    'lire les chemins dans un fichier, un par ligne ou séparés par NUL\u202f; - est l’entrée standard',
  'allow-empty': 'accepter dossiers, motifs et listes qui ne donnent aucun article',
};

/** The flags of reports. */
export const reportFlags = {
  'fail-on': 'le constat le moins grave qui fait échouer le contrôle (par défaut\u00a0: error)',
  format:
    'pretty, html, json, jsonl, compact, markdown, csv, sarif, github, gitlab, junit, checkstyle ou rdjson\u202f; vers la sortie standard ou un fichier (répétable)',
  color,
  quiet: 'ne montrer que les manquements',
  all: 'montrer aussi les fichiers qui ne sont pas des copies, et les remarques',
};

/** The flags about what is known to be wrong. */
export const knownFlags = {
  baseline:
    'constats qui ne comptent pas (par défaut\u00a0: .republint/baseline.json, si ce fichier existe)',
  'no-baseline': 'compter tous les constats, même ceux de la liste de référence',
};
