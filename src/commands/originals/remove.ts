import { failure } from '../../messages/failure.ts';
import { quote } from '../../terms/quote.ts';
import { writeOut } from '../output.ts';
import { argument } from '../argument.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

export class OriginalsRemove extends OriginalsCommand {
  static override summary = 'Remove a version of an original, or all versions at an address.';
  static override examples = [
    '<%= config.bin %> originals remove https://www.globalresearch.ca/the-title/5800000',
  ];
  static override args = {
    original: argument({
      required: true,
      description: 'name of one version in the list, or address of an article',
    }),
  };
  static override flags = folderFlags;

  override async run(): Promise<void> {
    const { flags, args } = await this.parse(OriginalsRemove);
    const { articleOf } = await import('../../originals/store-names.ts');
    const { removeOriginal } = await import('../../originals/store.ts');
    const { versionsOf } = await import('./choose.ts');
    const folder = await this.folderOf(flags);
    const names = versionsOf(folder, args.original);
    if (new Set(names.map(articleOf)).size > 1)
      throw failure((say) => say.severalOriginals(quote(args.original), names));
    const { upkeepWords } = await import('../../messages/upkeep.ts');
    const { removed } = upkeepWords(await this.spokenLanguage()).originals;
    for (const name of names) {
      removeOriginal(folder, name);
      await writeOut(`${removed(name)}\n`);
    }
  }
}
