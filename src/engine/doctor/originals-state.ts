import { UserError } from '../../model/errors.ts';
import { indexStateOf } from '../../originals/open-store.ts';
import { entriesIn } from '../../originals/store-entries.ts';
import { isFolder } from '../read-file.ts';
import type { Diagnosis, IndexState } from './diagnosis.ts';
import { sentencesOf } from './read-settings.ts';

export interface OriginalsState extends Pick<Diagnosis['originals'], 'count' | 'index'> {
  readonly problems: readonly string[];
}

/** Looks at a folder of originals, and reads none of them. `isNamed`: the configuration names it. */
export function originalsState(folder: string, shown: string, isNamed: boolean): OriginalsState {
  if (!isFolder(folder))
    return {
      count: 0,
      index: 'none',
      problems: isNamed
        ? [`The folder of the originals, ${shown}, does not exist; the configuration names it.`]
        : [],
    };
  try {
    const { names, unusable, foreign } = entriesIn(folder);
    const { length } = [...unusable, ...foreign];
    return {
      count: names.length,
      index: stateOf(folder),
      problems:
        length === 0
          ? []
          : [
              `${String(length)} of the files among the originals are of no use; “republint originals verify” names them.`,
            ],
    };
  } catch (error) {
    return { count: 0, index: 'unreadable', problems: sentencesOf(error) };
  }
}

function stateOf(folder: string): IndexState {
  try {
    return indexStateOf(folder);
  } catch (error) {
    if (error instanceof UserError) return 'unreadable';
    throw error;
  }
}
