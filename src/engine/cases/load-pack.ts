import { dirname } from 'node:path';
import { UserError } from '../../model/errors.ts';
import type { Pack } from '../../model/terms.ts';
import { problemsError } from '../../terms/problem.ts';
import { readPack, readPackFile } from '../../terms/read-pack.ts';
import { caseFiles, staysIn } from './case-files.ts';
import { casesOf, type PackToTest } from './find-packs.ts';
import { type OwnPlaces, ownPlaces } from './own-places.ts';
import { readCases, type ReadCase } from './read-cases.ts';

/** A pack with its cases, all read and none judged. */
export interface LoadedPack {
  readonly shown: string;
  readonly pack: Pack;
  readonly places: OwnPlaces;
  readonly cases: readonly ReadCase[];
  /** The folder of its cases, as errors print it, if it is not there. */
  readonly missingFolder?: string;
}

/** Reads packs and cases. Throws one `UserError` with every mistake of all of them. */
export async function loadPacks(packs: readonly PackToTest[]): Promise<readonly LoadedPack[]> {
  const mistakes: UserError[] = [];
  const loaded: LoadedPack[] = [];
  for (const pack of packs) {
    const read = await collecting(mistakes, async () => loadPack(pack, mistakes));
    if (read !== undefined) loaded.push(read);
  }
  const [first] = mistakes;
  if (first === undefined) return loaded;
  throw mistakes.length === 1 ? first : new UserError(mistakes.map(sentences).join('\n'));
}

async function loadPack(found: PackToTest, mistakes: UserError[]): Promise<LoadedPack> {
  const pack = await readPack(found.file, found.shown);
  const places = ownPlaces(await readPackFile(found.file, found.shown));
  const folder = casesOf(found);
  const listed = caseFiles(folder.file, folder.shown);
  const base = { shown: found.shown, pack, places };
  if (listed === undefined) return { ...base, cases: [], missingFolder: folder.shown };
  if (!staysIn(dirname(found.file), folder.file))
    throw problemsError([
      { position: { path: folder.shown }, sentence: 'This leads out of the folder of the pack.' },
    ]);
  if (listed.odd.length > 0)
    mistakes.push(
      problemsError(
        listed.odd.map(({ shown, sentence }) => ({ position: { path: shown }, sentence })),
      ),
    );
  const cases: ReadCase[] = [];
  for (const file of listed.files)
    cases.push(...((await collecting(mistakes, async () => readCases(file, pack))) ?? []));
  return { ...base, cases };
}

/** One broken file must not hide what is wrong with the next. */
async function collecting<T>(
  mistakes: UserError[],
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    mistakes.push(error);
    return undefined;
  }
}

function sentences({ message, hint }: UserError): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}
