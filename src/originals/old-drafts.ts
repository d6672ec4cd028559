import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A younger one may be another process's, which is still at work. */
const HOUR = 3_600_000;
/** `.name.ending.` and the twelve digits that are added to the name of a draft. */
const DRAFT = /^\.[^.].*\.[a-z]+\.[0-9a-f]{12}$/u;
const DIGITS = /^[0-9a-f]{12}$/u;

/**
 * Removes what processes that were killed left in a folder; nothing depends on its success. Where others
 * have files, too, it is to be said of which file drafts are looked for.
 */
export function removeOldDrafts(folder: string, of?: string): void {
  const isDraft = (name: string): boolean =>
    of === undefined
      ? DRAFT.test(name)
      : name.startsWith(`.${of}.`) && DIGITS.test(name.slice(of.length + 2));
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isFile() && isDraft(entry.name)) removeIfOld(join(folder, entry.name));
  } catch {
    // Whoever writes next will say what is wrong with the folder.
  }
}

function removeIfOld(file: string): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && Date.now() - stats.mtimeMs > HOUR) rmSync(file, { force: true });
}
