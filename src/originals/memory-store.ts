import type { NewOriginal, Original } from '../model/original.ts';
import { IndexBuilder } from './index/index-builder.ts';
import type { OpenStore } from './open-store.ts';
import { normalText } from './original-file.ts';
import { versionName } from './store-names.ts';
import { textHash } from './text-hash.ts';

/** A version as a store would keep it, were it added on a day, `YYYY-MM-DD`. */
export function asKept(added: NewOriginal, today: string): Original {
  const text = normalText(added.text);
  const sha256 = textHash(text);
  const { retrieved = today } = added;
  return { ...added, text, id: versionName({ ...added, text }, sha256), retrieved, sha256 };
}

/** A store that is in no folder. */
export function memoryStore(originals: readonly Original[]): OpenStore {
  const builder = new IndexBuilder();
  for (const { text } of originals) builder.add(text);
  const contents = textHash(originals.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n'));
  const index = {
    signature: contents,
    contents,
    names: originals.map(({ id }) => id),
    urls: originals.map(({ url = '' }) => url),
    tables: builder.finish(),
  };
  return {
    index,
    read: (name) => originals.find(({ id }) => id === name),
    problems: () => [],
    meet: () => undefined,
  };
}
