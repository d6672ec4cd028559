import type { Pack } from '../../model/terms.ts';
import type { StorePlace } from '../../originals/open-store.ts';
import { sharedIndex } from '../../originals/index/share.ts';
import type { KnownOriginals } from '../originals/known-originals.ts';
import type { PreparedRun } from '../prepare.ts';
import type { Setup } from './protocol.ts';

/** What threads have to know of a run, and of the packs by which its files are judged. */
export function setupOf(
  { options, fileOptions, timeLimit }: PreparedRun,
  packs: ReadonlySet<Pack>,
): Omit<Setup, 'isAt'> {
  const { site, original, asOf, today, originals } = fileOptions;
  const place = originals && placeOf(originals);
  return {
    packs: [...packs],
    options: {
      site,
      today,
      ...(original === undefined ? {} : { original }),
      ...(asOf === undefined ? {} : { asOf }),
    },
    language: options.language,
    limit: timeLimit * 1000,
    ...(place === undefined ? {} : { originals: place }),
  };
}

/** Undefined if the originals are in no folder: such a run has no threads. */
function placeOf({ store: { folder, index } }: KnownOriginals): StorePlace | undefined {
  return folder === undefined ? undefined : { folder, index: sharedIndex(index) };
}
