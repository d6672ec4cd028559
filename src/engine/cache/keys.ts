import { hash } from 'node:crypto';
import { isInForce } from '../../model/site.ts';
import type { FileOptions, FileToCheck } from '../check-file.ts';
import type { PacksInForce } from '../shelf.ts';
import { VERSION } from '../version.ts';
import { KEY_LENGTH } from './cache-file.ts';

/**
 * The key of all that a run judges every file by: a report of a run with another key is none of this
 * run's. Not the day itself, but what of the ledger holds on it: what files say of days is seen to
 * file by file. `code`: the build that judges. `originals`: the state of their store.
 */
export function runKeyOf(
  { messages, site, original, asOf, today }: FileOptions,
  { code, originals }: { readonly code: string; readonly originals: string | undefined },
): string {
  const held = site.permissions.map(({ record }) => isInForce(record, asOf ?? today));
  const parts = [
    [VERSION, code, process.version, process.versions['icu']],
    [messages.language, original, asOf, originals],
    [site, held],
  ];
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32);
}

/** Gives the key of a file in a run. */
export type KeyOfFile = (file: FileToCheck) => string;

/**
 * The key of a file: of its bytes, and of all that a run does not know of every file alike. Its path
 * counts only where permissions name files.
 */
export function keysOfFiles({ site, asOf, today }: FileOptions): KeyOfFile {
  const namesFiles = site.permissions.some(
    ({ files, record }) => files.length > 0 && isInForce(record, asOf ?? today),
  );
  const known = new Map<PacksInForce, string>();
  const packsOf = (inForce: PacksInForce): string => {
    const found = known.get(inForce);
    if (found !== undefined) return found;
    const made = inForce.packs.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n');
    const key = hash('sha256', made, 'hex');
    known.set(inForce, key);
    return key;
  };
  return ({ sha256, format, settings: { rendered, copyOf }, inForce, pathFromRoot }) => {
    const printed = rendered.length === 0 ? '' : JSON.stringify(rendered);
    const path = namesFiles ? pathFromRoot : '';
    // None of these holds a line break, but perhaps the last.
    const parts = `${packsOf(inForce)}\n${sha256}\n${format}\n${copyOf ?? ''}\n${printed}\n${path}`;
    return hash('sha256', parts, 'binary').slice(0, KEY_LENGTH);
  };
}
