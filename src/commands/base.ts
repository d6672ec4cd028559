import { Command, Flags } from '@oclif/core';
import type { CommandHelpWords } from '../messages/help-words.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { showFailure } from './failure.ts';
import type { DescribeArgument } from './usage-mistake.ts';
import { COLOUR_CHOICES, type ColourChoice, environmentLanguage, usesColour } from './terminal.ts';

export const languageFlag = Flags.option({
  options: LANGUAGES,
  description: 'language of messages (default: the configuration, then the environment)',
});
export const colourFlag = Flags.option({
  options: COLOUR_CHOICES,
  description: 'when to colour what goes to the terminal',
});

/** Failures end every command the same way: a sentence on standard error and an exit code. */
export abstract class BaseCommand extends Command {
  static override enableJsonFlag = false;

  protected override async catch(error: Error): Promise<void> {
    const language = await this.spokenLanguage();
    await showFailure(error, { language, describe: await this.describer(language) });
  }

  /** Says what an argument is, as help does. */
  private async describer(language: Language): Promise<DescribeArgument> {
    const inEnglish: DescribeArgument = (name) => this.ctor.args[name]?.description;
    switch (language) {
      case 'en':
        return inEnglish;
      case 'fr': {
        const { commandHelp } = await import('../messages/fr/help.ts');
        const all: Readonly<Record<string, CommandHelpWords>> = commandHelp;
        return (name) => all[this.ctor.id]?.args?.[name] ?? inEnglish(name);
      }
    }
  }

  /** The language of a command that answers in no report. */
  protected async spokenLanguage(): Promise<Language> {
    const { spokenLanguage } = await import('./spoken-language.ts');
    return spokenLanguage(this.argv, process.env);
  }

  protected languageOf(flag: Language | undefined, configured: Language | undefined): Language {
    return flag ?? configured ?? environmentLanguage(process.env);
  }

  protected colours(choice: ColourChoice): boolean {
    return usesColour(choice, process.stdout, process.env);
  }

  protected width(): number {
    const columns = process.stdout.columns as number | undefined;
    return Math.min(110, Math.max(50, columns ?? 88));
  }
}
