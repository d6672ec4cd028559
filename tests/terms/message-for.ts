import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { loadPack } from '../../src/terms/load.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'republint-'));
});
afterAll(async () => rm(folder, { recursive: true }));

/** The message of the error that a pack with this text gives. */
export async function messageFor(text: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, 'p.yaml'), text);
  const error: unknown = await loadPack('p.yaml', { cwd: folder }).then(
    () => 'no error at all',
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? error.message : String(error);
}

/** What is replaced in the minimal pack, by what, and what is said of it. */
export type Case = readonly [piece: string, replacement: string, ...messages: readonly string[]];
