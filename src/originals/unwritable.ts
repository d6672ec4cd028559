import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { told } from '../messages/failure.ts';
import { UserError } from '../model/errors.ts';
import { systemCode } from './system-code.ts';

/** Failures of one file's place; the next may have a place of its own. */
const OF_ONE_PLACE = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/** A store could not be written to. */
export class UnwritableStore extends UserError {
  /** Whether another original may still be kept. */
  readonly isOfOnePlace: boolean;

  constructor(folder: string, error: unknown) {
    const code = causeOf(systemCode(error), folder);
    super(...told((say) => say.storeUnwritable(`"${folder}"`, code)));
    this.name = 'UnwritableStore';
    this.isOfOnePlace = OF_ONE_PLACE.has(code);
  }
}

/** On a read-only disk Node says of a folder that it cannot make that it is missing. */
function causeOf(code: string, folder: string): string {
  if (code !== 'ENOENT') return code;
  for (let at = folder; ; at = dirname(at)) {
    try {
      accessSync(at, constants.W_OK);
      return code;
    } catch (error) {
      const found = systemCode(error);
      if (found !== 'ENOENT' || dirname(at) === at) return found;
    }
  }
}
