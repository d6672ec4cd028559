import { Errors } from '@oclif/core';
import { UnreadableError, UserError, type FilePosition } from '../model/errors.ts';
import { nearest } from '../terms/nearest.ts';
import { printable } from '../terms/quote.ts';
import { EXIT } from './exit-codes.ts';

/** Says on standard error what went wrong, and sets the exit code. A stack trace only with `DEBUG`. */
export function showFailure(error: unknown): void {
  if (error instanceof Errors.ExitError) {
    process.exitCode = error.oclif.exit ?? EXIT.clean;
    return;
  }
  if (error instanceof UnreadableError) return end(EXIT.incomplete, sentencesOf(error));
  if (error instanceof UserError) return end(EXIT.usage, sentencesOf(error));
  if (error instanceof Errors.CLIError) return end(EXIT.usage, usageSentences(error));
  showBug(error);
  process.exitCode = EXIT.bug;
}

/** Says that republint itself failed, on a file or altogether. */
export function showBug(error: unknown, path?: string): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  say([
    `This is a bug in republint${path === undefined ? '' : `, met while judging ${path}`}: ${message}`,
    'Please report it with the command you ran and, if you can, the file it was about.',
    ...(isDebugging() && error instanceof Error && error.stack !== undefined
      ? [error.stack]
      : ['Run it again with DEBUG=republint to see where it happened.']),
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

function sentencesOf({ message, hint, positions }: UserError): readonly string[] {
  const places = positions.map(formatPosition).filter((place) => !message.includes(place));
  return [message, ...places.map((place) => `  ${place}`), ...(hint === undefined ? [] : [hint])];
}

function formatPosition({ path, line, column }: FilePosition): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}

/** What oclif says of bad flags and arguments, without its colours, and what was probably meant. */
function usageSentences(error: Errors.CLIError): readonly string[] {
  const message = error.message
    .replace(/\u001b\[\d+m/gu, '')
    .replace(/\n(?:See more help|\nNote: ).*$/su, '');
  const meant = meantFlag(error);
  return [
    /[.!?]$/u.test(message) ? message : `${message}.`,
    ...(meant === undefined ? [] : [`Did you mean ${meant}?`]),
    'Run the command with --help to see how it is used.',
  ];
}

function meantFlag(error: Errors.CLIError): string | undefined {
  if (!('flags' in error && 'parse' in error)) return undefined;
  const given: unknown = error.flags;
  const known = knownFlags(error.parse);
  const flag: unknown = Array.isArray(given) ? (given as readonly unknown[])[0] : undefined;
  if (typeof flag !== 'string') return undefined;
  const meant = nearest(flag.replace(/^-+/u, '').replace(/=.*$/su, ''), known);
  return meant === undefined ? undefined : `--${meant}`;
}

function knownFlags(parse: unknown): readonly string[] {
  if (!isRecord(parse) || !isRecord(parse['input']) || !isRecord(parse['input']['flags']))
    return [];
  return Object.keys(parse['input']['flags']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
