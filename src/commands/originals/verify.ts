import { failure } from '../../messages/failure.ts';
import { isFolder } from '../../engine/read-file.ts';
import { printed } from '../../reporters/printable.ts';
import { quote } from '../../terms/quote.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOut } from '../output.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

export class OriginalsVerify extends OriginalsCommand {
  static override summary = 'Say whether the originals are as they were kept.';
  static override examples = ['<%= config.bin %> originals verify'];
  static override flags = folderFlags;

  override async run(): Promise<void> {
    const { flags } = await this.parse(OriginalsVerify);
    const { namesIn } = await import('../../originals/store.ts');
    const { problemsIn } = await import('../../originals/verify-store.ts');
    const { faultLine } = await import('./faults.ts');
    const folder = await this.folderOf(flags);
    if (!isFolder(folder)) throw failure((say) => say.nothingToVerify(quote(folder)));
    const problems = problemsIn(folder);
    const count = namesIn(folder).length;
    const all = `${String(count)} ${count === 1 ? 'original' : 'originals'}`;
    const end =
      problems.length === 0
        ? `${all}, as they were kept.`
        : `${all}; ${String(problems.length)} to look at.`;
    await writeOut(printed([...problems.map(faultLine), end]));
    process.exitCode = problems.length === 0 ? EXIT.clean : EXIT.findings;
  }
}
