import { Errors, run } from '@oclif/core';
import { failure } from '../messages/failure.ts';
import type { UserError } from '../model/errors.ts';
import { nearest } from '../terms/nearest.ts';
import { quote } from '../terms/quote.ts';
import { COMMANDS as commands } from './commands.ts';
import { EXIT } from './exit-codes.ts';
import { showFailure } from './failure.ts';
import { SpokenHelp } from './help/help-class.ts';
import { isClosedPipe } from './output.ts';

/** The commands by name, for oclif's explicit strategy. */
export const COMMANDS = commands;

/** For oclif, too. */
export const HELP = SpokenHelp;

/** Runs the command line. `dir` is the address of the file that was started. */
export async function main(dir: string): Promise<void> {
  // oclif listens too, and throws where no one can catch.
  process.stdout.removeAllListeners('error');
  // A reader that closes the pipe early (`| head`) is no failure of ours.
  process.stdout.on('error', (error: Error) => {
    if (!isClosedPipe(error)) process.exitCode = EXIT.usage;
  });
  process.stderr.on('error', () => undefined);
  try {
    requireFolder();
    await run(process.argv.slice(2), dir);
  } catch (error) {
    const { spokenLanguage } = await import('./spoken-language.ts');
    const language = await spokenLanguage(process.argv.slice(2), process.env);
    await showFailure(unknownCommand(error) ?? error, { language });
  }
}

/** Somebody may have removed the folder in which we were started. */
function requireFolder(): void {
  try {
    process.cwd();
  } catch {
    throw failure((say) => say.workingFolderGone);
  }
}

/** What to say if oclif did not find the command. */
function unknownCommand(error: unknown): UserError | undefined {
  const id =
    error instanceof Errors.CLIError
      ? /^command (.*) not found\.?$/isu.exec(error.message)?.[1]
      : undefined;
  if (id === undefined) return undefined;
  const shown = (name: string): string => quote(name.replaceAll(':', ' '));
  const meant = nearest(id, Object.keys(commands));
  return failure((say) => say.noCommand(shown(id), meant === undefined ? meant : shown(meant)));
}
