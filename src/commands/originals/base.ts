import { Flags } from '@oclif/core';
import { resolve } from 'node:path';
import { BaseCommand } from '../base.ts';

export const folderFlags = {
  originals: Flags.string({
    helpValue: 'FOLDER',
    description:
      'folder of the originals (default: the configuration’s, else .republint/originals)',
  }),
  config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
};

/** Commands on the folder in which originals are kept. */
export abstract class OriginalsCommand extends BaseCommand {
  protected async folderOf(flags: {
    readonly originals?: string | undefined;
    readonly config?: string | undefined;
  }): Promise<string> {
    const cwd = process.cwd();
    if (flags.originals !== undefined) return resolve(cwd, flags.originals);
    const { loadConfig } = await import('../../engine/config/load.ts');
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    return config.originals;
  }
}
