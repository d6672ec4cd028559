import { originalLine } from '../../engine/originals/original-line.ts';
import { namesIn, readOriginal } from '../../originals/store.ts';
import { writeOut } from '../output.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

export class OriginalsExport extends OriginalsCommand {
  static override summary =
    'Write every original as a line of JSON, which “originals add” reads back.';
  static override examples = ['<%= config.bin %> originals export > originals.jsonl'];
  static override flags = folderFlags;

  override async run(): Promise<void> {
    const { flags } = await this.parse(OriginalsExport);
    const folder = await this.folderOf(flags);
    for (const name of namesIn(folder)) {
      const original = readOriginal(folder, name);
      if (original !== undefined) await writeOut(`${originalLine(original)}\n`);
    }
  }
}
