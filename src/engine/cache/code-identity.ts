import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = fileURLToPath(import.meta.url);
/** The names of chunks tell what is in them. */
const CHUNK = /^chunk-[A-Z0-9]+\.cjs$/u;

/**
 * Tells builds apart that have the same version. It is the same on every machine, whenever the package
 * was unpacked. Undefined where the source itself runs, which changes without any sign.
 */
export function codeIdentity(): string | undefined {
  if (!basename(MODULE).endsWith('.cjs')) return undefined;
  const folder = dirname(MODULE);
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.cjs')) continue;
    hash.update(`${name}\n`);
    if (!CHUNK.test(name)) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
