import type { StoreFailures } from '../failure-words.ts';

const PERMISSIONS =
  'Regardez les droits de ce dossier, ou choisissez-en un autre avec --originals.';

export const storeFailures: StoreFailures = {
  storeUnreadable: (folder, code) => ({
    message: `Les originaux de ${folder} ne peuvent pas être lus (${code}).`,
    hint: PERMISSIONS,
  }),
  storeUnwritable: (folder, code) => ({
    message: `Rien ne peut être écrit parmi les originaux de ${folder} (${code}).`,
    hint:
      code === 'ENOSPC' || code === 'EDQUOT'
        ? 'Le disque est plein. Ce qui était conservé l’est toujours.'
        : PERMISSIONS,
  }),
};
