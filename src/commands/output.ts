import { randomBytes } from 'node:crypto';
import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder } from '../engine/read-file.ts';
import { failure } from '../messages/failure.ts';
import type { WrittenFile } from '../messages/failure-words.ts';
import { removeOldDrafts } from '../originals/old-drafts.ts';
import { quote } from '../terms/quote.ts';

/** What is written: a text, or its parts, which are made one after the other. */
type Text = string | Iterable<string>;

/** In UTF-16 units: long enough that it costs little to write them, and short enough to be held. */
const PIECE = 65_536;

/** A text in pieces to be written. */
function* piecesOf(text: Text): Generator<string> {
  if (typeof text === 'string') {
    yield text;
    return;
  }
  let piece = '';
  for (const part of text) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Writes to standard output, and waits until all is written or nobody reads any more. Returns whether
 * somebody still reads. Throws a `UserError` if it cannot be written for another reason.
 */
export async function writeOut(text: Text): Promise<boolean> {
  for (const piece of piecesOf(text)) if (!(await writePiece(piece))) return false;
  return true;
}

async function writePiece(text: string): Promise<boolean> {
  const problem = await new Promise<Error | null | undefined>((done) => {
    // The failure to write is told to the callback and to whoever listens for errors.
    process.stdout.write(text, done);
  });
  if (!problem) return true;
  if (isClosedPipe(problem)) return false;
  throw failure((say) => say.outputUnwritable(codeOf(problem)));
}

/** Whether whoever read what we write, such as `head`, has enough. */
export function isClosedPipe(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(codeOf(error));
}

/** The code of what comes from no system. */
const UNKNOWN = 'unknown';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : UNKNOWN;
}

/** Throws a `UserError` unless a file can be written there. Nothing is written yet. */
export function checkOutputFile(file: string): void {
  const path = resolve(file);
  if (isFolder(path)) throw failure((say) => say.reportIsFolder(quote(file)));
  if (!isFolder(dirname(path)))
    throw failure((say) => say.reportFolderMissing(quote(file), quote(dirname(file))));
}

/** Throws a `UserError` if a file to be written is one of the articles, which must not be lost. */
export function checkNoArticle(file: string, articles: readonly string[]): void {
  const article = articles.find((path) => realPath(resolve(path)) === realPath(resolve(file)));
  if (article !== undefined) throw failure((say) => say.overArticle(quote(article)));
}

/**
 * Writes a file whole: whoever reads it meanwhile finds the old one or the new one. Behind a link, the
 * file that it leads to is written; a device or a pipe is written to and stays what it is. `what` it is is
 * said if it cannot be.
 */
export function writeFileWhole(file: string, text: Text, what: WrittenFile = 'report'): void {
  try {
    const path = realPath(resolve(file));
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || stats.isFile()) replaceFile(path, text, stats?.mode);
    else writePieces(path, 'w', text);
  } catch (error) {
    const code = codeOf(error);
    // What goes wrong in making the text is no matter of the file.
    if (code === UNKNOWN) throw error;
    throw failure((say) => say.unwritable(what, quote(file), code));
  }
}

function replaceFile(path: string, text: Text, mode: number | undefined): void {
  removeOldDrafts(dirname(path), basename(path));
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    writePieces(draft, 'wx', text, mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writePieces(path: string, flag: 'w' | 'wx', text: Text, mode?: number): void {
  const file = openSync(path, flag, mode);
  try {
    for (const piece of piecesOf(text)) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
