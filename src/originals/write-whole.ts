import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeOldDrafts } from './old-drafts.ts';

/** Folders that were tidied in this run. */
const tidied = new Set<string>();

/**
 * Writes a file whole: whoever reads it meanwhile, or after a failure, finds the old one or the new
 * one. Throws what the system says.
 */
export function writeWhole(
  file: string,
  content: string | readonly Uint8Array[],
  mode?: number,
): void {
  const folder = dirname(file);
  if (!tidied.has(folder)) {
    tidied.add(folder);
    removeOldDrafts(folder);
  }
  const draft = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    writeParts(draft, typeof content === 'string' ? [content] : content, mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeParts(file: string, parts: readonly (string | Uint8Array)[], mode?: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    for (const part of parts) writeFileSync(descriptor, part);
  } finally {
    closeSync(descriptor);
  }
}
