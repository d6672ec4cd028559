import { Errors } from '@oclif/core';
import { commandLineWords } from '../messages/command-line.ts';
import { type FilePosition, UnreadableError, UserError } from '../model/errors.ts';
import type { Language } from '../model/language.ts';
import { printable } from '../terms/quote.ts';
import { EXIT } from './exit-codes.ts';
import type { DescribeArgument } from './usage-mistake.ts';

/** How a failure is told. */
export interface Telling {
  readonly language: Language;
  readonly describe?: DescribeArgument;
}

/** Says on standard error what went wrong, and sets the exit code. A stack trace only with `DEBUG`. */
export async function showFailure(error: unknown, { language, describe }: Telling): Promise<void> {
  if (error instanceof Errors.ExitError) {
    process.exitCode = error.oclif.exit ?? EXIT.clean;
    return;
  }
  if (error instanceof UserError) {
    const code = error instanceof UnreadableError ? EXIT.incomplete : EXIT.usage;
    end(code, await sentencesOf(error, language));
    return;
  }
  if (error instanceof Errors.CLIError) {
    const { usage } = commandLineWords(language);
    const { usageSentences } = await import('./usage-mistake.ts');
    end(EXIT.usage, usageSentences(error, usage, describe ?? (() => undefined)));
    return;
  }
  showBug(error, { language });
  process.exitCode = EXIT.bug;
}

/** Says that republint itself failed, on a file or altogether. */
export function showBug(error: unknown, { language, path }: Telling & { path?: string }): void {
  const { bug, reportBug, whereBug } = commandLineWords(language);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  say([
    bug(message, path),
    reportBug,
    isDebugging() && error instanceof Error && error.stack !== undefined ? error.stack : whereBug,
  ]);
}

function isDebugging(): boolean {
  return (process.env['DEBUG'] ?? '') !== '';
}

function end(code: number, lines: readonly string[]): void {
  say(lines);
  process.exitCode = code;
}

function say(lines: readonly string[]): void {
  const safe = lines.flatMap((line) => line.split('\n')).map(printable);
  process.stderr.write(`${safe.join('\n')}\n`);
}

async function sentencesOf(error: UserError, language: Language): Promise<readonly string[]> {
  const { message, hint } = await error.saidIn(language);
  const places = error.positions.map(formatPosition).filter((place) => !message.includes(place));
  return [message, ...places.map((place) => `  ${place}`), ...(hint === undefined ? [] : [hint])];
}

function formatPosition({ path, line, column }: FilePosition): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}
