import { dirname, join } from 'node:path';
import type { Problem } from '../../terms/problem.ts';
import { enumerate, quote } from '../../terms/quote.ts';
import { readFile } from '../read-file.ts';
import { type CaseFile, namesIn, staysIn } from './case-files.ts';
import type { CaseSource } from './case-source.ts';

const FORMATS = { md: 'markdown', html: 'html', txt: 'text' } as const;
const ENDINGS = ['md', 'html', 'txt'] as const;
type Ending = (typeof ENDINGS)[number];

/** A file of a case. */
export interface Part {
  readonly name: string;
  /** As reports print it. */
  readonly shown: string;
  readonly format: (typeof FORMATS)[Ending];
  readonly bytes: Uint8Array;
}

/** What stands in files of their own beside a case.yaml. */
export interface FolderParts {
  readonly copy?: Part;
  readonly original?: Part;
}

const ROLES = ['copy', 'original'] as const;
type Role = (typeof ROLES)[number];

interface Beside {
  readonly folder: string;
  readonly present: readonly string[];
  readonly shown: (name: string) => string;
}

/** The files of a case in a folder of its own, or what is wrong with them. */
export function folderParts(
  { file, shown }: CaseFile,
  source: CaseSource,
): FolderParts | readonly Problem[] {
  const folder = dirname(file);
  const above = shown.slice(0, shown.lastIndexOf('/'));
  const beside: Beside = {
    folder,
    present: namesIn(folder) ?? [],
    shown: (name) => `${above}/${name}`,
  };
  const problems: Problem[] = strangersIn(beside, above);
  const parts: Partial<Record<Role, Part>> = {};
  for (const role of ROLES) {
    const found = partOf(role, source[role] !== undefined, beside);
    if (typeof found === 'string') problems.push({ position: { path: shown }, sentence: found });
    else if (found !== undefined && 'sentence' in found) problems.push(found);
    else if (found !== undefined) parts[role] = found;
  }
  return problems.length > 0 ? problems : parts;
}

/** Whether something is wrong with the files. */
export function areProblems(found: FolderParts | readonly Problem[]): found is readonly Problem[] {
  return Array.isArray(found);
}

function namesOf(role: Role): readonly string[] {
  return ENDINGS.map((ending) => `${role}.${ending}`);
}

/** A file with a slip in its name would be passed over without a word. */
function strangersIn({ present }: Beside, path: string): Problem[] {
  const known = ROLES.flatMap(namesOf);
  return present
    .filter((name) => name !== 'case.yaml' && !known.includes(name))
    .map((name) => ({
      position: { path },
      sentence: `${quote(name)} is no file of a case; those are ${enumerate(known, 'and')}.`,
    }));
}

/** The file; a sentence on the case, or a problem of the file, where it cannot be taken. */
function partOf(
  role: Role,
  isInside: boolean,
  { folder, present, shown }: Beside,
): Part | Problem | string | undefined {
  const names = namesOf(role).filter((name) => present.includes(name));
  const [name] = names;
  if (name === undefined)
    return role === 'original' || isInside
      ? undefined
      : `There is no copy: put ${enumerate(namesOf(role), 'or')} beside this file.`;
  if (isInside) return `The ${role} stands both here and in ${name}; keep one.`;
  if (names.length > 1) return `There are ${enumerate(names, 'and')} beside this file; keep one.`;
  const at = shown(name);
  const path = join(folder, name);
  if (!staysIn(folder, path))
    return { position: { path: at }, sentence: 'This leads out of the folder of the case.' };
  const read = readFile(path);
  if (read.kind === 'failed')
    return { position: { path: at }, sentence: `This file cannot be read (${read.detail}).` };
  const ending = ENDINGS.find((one) => name.endsWith(`.${one}`)) ?? 'md';
  return { name, shown: at, format: FORMATS[ending], bytes: read.bytes };
}
