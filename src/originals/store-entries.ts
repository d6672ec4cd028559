import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../messages/failure.ts';
import { isVersionName } from './store-names.ts';
import type { StoreProblem } from './store-problem.ts';
import { systemCode } from './system-code.ts';

/** What lies in the folders of a store. */
export interface StoreEntries {
  /** The files of versions, sorted by code unit. */
  readonly names: readonly string[];
  /** Links and folders that stand where a version or a folder of versions would; they are not followed. */
  readonly unusable: readonly StoreProblem[];
  /** Files of something else. */
  readonly foreign: readonly StoreProblem[];
}

/** Lists a store; all is empty if there is none. Throws a `UserError` if a folder cannot be read. */
export function entriesIn(folder: string): StoreEntries {
  const names: string[] = [];
  const unusable: StoreProblem[] = [];
  const foreign: StoreProblem[] = [];
  for (const host of list(folder)) {
    if (host.name.startsWith('.')) continue;
    if (host.isSymbolicLink() && leadsToFolder(join(folder, host.name)))
      unusable.push({ name: host.name, fault: 'unreadable' });
    if (!host.isDirectory()) continue;
    for (const file of list(join(folder, host.name))) {
      const name = `${host.name}/${file.name}`;
      if (file.name.startsWith('.')) continue;
      if (!file.isFile()) {
        if (isVersionName(name)) unusable.push({ name, fault: 'unreadable' });
      } else if (isVersionName(name)) names.push(name);
      else foreign.push({ name, fault: 'foreign-file' });
    }
  }
  return { names: names.sort(), unusable, foreign };
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = systemCode(error);
    // What is not there holds nothing; of what cannot be read nobody knows.
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw failure((say) => say.storeUnreadable(`"${folder}"`, code));
  }
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}
