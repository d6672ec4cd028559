import type { StoreProblem } from '../../originals/store.ts';
import { printable, printed } from '../../reporters/printable.ts';
import { EXIT } from '../exit-codes.ts';

const SAYS: Readonly<Record<StoreProblem['fault'], string>> = {
  'no-front-matter': 'The file has no front matter; nothing tells what it is.',
  'broken-front-matter': 'The front matter cannot be read.',
  'text-changed': 'The text is not the one that was kept: somebody changed it.',
  'wrong-name': 'The name is not that of this article; was it renamed?',
  'foreign-file': 'This file is not one of an original.',
  unreadable: 'This is no file that can be read; links and folders in its place are not followed.',
  duplicate: 'The same text of the same article is also kept under another name.',
};

export function faultLine({ name, fault }: StoreProblem): string {
  return printable(`${name}: ${SAYS[fault]}`);
}

/** Says on standard error which files were passed over, and ends the run as incomplete. */
export function saySkipped(problems: readonly StoreProblem[]): void {
  if (problems.length === 0) return;
  const files = problems.length === 1 ? '1 file was' : `${String(problems.length)} files were`;
  const end = `${files} left out. “republint originals verify” looks at all of them.`;
  process.stderr.write(printed([...problems.map(faultLine), end]));
  process.exitCode = EXIT.incomplete;
}
