import type { StoreFailures } from '../failure-words.ts';

const PERMISSIONS = 'Look at the permissions of that folder, or choose another with --originals.';

export const storeFailures: StoreFailures = {
  storeUnreadable: (folder, code) => ({
    message: `The originals in ${folder} cannot be read (${code}).`,
    hint: PERMISSIONS,
  }),
  storeUnwritable: (folder, code) => ({
    message: `The originals in ${folder} cannot be written to (${code}).`,
    hint:
      code === 'ENOSPC' || code === 'EDQUOT'
        ? 'The disk is full. What was kept before is still there.'
        : PERMISSIONS,
  }),
};
