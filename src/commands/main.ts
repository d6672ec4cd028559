import { execute } from '@oclif/core';
import { COMMANDS as commands } from './commands.ts';
import { showFailure } from './failure.ts';

/** The commands by name, for oclif's explicit strategy. */
export const COMMANDS = commands;

/** Runs the command line. `dir` is the address of the file that was started. */
export async function main(dir: string): Promise<void> {
  // A reader that closes the pipe early (`| head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await execute({ dir });
  } catch (error) {
    showFailure(error);
  }
}
