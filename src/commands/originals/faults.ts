import { upkeepWords } from '../../messages/upkeep.ts';
import type { Language } from '../../model/language.ts';
import type { StoreProblem } from '../../originals/store.ts';
import { printable, printed } from '../../reporters/printable.ts';
import { EXIT } from '../exit-codes.ts';

export function faultLine({ name, fault }: StoreProblem, language: Language): string {
  return printable(`${name}: ${upkeepWords(language).originals.fault[fault]}`);
}

/** Says on standard error which files were passed over, and ends the run as incomplete. */
export function saySkipped(problems: readonly StoreProblem[], language: Language): void {
  if (problems.length === 0) return;
  const lines = problems.map((problem) => faultLine(problem, language));
  const end = upkeepWords(language).originals.leftOut(problems.length);
  process.stderr.write(printed([...lines, end]));
  process.exitCode = EXIT.incomplete;
}
