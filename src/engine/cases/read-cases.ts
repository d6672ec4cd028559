import { validate } from '../../generated/cases-validator.js';
import { formatOf } from '../../documents/format.ts';
import type { Format } from '../../model/document.ts';
import { type FilePosition, UserError } from '../../model/errors.ts';
import type { NewOriginal } from '../../model/original.ts';
import type { Pack } from '../../model/terms.ts';
import { problemsError, type Problem } from '../../terms/problem.ts';
import type { FileFormat } from '../../terms/violations.ts';
import { type CheckedYaml, readCheckedYaml } from '../../terms/yaml-file.ts';
import type { DataPath } from '../../terms/yaml-source.ts';
import type { CaseFile } from './case-files.ts';
import { givenOriginal, readOriginal } from './case-original.ts';
import type { CasesSource, CaseSource } from './case-source.ts';
import { changedCopy } from './changed-copy.ts';
import { inspectCases, isList, type CasePlace } from './consistency.ts';
import { areProblems, type FolderParts, folderParts } from './folder-parts.ts';

/** A case that was read, and where it stands. */
export interface ReadCase {
  readonly source: CaseSource;
  readonly position: FilePosition;
  readonly file: CaseFile;
  /** What leads to it in its file. */
  readonly path: DataPath;
  readonly copy: CaseCopy;
  readonly original?: NewOriginal;
}

export interface CaseCopy {
  /** As reports print it. */
  readonly shown: string;
  /** As globs see it. */
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

const formatFor = (pack: Pack, place: CasePlace): FileFormat<CasesSource> => ({
  isValid: (data): data is CasesSource => validate(data),
  violations: () => validate.errors ?? [],
  inspect: (cases) => inspectCases(cases, pack, place),
});

/** The cases of one file, in its order. Throws a `UserError` that lists every mistake. */
export async function readCases(file: CaseFile, pack: Pack): Promise<readonly ReadCase[]> {
  const read = await readCheckedYaml(file.file, file.shown, formatFor(pack, file.place));
  const { data } = read;
  if (!isList(data)) return [await readCase(data, { file, read, path: [] })];
  const cases: ReadCase[] = [];
  const mistakes: Problem[] = [];
  for (const [index, source] of data.entries())
    try {
      cases.push(await readCase(source, { file, read, path: [index] }));
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      mistakes.push(...error.problems);
    }
  if (mistakes.length > 0) throw problemsError(mistakes);
  return cases;
}

/** Mistakes in what a case says of other texts and files. */
class CaseError extends UserError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problemsError(problems).message);
    this.problems = problems;
  }
}

interface Context {
  readonly file: CaseFile;
  readonly read: CheckedYaml<CasesSource>;
  readonly path: DataPath;
}

async function readCase(source: CaseSource, context: Context): Promise<ReadCase> {
  const { file, read, path } = context;
  const parts = file.place === 'folder' ? folderParts(file, source) : {};
  if (areProblems(parts)) throw new CaseError(parts);
  const original = await originalOf(source, parts, (key) => read.locate([...path, key], 'value'));
  return {
    source,
    position: read.locate(path, 'value'),
    file,
    path,
    copy: copyOf(source, parts),
    ...(original === undefined ? {} : { original }),
  };
}

const ENDINGS = { markdown: 'md', html: 'html', text: 'txt' } as const;

function copyOf(
  { copy, change, format = 'markdown', path }: CaseSource,
  { copy: given }: FolderParts,
): CaseCopy {
  if (given !== undefined) {
    const told = formatOf(given.shown) ?? 'markdown';
    return { shown: given.shown, path: path ?? given.name, format: told, bytes: given.bytes };
  }
  const name = path ?? `copy.${ENDINGS[format]}`;
  return {
    shown: name,
    path: name,
    format: formatOf(name) ?? format,
    bytes: new TextEncoder().encode(changedCopy(copy ?? '', change)),
  };
}

async function originalOf(
  { original }: CaseSource,
  { original: given }: FolderParts,
  locate: (key: string) => FilePosition,
): Promise<NewOriginal | undefined> {
  if (typeof original === 'object') return givenOriginal(original);
  if (original === undefined && given === undefined) return undefined;
  const read =
    given === undefined
      ? await readOriginal(new TextEncoder().encode(original), 'markdown')
      : await readOriginal(given.bytes, given.format);
  if (read.kind === 'article') return read.original;
  const position = given === undefined ? locate('original') : { path: given.shown };
  throw new CaseError([{ position, sentence: read.sentence }]);
}
