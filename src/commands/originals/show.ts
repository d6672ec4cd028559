import { printable, printed } from '../../reporters/printable.ts';
import { writeOut } from '../output.ts';
import { argument } from '../argument.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

export class OriginalsShow extends OriginalsCommand {
  static override summary = 'Show an original that is kept, with all its versions.';
  static override examples = [
    '<%= config.bin %> originals show https://www.globalresearch.ca/the-title/5800000',
  ];
  static override args = {
    original: argument({
      required: true,
      description: 'name of one version in the list, or address of an article',
    }),
  };
  static override flags = folderFlags;

  override async run(): Promise<void> {
    const { flags, args } = await this.parse(OriginalsShow);
    const { encodeOriginal } = await import('../../originals/original-file.ts');
    const { findOriginal } = await import('../../originals/store.ts');
    const { versionsOf } = await import('./choose.ts');
    const { saySkipped } = await import('./faults.ts');
    const folder = await this.folderOf(flags);
    const found = versionsOf(folder, args.original).map((name) => findOriginal(folder, name));
    const shown = found.flatMap(({ original }) =>
      original === undefined ? [] : [`${original.id}\n${encodeOriginal(original)}`],
    );
    if (shown.length > 0) await writeOut(printed(shown.join('\n').split('\n').map(printable)));
    saySkipped(
      found.flatMap(({ original, problem }) =>
        original === undefined && problem !== undefined ? [problem] : [],
      ),
      await this.spokenLanguage(),
    );
  }
}
