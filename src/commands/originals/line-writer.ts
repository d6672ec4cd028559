import { commandLineWords } from '../../messages/command-line.ts';
import type { CommandLineWords } from '../../messages/command-line-words.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../reporters/printable.ts';
import { writeOut } from '../output.ts';

type Outcome = keyof CommandLineWords['added'];

/** Writes lines that say what became of what. */
export function lineWriter(language: Language): (outcome: Outcome, of: string) => Promise<void> {
  const { added } = commandLineWords(language);
  const widest = Math.max(...Object.values(added).map(({ length }) => length));
  return async (outcome, of) => writeLine(`${added[outcome].padEnd(widest)}  ${of}`);
}

export async function writeLine(line: string): Promise<void> {
  await writeOut(`${printable(line)}\n`);
}
