import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { UserError, type FilePosition } from '../model/errors.ts';
import { problemsError } from './problem.ts';
import { printable } from './quote.ts';
import { complaintsAbout, type FileFormat } from './violations.ts';
import { parseYaml, QUOTES_HINT, type DataPath } from './yaml-source.ts';

/** Far above what a person writes; in bytes. */
const LARGEST = 500_000;

/** What a YAML file that obeys its format says. */
export interface CheckedYaml<T> {
  readonly data: T;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** The file as it was decoded, and where in it a value begins. */
  readonly text: string;
  readonly offsetOf: (path: DataPath) => number;
  /** Where a value or its key stands, as errors print it. */
  readonly locate: (path: DataPath, part: 'key' | 'value') => FilePosition;
}

/**
 * Reads and checks a YAML file. `shownPath` is its path as errors print it. Throws a `UserError` that
 * lists every mistake with its line and column.
 */
export async function readCheckedYaml<T>(
  path: string,
  shownPath: string,
  format: FileFormat<T>,
): Promise<CheckedYaml<T>> {
  const shown = printable(shownPath);
  const bytes = await readBytes(path, shown);
  const text = decode(bytes, shown);
  const { data, problems, locate, offsetOf, isBareKey } = parseYaml(text, shown);
  if (data === null) throw fault(shown, 'The file is empty.');
  const complaints = complaintsAbout(data, format);
  const all = [
    ...problems,
    ...complaints.map(({ path: place, part, sentence }) => ({
      position: locate(place, part),
      sentence: part === 'key' && isBareKey(place) ? `${sentence} ${QUOTES_HINT}` : sentence,
    })),
  ];
  if (all.length > 0 || !format.isValid(data)) throw problemsError(all);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { data, sha256: hash, text, offsetOf, locate };
}

async function readBytes(path: string, shown: string): Promise<Buffer> {
  try {
    // A pipe without a writer would block here.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw fault(shown, 'This is a folder, not a YAML file.');
      if (!stats.isFile()) throw fault(shown, 'This is not an ordinary file.');
      if (stats.size > LARGEST) throw tooLarge(shown, stats.size);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof UserError ? error : fault(shown, whyUnreadable(error));
  }
}

function tooLarge(shown: string, bytes: number): UserError {
  // Rounded up, so that it never looks like the most.
  const megabytes = String(Math.ceil(bytes / 10_000) / 100);
  return fault(shown, `The file has ${megabytes} MB; a file of this kind has 0.5 MB at most.`);
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file.';
    case 'EACCES':
    case 'EPERM':
      return 'The file cannot be read: its permissions forbid it.';
    default:
      return `The file cannot be read (${code}).`;
  }
}

function decode(bytes: Buffer, shown: string): string {
  if (bytes.includes(0)) throw fault(shown, 'The file is not UTF-8 text: it holds NUL bytes.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault(shown, 'The file is not UTF-8 text; save it as UTF-8.');
  }
}

function fault(shown: string, sentence: string): UserError {
  return problemsError([{ position: { path: shown }, sentence }]);
}
