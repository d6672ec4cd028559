import { Args } from '@oclif/core';
import { encodeOriginal } from '../../originals/original-file.ts';
import { readOriginal } from '../../originals/store.ts';
import { printable } from '../../reporters/printable.ts';
import { writeOut } from '../output.ts';
import { folderFlags, OriginalsCommand } from './base.ts';
import { versionsOf } from './choose.ts';

export class OriginalsShow extends OriginalsCommand {
  static override summary = 'Show an original that is kept, with all its versions.';
  static override examples = [
    '<%= config.bin %> originals show https://www.globalresearch.ca/the-title/5800000',
  ];
  static override args = {
    original: Args.string({ required: true, description: 'its name in the list, or its address' }),
  };
  static override flags = folderFlags;

  override async run(): Promise<void> {
    const { flags, args } = await this.parse(OriginalsShow);
    const folder = await this.folderOf(flags);
    const shown = versionsOf(folder, args.original).flatMap((name) => {
      const original = readOriginal(folder, name);
      return original === undefined ? [] : [`${name}\n${encodeOriginal(original)}`];
    });
    const lines = shown.join('\n').split('\n').map(printable);
    await writeOut(`${lines.join('\n').trimEnd()}\n`);
  }
}
