import type { CommandLineWords, UsageWords } from '../command-line-words.ts';
import { either, list } from './grammar.ts';

const usage: UsageWords = {
  unknownFlags: (flags) =>
    flags.length === 1
      ? `There is no flag ${flags.join('')}.`
      : `There are no flags ${list(flags)}.`,
  didYouMean: (flag) => `Did you mean ${flag}?`,
  missingArguments: (named) =>
    named.length === 1
      ? `An argument is missing: ${named.join('')}.`
      : `Arguments are missing: ${list(named)}.`,
  unexpectedArguments: (given) =>
    given.length === 1
      ? `There is an argument too many: ${given.join('')}.`
      : `There are arguments too many: ${list(given)}.`,
  notOneOf: (what, value, known) =>
    `${what ?? 'The argument'} cannot be ${value}; it may be ${either(known)}.`,
  valueMissing: (flag, known) =>
    known.length === 0 ? `${flag} needs a value.` : `${flag} needs a value: ${either(known)}.`,
  givenTwice: (flag) => `${flag} can be given only once.`,
  notWhole: (flag, value) => `${flag} needs a whole number, and ${value} is none.`,
  tooSmall: (flag, value, least) => `${flag} cannot be ${value}; the least is ${least}.`,
  together: (flag, other) => `${flag} and ${other} cannot be given together.`,
  seeHelp: 'Run the command with --help to see how it is used.',
};

export const commandLine: CommandLineWords = {
  progress: ({ done, of, copies, secondsLeft }) =>
    `${String(done)} of ${String(of)} files, copies: ${String(copies)}, seconds left: ${String(secondsLeft)}`,
  timing: {
    start: 'start',
    discover: 'discover',
    read: 'read and hash',
    look: 'look',
    judge: 'judge',
    originals: 'originals',
    write: 'write',
    cache: 'cache',
    total: 'total',
  },
  noneChanged: (base) => `No article has changed since ${base ?? 'the beginning'}.`,
  noneStaged: 'No article is staged.',
  usage,
  bug: (message, path) =>
    `This is a bug in republint${path === undefined ? '' : `, met while judging ${path}`}: ${message}`,
  reportBug: 'Please report it with the command you ran and, if you can, the file it was about.',
  whereBug: 'Run it again with DEBUG=republint to see where it happened.',
  added: {
    added: 'added',
    unchanged: 'unchanged',
    'facts-updated': 'facts updated',
    'new-version': 'new version',
    refused: 'refused',
    'not-kept': 'not kept',
    'passed-over': 'passed over',
  },
  restNotAdded: 'The rest was not added.',
  standardInput: 'standard input',
};
