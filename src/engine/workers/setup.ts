import { sharedIndex } from '../../originals/index/share.ts';
import type { PreparedRun } from '../prepare.ts';
import type { Setup } from './protocol.ts';

/** What threads have to know of a run. */
export function setupOf({
  options,
  shelf,
  fileOptions,
  timeLimit,
}: PreparedRun): Omit<Setup, 'isAt'> {
  const { site, original, asOf, today, originals } = fileOptions;
  return {
    packs: shelf.packs,
    options: {
      site,
      today,
      ...(original === undefined ? {} : { original }),
      ...(asOf === undefined ? {} : { asOf }),
    },
    language: options.language,
    limit: timeLimit * 1000,
    ...(originals === undefined
      ? {}
      : {
          originals: { folder: originals.store.folder, index: sharedIndex(originals.store.index) },
        }),
  };
}
