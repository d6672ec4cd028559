import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/model/errors.ts';
import { loadPack } from '../../src/terms/load.ts';

/** The message of the error that a pack with this text gives. */
export async function messageFor(text: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'republint-'));
  try {
    await writeFile(join(folder, 'p.yaml'), text);
    await loadPack('p.yaml', { cwd: folder });
    return 'no error at all';
  } catch (error) {
    return error instanceof UserError ? error.message : String(error);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is replaced in the minimal pack, by what, and what is said of it. */
export type Case = readonly [piece: string, replacement: string, ...messages: readonly string[]];
