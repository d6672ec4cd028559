import type { Command, Help, Interfaces } from '@oclif/core';

/** What oclif shows help with, in the language that is spoken. All of it is loaded when it is asked for. */
export class SpokenHelp {
  readonly #config: Interfaces.Config;
  readonly #options: Partial<Interfaces.HelpOptions> | undefined;

  constructor(config: Interfaces.Config, options?: Partial<Interfaces.HelpOptions>) {
    this.#config = config;
    this.#options = options;
  }

  async showHelp(argv: string[]): Promise<void> {
    await (await this.#help(argv)).showHelp(argv);
  }

  async showCommandHelp(command: Command.Loadable): Promise<void> {
    await (await this.#help(process.argv.slice(2))).showCommandHelp(command);
  }

  async #help(argv: readonly string[]): Promise<Help> {
    const { spokenLanguage } = await import('../spoken-language.ts');
    const { helpIn } = await import('./spoken-help.ts');
    return helpIn(await spokenLanguage(argv, process.env), this.#config, this.#options);
  }
}
