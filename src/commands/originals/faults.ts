import { originalFaults } from '../../messages/en/others.ts';
import type { StoreProblem } from '../../originals/store.ts';
import { printable, printed } from '../../reporters/printable.ts';
import { EXIT } from '../exit-codes.ts';

export function faultLine({ name, fault }: StoreProblem): string {
  return printable(`${name}: ${originalFaults[fault]}`);
}

/** Says on standard error which files were passed over, and ends the run as incomplete. */
export function saySkipped(problems: readonly StoreProblem[]): void {
  if (problems.length === 0) return;
  const files = problems.length === 1 ? '1 file was' : `${String(problems.length)} files were`;
  const end = `${files} left out. “republint originals verify” looks at all of them.`;
  process.stderr.write(printed([...problems.map(faultLine), end]));
  process.exitCode = EXIT.incomplete;
}
