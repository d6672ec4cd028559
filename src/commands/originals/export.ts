import type { StoreProblem } from '../../originals/store.ts';
import { writeOut } from '../output.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

export class OriginalsExport extends OriginalsCommand {
  static override summary =
    'Write every original as a line of JSON, which “originals add” reads back.';
  static override examples = ['<%= config.bin %> originals export > originals.jsonl'];
  static override flags = folderFlags;

  override async run(): Promise<void> {
    const { flags } = await this.parse(OriginalsExport);
    const { originalLine } = await import('../../engine/originals/original-line.ts');
    const { entriesIn } = await import('../../originals/store-entries.ts');
    const { findOriginal } = await import('../../originals/store.ts');
    const { saySkipped } = await import('./faults.ts');
    const folder = await this.folderOf(flags);
    const { names, unusable } = entriesIn(folder);
    const skipped: StoreProblem[] = [...unusable];
    for (const name of names) {
      const { original, problem } = findOriginal(folder, name);
      if (original === undefined) {
        if (problem !== undefined) skipped.push(problem);
      } else if (!(await writeOut(`${originalLine(original)}\n`))) break;
    }
    saySkipped(skipped, await this.spokenLanguage());
  }
}
