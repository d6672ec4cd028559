import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = fileURLToPath(import.meta.url);

/** The program of a thread; undefined where the source itself runs, which no thread could read. */
export function workerProgram(): string | undefined {
  return basename(MODULE).endsWith('.cjs') ? join(dirname(MODULE), 'worker.cjs') : undefined;
}
