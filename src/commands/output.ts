import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../model/errors.ts';
import { quote } from '../terms/quote.ts';

/** Writes to standard output, and waits until all is written or nobody reads any more. */
export async function writeOut(text: string): Promise<void> {
  await new Promise<void>((done) => {
    // The failure to write is told to the callback and to whoever listens for errors.
    process.stdout.write(text, () => {
      done();
    });
  });
}

/** Throws a `UserError` unless a file can be written there. Nothing is written yet. */
export function checkOutputFile(file: string): void {
  const path = resolve(file);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new UserError(`The report cannot be written to ${quote(file)}: that is a folder.`, {
      hint: 'Give the name of a file, as in --format json=report.json.',
    });
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true)
    throw new UserError(
      `The report cannot be written to ${quote(file)}: there is no folder ${quote(dirname(file))}.`,
      { hint: 'Make the folder first, or choose another.' },
    );
}

/** Writes a file whole: whoever reads it meanwhile finds the old one or the new one. */
export function writeFileWhole(file: string, text: string): void {
  const path = resolve(file);
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new UserError(`The report cannot be written to ${quote(file)} (${code}).`);
  }
}
