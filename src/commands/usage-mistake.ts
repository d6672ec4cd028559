import type { Errors } from '@oclif/core';
import type { UsageWords } from '../messages/command-line-words.ts';
import { nearest } from '../terms/nearest.ts';
import { printable, quote } from '../terms/quote.ts';

/** What an argument is, by its name, in the language of the words. */
export type DescribeArgument = (name: string) => string | undefined;

type Say = (words: UsageWords, describe: DescribeArgument) => readonly string[];
/** What a message of oclif's says, by its parts. */
type Reading = (parts: readonly string[], error: Errors.CLIError) => Say;

const list = (known: string): readonly string[] => known.split(', ');

/** The messages of oclif's parser; it says in no other way what is wrong. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [
    /^Nonexistent flags?: (.*)$/su,
    ([flags = ''], error) => {
      const given = list(flags).map(printable);
      const meant = meantFlag(given[0] ?? '', error);
      return (words) => [
        words.unknownFlags(given),
        ...(meant === undefined ? [] : [words.didYouMean(meant)]),
      ];
    },
  ],
  [
    /^Unexpected arguments?: (.*)$/su,
    ([given = '']) =>
      (words) => [words.unexpectedArguments(list(given).map(printable))],
  ],
  [
    /^Missing \d+ required args?/u,
    (_, error) => (words, describe) => [
      words.missingArguments(
        argumentsOf(error).map((name) => {
          const what = describe(name);
          return what === undefined ? name : `${name} (${what})`;
        }),
      ),
    ],
  ],
  [
    /^Expected (--[\w-]+)=(.*) to be one of: (.*)$/su,
    ([flag = '', value = '', known = '']) =>
      (words) => [words.notOneOf(flag, quote(value), list(known))],
  ],
  [
    /^Expected (.*) to be one of: (.*)$/su,
    ([value = '', known = '']) =>
      (words) => [words.notOneOf(undefined, quote(value), list(known))],
  ],
  [
    /^Flag (--[\w-]+) expects one of these values: (.*)$/su,
    ([flag = '', known = '']) =>
      (words) => [words.valueMissing(flag, list(known))],
  ],
  [
    /^Flag (--[\w-]+) expects a value$/u,
    ([flag = '']) =>
      (words) => [words.valueMissing(flag, [])],
  ],
  [
    /^Flag (--[\w-]+) can only be specified once$/u,
    ([flag = '']) =>
      (words) => [words.givenTwice(flag)],
  ],
  [
    /^Parsing (--[\w-]+)\s+Expected an integer but received: (.*)$/su,
    ([flag = '', value = '']) =>
      (words) => [words.notWhole(flag, quote(value))],
  ],
  [
    /^Parsing (--[\w-]+)\s+Expected an integer greater than or equal to (\d+) but received: (.*)$/su,
    ([flag = '', least = '', value = '']) =>
      (words) => [words.tooSmall(flag, quote(value), least)],
  ],
  [
    /^The following errors? occurred:\s+(--[\w-]+)(?:=.*)? cannot also be provided when using (--[\w-]+)/su,
    ([flag = '', other = '']) =>
      (words) => [words.together(flag, other)],
  ],
];

/** What is wrong with flags and arguments, in sentences. What oclif says in a new way is told as it says it. */
export function usageSentences(
  error: Errors.CLIError,
  words: UsageWords,
  describe: DescribeArgument,
): readonly string[] {
  const message = error.message
    .replace(/\u001b\[\d+m/gu, '')
    .replace(/\n(?:See more help|\nNote: ).*$/su, '')
    .trim();
  for (const [pattern, read] of READINGS) {
    const parts = pattern.exec(message)?.slice(1);
    if (parts !== undefined) return [...read(parts, error)(words, describe), words.seeHelp];
  }
  return [/[.!?]$/u.test(message) ? message : `${message}.`, words.seeHelp];
}

function meantFlag(given: string, error: Errors.CLIError): string | undefined {
  const parse = 'parse' in error ? error.parse : undefined;
  const input = isRecord(parse) ? parse['input'] : undefined;
  const known = isRecord(input) && isRecord(input['flags']) ? Object.keys(input['flags']) : [];
  const meant = nearest(given.replace(/^-+/u, '').replace(/=.*$/su, ''), known);
  return meant === undefined ? undefined : `--${meant}`;
}

function argumentsOf(error: Errors.CLIError): readonly string[] {
  const args: unknown = 'args' in error ? error.args : undefined;
  return Array.isArray(args)
    ? args.flatMap((arg: unknown) =>
        isRecord(arg) && typeof arg['name'] === 'string' ? arg['name'] : [],
      )
    : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
