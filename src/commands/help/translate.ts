import type { Command, Interfaces } from '@oclif/core';
import type { CommandHelpWords, HelpWords } from '../../messages/help-words.ts';

/** Help on a command in another language. What is not said in it stays as it is. */
export function translatedCommand(
  command: Command.Loadable,
  said: CommandHelpWords | undefined,
  words: HelpWords,
): Command.Loadable {
  if (said === undefined) return command;
  const { summary, description, args = {}, flags = {} } = said;
  return {
    ...command,
    summary,
    ...(description === undefined ? {} : { description }),
    args: changed(command.args, (arg, name) => ({
      ...arg,
      name: placeholder(arg.name.toUpperCase(), words),
      ...described(args[name]),
    })),
    flags: changed(command.flags, (flag, name) => ({
      ...flag,
      ...(flag.type === 'option' ? valueOf(flag, words) : {}),
      ...described(flags[name]),
    })),
  };
}

export function translatedTopic(topic: Interfaces.Topic, { topics }: HelpWords): Interfaces.Topic {
  return { ...topic, description: topics[topic.name] ?? topic.description };
}

/** What oclif adds to the description of a flag or an argument by itself. */
export function translatedNotes(description: string, words: HelpWords): string {
  return description
    .replace(/^\(required\)/u, () => `(${words.required})`)
    .replace(/\[default: ([^\]]*)\]/u, (_, value: string) => `[${words.byDefault(value)}]`)
    .replace(/\n<options: (.*)>$/u, (_, values: string) => `\n<${words.values(values)}>`);
}

function described(description: string | undefined): { readonly description?: string } {
  return description === undefined ? {} : { description };
}

type Option = Extract<Command.Flag.Cached, { readonly type: 'option' }>;

/** What a flag is given. Where it has a choice, oclif shows that, unless something is named here. */
function valueOf(
  { helpValue, options }: Option,
  words: HelpWords,
): { readonly helpValue?: string } {
  if (typeof helpValue === 'string') return { helpValue: placeholder(helpValue, words) };
  return helpValue === undefined && options === undefined ? { helpValue: `<${words.value}>` } : {};
}

/** `NAME[=FILE]` is made of two words, each of which is told by another. */
function placeholder(text: string, { placeholders }: HelpWords): string {
  return text.replace(/[A-Z]+/gu, (word) => placeholders[word] ?? word);
}

function changed<Part>(
  parts: Readonly<Record<string, Part>>,
  change: (part: Part, name: string) => Part,
): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, change(part, name)]),
  );
}
