import { hash } from 'node:crypto';
import { isInForce } from '../../model/site.ts';
import type { Pack } from '../../model/terms.ts';
import type { FileOptions, FileToCheck } from '../check-file.ts';
import type { PacksInForce } from '../shelf.ts';
import { VERSION } from '../version.ts';
import { KEY_LENGTH } from './cache-content.ts';

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

/** What a file is judged by, without its content. */
export type FileWay = Pick<FileToCheck, 'format' | 'settings' | 'inForce'>;

/** Gives the keys of files in a run. */
export interface Keys {
  /** All that a run does not know of every file alike, but for its content and its path: like a key. */
  readonly wayOf: (file: FileWay) => string;
  /** Its path counts only where the ledger names files. */
  readonly keyOf: (file: Pick<FileToCheck, 'sha256' | 'pathFromRoot'>, way: string) => string;
}

export function keysOfFiles({ site, asOf, today }: FileOptions): Keys {
  const namesFiles =
    site.done.some(({ files }) => files !== undefined) ||
    site.permissions.some(
      ({ files, record }) => files.length > 0 && isInForce(record, asOf ?? today),
    );
  const known = new Map<PacksInForce, Map<string, string>>();
  return {
    wayOf: ({ format, settings: { rendered, copyOf }, inForce }) => {
      let ways = known.get(inForce);
      if (ways === undefined) known.set(inForce, (ways = new Map<string, string>()));
      const isUsual = copyOf === undefined && rendered.length === 0;
      const how = isUsual ? format : JSON.stringify([format, copyOf, rendered]);
      const found = ways.get(how);
      if (found !== undefined) return found;
      const packs = inForce.packs.map(({ id, sha256 }) => [id, sha256]);
      // What may stand for a time only is judged anew every day.
      const day = inForce.packs.some(goesByDay) ? (asOf ?? today) : '';
      const way = shortHash(JSON.stringify([packs, how, day]));
      ways.set(how, way);
      return way;
    },
    keyOf: ({ sha256, pathFromRoot }, way) =>
      shortHash(`${way}${sha256}\n${namesFiles ? pathFromRoot : ''}`),
  };
}

function goesByDay({ editions }: Pack): boolean {
  return editions.some(({ obligations }) =>
    obligations.some(({ ways }) => ways.some(({ check }) => check === 'window')),
  );
}

function shortHash(text: string): string {
  return hash('sha256', text, 'binary').slice(0, KEY_LENGTH);
}
