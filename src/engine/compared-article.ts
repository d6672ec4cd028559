import { lstatSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode, looksBinary } from '../documents/decode.ts';
import { parseDocument } from '../documents/read.ts';
import { failure } from '../messages/failure.ts';
import { messagesFor } from '../messages/messages.ts';
import type { Document } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import type { Language } from '../model/language.ts';
import type { FileError, FileErrorCode } from '../model/report.ts';
import { quote } from '../terms/quote.ts';
import { missingPaths } from './discover.ts';
import { formatOfContent } from './format-of-content.ts';
import type { GivenText } from './prepare.ts';
import { isFolder, readFile, sha256, withinLimit } from './read-file.ts';

/** A path, or an article that stands in no file. */
export type ComparedSource = string | GivenText;

/** One side of a comparison, read and parsed. */
export interface ComparedArticle {
  readonly document: Document;
  readonly sha256: string;
  readonly errors: readonly FileError[];
}

/**
 * Reads one side. Throws a `UserError` if there is no such file, and an `UnreadableError` if there is
 * but it is no text.
 */
export async function readArticle(
  source: ComparedSource,
  { cwd, language }: { readonly cwd: string; readonly language: Language },
): Promise<ComparedArticle> {
  const messages = messagesFor(language);
  const isFile = typeof source === 'string';
  const path = (isFile ? source : (source.path ?? '<stdin>')).replaceAll('\\', '/');
  const said = (code: FileErrorCode, detail: string): string =>
    messages.words.labelled(path, messages.fileError(code, detail));
  const unreadable = (code: FileErrorCode, detail: string): UnreadableError =>
    new UnreadableError(said(code, detail));
  if (isFile) checkFile(source, cwd);
  const content = isFile ? readFile(resolve(cwd, source)) : withinLimit(source.bytes);
  if (content.kind === 'failed') throw unreadable(content.code, content.detail);
  const { bytes } = content;
  if (looksBinary(bytes)) throw unreadable('binary', '');
  const isNameless = !isFile && source.path === undefined;
  const format = formatOfContent(path, bytes, isNameless ? 'markdown' : 'text');
  const { text, problems } = decode(bytes, format);
  const document = await parseDocument({ path, text, format, problems });
  return {
    document,
    sha256: sha256(bytes),
    errors: document.problems.map(({ code, detail }) => ({
      code,
      message: said(code, detail),
    })),
  };
}

function checkFile(path: string, cwd: string): void {
  const file = resolve(cwd, path);
  if (path === '') throw failure((say) => say.pathEmpty);
  if (isFolder(file)) throw failure((say) => say.isFolder(quote(path)));
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) throw missingPaths([path], cwd);
}

/** Throws a `UserError` if both sides are one file, by a slip: it would always pass for faithful. */
export function checkAreTwo(sides: {
  readonly cwd: string;
  readonly copy: ComparedSource;
  readonly original: ComparedSource;
}): void {
  const { cwd, copy, original } = sides;
  if (typeof copy !== 'string' || typeof original !== 'string') return;
  if (realpathSync(resolve(cwd, copy)) !== realpathSync(resolve(cwd, original))) return;
  throw failure((say) => say.sameFile(quote(copy)));
}
