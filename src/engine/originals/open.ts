import type { StorePlace } from '../../originals/open-store.ts';
import { isFolder } from '../read-file.ts';
import type { KnownOriginals } from './known-originals.ts';

/** The originals in a folder; undefined if there are none. Without a folder nothing more is loaded. */
export async function openOriginals(folder: string): Promise<KnownOriginals | undefined> {
  if (!isFolder(folder)) return undefined;
  const { openStore } = await import('../../originals/open-store.ts');
  const { knownOriginals } = await import('./known-originals.ts');
  const store = openStore(folder);
  return store === undefined ? undefined : knownOriginals(store);
}

/** The originals that another thread has opened. */
export async function reopenOriginals(opened: StorePlace): Promise<KnownOriginals> {
  const { reopenStore } = await import('../../originals/open-store.ts');
  const { knownOriginals } = await import('./known-originals.ts');
  return knownOriginals(reopenStore(opened));
}
