import { FORMATS } from '../../reporters/list.ts';
import { COMPARISON_FORMATS } from '../../reporters/comparison/list.ts';
import { PACK_TEST_FORMATS } from '../../reporters/pack-test/list.ts';
import { builtinIds } from '../../terms/builtin.ts';

/** What is known of a flag, whether of a command that is loaded or of the manifest. */
export interface KnownFlag {
  readonly type: string;
  readonly char?: string | undefined;
  readonly options?: readonly string[] | undefined;
  readonly helpValue?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly allowNo?: boolean | undefined;
}

/** What is known of a command. */
export interface KnownCommand {
  /** Of topics with colons. */
  readonly id: string;
  readonly summary?: string | undefined;
  readonly hidden?: boolean | undefined;
  /** A command that takes none does not say so. */
  readonly flags?: Readonly<Record<string, KnownFlag>> | undefined;
  readonly args?: Readonly<Record<string, KnownArg>> | undefined;
}

interface KnownArg {
  readonly options?: readonly string[] | undefined;
}

/** What may follow a flag or a command. */
export interface Following {
  readonly values: readonly string[];
  readonly files: boolean;
  /** Also the ids of the packs that the configuration lists as files, which a script has to find. */
  readonly ownPacks?: true;
}

export interface CompletedFlag {
  /** With its dashes. */
  readonly names: readonly string[];
  readonly says: string;
  /** Absent: nothing follows it. */
  readonly value?: Following;
}

/** All that can be completed after one command. */
export interface CompletedCommand {
  /** As it is typed, as in `rules show`. */
  readonly words: string;
  readonly says: string;
  readonly flags: readonly CompletedFlag[];
  readonly args: Following;
}

/** Formats of commands that write no report of a check. */
const FORMATS_OF: Readonly<Record<string, readonly string[]>> = {
  compare: COMPARISON_FORMATS,
  'rules:test': PACK_TEST_FORMATS,
};

const NOTHING: Following = { values: [], files: false };
const HELP: CompletedFlag = { names: ['--help', '-h'], says: 'show how the command is used' };

/** What the commands take, ordered by name. */
export function completedCommands(commands: readonly KnownCommand[]): readonly CompletedCommand[] {
  return commands
    .filter(({ hidden }) => hidden !== true)
    .map((command) => ({
      words: command.id.replaceAll(':', ' '),
      says: firstSentence(command.summary),
      flags: [...flagsOf(command), HELP],
      args: argsOf(command),
    }))
    .sort((a, b) => (a.words < b.words ? -1 : 1));
}

function flagsOf({ id, flags = {} }: KnownCommand): readonly CompletedFlag[] {
  return Object.entries(flags)
    .filter(([name, { hidden }]) => hidden !== true && name !== 'help')
    .map(([name, flag]) => {
      const value = flag.type === 'option' ? valueOf(id, flag) : undefined;
      return {
        names: [
          `--${name}`,
          ...(flag.char === undefined ? [] : [`-${flag.char}`]),
          ...(flag.allowNo === true ? [`--no-${name}`] : []),
        ],
        says: firstSentence(flag.description),
        ...(value === undefined ? {} : { value }),
      };
    });
}

function valueOf(id: string, { options, helpValue }: KnownFlag): Following {
  if (options !== undefined) return { values: options, files: false };
  const shown = typeof helpValue === 'string' ? helpValue : '';
  // Such a flag names a format, and perhaps a file; it is read by ourselves.
  if (shown === 'NAME[=FILE]') return { values: FORMATS_OF[id] ?? FORMATS, files: false };
  if (shown === 'PACK') return packs();
  return /FILE|FOLDER|PATH/u.test(shown) ? { values: [], files: true } : NOTHING;
}

function argsOf({ id, args = {} }: KnownCommand): Following {
  const [first] = Object.values(args);
  if (first === undefined) return NOTHING;
  if (first.options !== undefined) return { values: first.options, files: false };
  return id.startsWith('rules:') || id === 'explain' ? packs() : { values: [], files: true };
}

function packs(): Following {
  return { values: builtinIds(), files: true, ownPacks: true };
}

function firstSentence(text = ''): string {
  return text.split(/(?<=\.)\s|\n/u)[0]?.replace(/\.$/u, '') ?? '';
}

/** The words that may stand after some others: commands, and what topics hold. */
export function nextWords(
  commands: readonly CompletedCommand[],
  before: string,
): readonly { readonly word: string; readonly says: string }[] {
  const start = before === '' ? '' : `${before} `;
  const found = new Map<string, string>();
  for (const { words, says } of commands) {
    if (!words.startsWith(start)) continue;
    const [word = '', ...rest] = words.slice(start.length).split(' ');
    if (word !== '') found.set(word, rest.length === 0 ? says : `commands on ${word}`);
  }
  return [...found].map(([word, says]) => ({ word, says }));
}

/** The topics: words that commands begin with and that are none by themselves. */
export function topicsOf(commands: readonly CompletedCommand[]): readonly string[] {
  return [
    ...new Set(
      commands.flatMap(({ words }) => (words.includes(' ') ? [words.replace(/ .*/u, '')] : [])),
    ),
  ];
}
