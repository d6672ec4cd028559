import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A younger one may be another process's, which is still at work. */
const HOUR = 3_600_000;
/** `.name.ending.` and the twelve digits that `writeWhole` adds. */
const DRAFT = /^\.[^.].*\.[a-z]+\.[0-9a-f]{12}$/u;

/** Removes what processes that were killed left in a folder; nothing depends on its success. */
export function removeOldDrafts(folder: string): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isFile() && DRAFT.test(entry.name)) removeIfOld(join(folder, entry.name));
  } catch {
    // Whoever writes next will say what is wrong with the folder.
  }
}

function removeIfOld(file: string): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && Date.now() - stats.mtimeMs > HOUR) rmSync(file, { force: true });
}
