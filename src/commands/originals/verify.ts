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
    const { upkeepWords } = await import('../../messages/upkeep.ts');
    const language = await this.spokenLanguage();
    const lines = problems.map((problem) => faultLine(problem, language));
    const count = namesIn(folder).length;
    const end = upkeepWords(language).originals.verified(count, problems.length);
    await writeOut(printed([...lines, end]));
    process.exitCode = problems.length === 0 ? EXIT.clean : EXIT.findings;
  }
}
