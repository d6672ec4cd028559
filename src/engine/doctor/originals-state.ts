import type { DoctorWords } from '../../messages/doctor-words.ts';
import { UserError } from '../../model/errors.ts';
import type { Language } from '../../model/language.ts';
import { indexStateOf } from '../../originals/open-store.ts';
import { entriesIn } from '../../originals/store-entries.ts';
import { isFolder } from '../read-file.ts';
import type { Diagnosis, IndexState } from './diagnosis.ts';
import { sentencesOf } from './read-settings.ts';

/** How it is told. */
export interface Spoken {
  readonly language: Language;
  readonly words: DoctorWords;
}

export interface OriginalsState extends Pick<Diagnosis['originals'], 'count' | 'index'> {
  readonly problems: readonly string[];
}

/** Looks at a folder of originals, and reads none of them. `isNamed`: the configuration names it. */
export async function originalsState(
  folder: string,
  { shown, isNamed }: { readonly shown: string; readonly isNamed: boolean },
  { language, words }: Spoken,
): Promise<OriginalsState> {
  if (!isFolder(folder))
    return {
      count: 0,
      index: 'none',
      problems: isNamed ? [words.noFolderOfOriginals(shown)] : [],
    };
  try {
    const { names, unusable, foreign } = entriesIn(folder);
    const { length } = [...unusable, ...foreign];
    return {
      count: names.length,
      index: stateOf(folder),
      problems: length === 0 ? [] : [words.uselessOriginals(length)],
    };
  } catch (error) {
    return { count: 0, index: 'unreadable', problems: await sentencesOf(error, language) };
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
