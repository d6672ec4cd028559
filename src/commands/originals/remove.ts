import { Args } from '@oclif/core';
import { removeOriginal } from '../../originals/store.ts';
import { writeOut } from '../output.ts';
import { folderFlags, OriginalsCommand } from './base.ts';
import { versionsOf } from './choose.ts';

export class OriginalsRemove extends OriginalsCommand {
  static override summary = 'Remove an original, with all its versions.';
  static override examples = [
    '<%= config.bin %> originals remove https://www.globalresearch.ca/the-title/5800000',
  ];
  static override args = {
    original: Args.string({ required: true, description: 'its name in the list, or its address' }),
  };
  static override flags = folderFlags;

  override async run(): Promise<void> {
    const { flags, args } = await this.parse(OriginalsRemove);
    const folder = await this.folderOf(flags);
    for (const name of versionsOf(folder, args.original)) {
      removeOriginal(folder, name);
      await writeOut(`removed  ${name}\n`);
    }
  }
}
