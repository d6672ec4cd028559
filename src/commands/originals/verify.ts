import { namesIn, problemsIn, type StoreProblem } from '../../originals/store.ts';
import { printable } from '../../reporters/printable.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOut } from '../output.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

const SAYS: Readonly<Record<StoreProblem['fault'], string>> = {
  'no-front-matter': 'The file has no front matter; nothing tells what it is.',
  'broken-front-matter': 'The front matter cannot be read.',
  'text-changed': 'The text is not the one that was kept: somebody changed it.',
  'wrong-name': 'The name is not that of this article; was it renamed?',
  'foreign-file': 'This file is not one of an original.',
  unreadable: 'The file cannot be read.',
};

export class OriginalsVerify extends OriginalsCommand {
  static override summary = 'Say whether the originals are as they were kept.';
  static override examples = ['<%= config.bin %> originals verify'];
  static override flags = folderFlags;

  override async run(): Promise<void> {
    const { flags } = await this.parse(OriginalsVerify);
    const folder = await this.folderOf(flags);
    const problems = problemsIn(folder);
    const lines = problems.map(({ name, fault }) => printable(`${name}: ${SAYS[fault]}`));
    const count = namesIn(folder).length;
    const all = `${String(count)} ${count === 1 ? 'original' : 'originals'}`;
    const end =
      problems.length === 0
        ? `${all}, as they were kept.`
        : `${all}; ${String(problems.length)} to look at.`;
    await writeOut(`${[...lines, end].join('\n')}\n`);
    process.exitCode = problems.length === 0 ? EXIT.clean : EXIT.findings;
  }
}
