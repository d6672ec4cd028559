import { type Command, CommandHelp, Help, type Interfaces } from '@oclif/core';
import type { CommandHelpWords, HelpWords } from '../../messages/help-words.ts';
import { translatedCommand, translatedNotes, translatedTopic } from './translate.ts';

/** What help says in another language than that of the program. */
export interface Translation {
  readonly words: HelpWords;
  readonly commands: Readonly<Record<string, CommandHelpWords>>;
}

type Section = Parameters<Help['section']>;

function translatedHeading(heading: string, { headings }: HelpWords): string {
  return (headings as Readonly<Record<string, string>>)[heading] ?? heading;
}

/** oclif's help, in another language. */
export class TranslatedHelp extends Help {
  readonly #translation: Translation;

  constructor(
    translation: Translation,
    config: Interfaces.Config,
    options?: Partial<Interfaces.HelpOptions>,
  ) {
    super(config, options);
    this.#translation = translation;
  }

  override async showCommandHelp(command: Command.Loadable): Promise<void> {
    await super.showCommandHelp(this.#translated(command));
  }

  override section(...[heading, body]: Section): string {
    return super.section(translatedHeading(heading, this.#translation.words), body);
  }

  override formatRoot(): string {
    const { tool, command } = this.#translation.words;
    const { bin, userAgent } = this.config;
    return [
      tool,
      this.section('VERSION', this.wrap(userAgent)),
      this.section('USAGE', this.wrap(`$ ${bin} [${command}]`)),
    ].join('\n\n');
  }

  protected override formatTopic(topic: Interfaces.Topic): string {
    const { words } = this.#translation;
    const { description = '', name } = translatedTopic(topic, words);
    const usage = this.section('USAGE', `$ ${this.config.bin} ${name} ${words.command}`);
    return `${description}\n\n${usage}\n`;
  }

  protected override formatTopics(topics: Interfaces.Topic[]): string {
    return super.formatTopics(
      topics.map((topic) => translatedTopic(topic, this.#translation.words)),
    );
  }

  protected override formatCommands(commands: Command.Loadable[]): string {
    return super.formatCommands(commands.map((command) => this.#translated(command)));
  }

  protected override getCommandHelpClass(command: Command.Loadable): CommandHelp {
    return new TranslatedCommandHelp(this.#translation.words, command, this.config, this.opts);
  }

  #translated(command: Command.Loadable): Command.Loadable {
    const { commands, words } = this.#translation;
    return translatedCommand(command, commands[command.id], words);
  }
}

class TranslatedCommandHelp extends CommandHelp {
  readonly #words: HelpWords;

  constructor(words: HelpWords, ...of: ConstructorParameters<typeof CommandHelp>) {
    super(...of);
    this.#words = words;
  }

  override section(...[heading, body]: Section): string {
    return super.section(translatedHeading(heading, this.#words), body);
  }

  protected override args(args: Command.Arg.Any[]): Rows {
    return this.#noted(super.args(args));
  }

  protected override flags(flags: Command.Flag.Any[]): Rows {
    return this.#noted(super.flags(flags));
  }

  #noted(rows: Rows): Rows {
    return rows?.map(([name, said]) => [name, said && translatedNotes(said, this.#words)]);
  }
}

type Rows = [string, string | undefined][] | undefined;
