import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * The folder of the packs that ship, absolute: above the bundle, and further up where the source itself
 * runs. Undefined where somebody bundled us without it.
 */
export function packageRules(): string | undefined {
  return ['..', '../..']
    .map((up) => join(HERE, up, 'rules'))
    .find((folder) => existsSync(join(folder, 'pack.schema.json')));
}
