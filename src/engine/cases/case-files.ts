import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { CasePlace } from './consistency.ts';
import { isWithin } from '../report-path.ts';

/** A file that holds cases. */
export interface CaseFile {
  /** Absolute. */
  readonly file: string;
  /** As errors print it. */
  readonly shown: string;
  readonly place: CasePlace;
}

/** A file that cannot be taken for what stands in its place, and why. */
export interface OddFile {
  readonly shown: string;
  readonly sentence: string;
}

export interface CaseFolder {
  readonly files: readonly CaseFile[];
  readonly odd: readonly OddFile[];
}

const CASE = 'case.yaml';
const IS_YAML = /\.ya?ml$/iu;

/**
 * The files of a folder of cases, ordered by name: YAML files, and the case.yaml of each folder in it.
 * Undefined if there is no folder.
 */
export function caseFiles(folder: string, shown: string): CaseFolder | undefined {
  const names = namesIn(folder);
  if (names === undefined) return undefined;
  const files: CaseFile[] = [];
  const odd: OddFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const at = `${shown}/${name}`;
    const inside = namesIn(path);
    if (!staysIn(folder, path))
      odd.push({ shown: at, sentence: 'This leads out of the folder of the cases.' });
    else if (inside === undefined) {
      if (IS_YAML.test(name)) files.push({ file: path, shown: at, place: 'list' });
      else odd.push({ shown: at, sentence: 'Only YAML files and folders can be cases.' });
    } else if (inside.includes(CASE))
      files.push({ file: join(path, CASE), shown: `${at}/${CASE}`, place: 'folder' });
    else odd.push({ shown: at, sentence: `There is no ${CASE} in this folder, so it is no case.` });
  }
  return { files, odd };
}

/** Undefined if that is no folder. What is hidden is passed over. */
export function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return undefined;
  }
}

/** A link in a stranger's repository is not to lead to other files of the computer. */
export function staysIn(folder: string, path: string): boolean {
  try {
    return isWithin(realpathSync(folder), realpathSync(path));
  } catch {
    return false;
  }
}
