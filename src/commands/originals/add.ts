import { Flags } from '@oclif/core';
import { failure } from '../../messages/failure.ts';
import { FORMATS } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import { argument } from '../argument.ts';
import { languageFlag } from '../base.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

export class OriginalsAdd extends OriginalsCommand {
  static override summary = 'Keep originals, so that copies can be compared with them.';
  static override description =
    'Takes saved pages (HTML), Markdown and text, RSS and Atom feeds with full content, WordPress exports, JSON Lines, and addresses. The text of the article and what the page says of it are kept. A page that is not the article is refused: a login or an error page, the home page, the page of another article. Adding an article twice changes nothing but what is newly known of it; a changed one becomes a version of its own.';
  static override strict = false;
  static override examples = [
    '<%= config.bin %> originals add saved-page.html',
    '<%= config.bin %> originals add article.txt --url https://www.globalresearch.ca/the-title/5800000',
    '<%= config.bin %> originals add export.xml articles.jsonl',
    '<%= config.bin %> originals add https://www.globalresearch.ca/the-title/5800000',
  ];
  static override args = {
    inputs: argument({ description: 'files and addresses; - reads standard input' }),
  };
  static override flags = {
    ...folderFlags,
    url: Flags.string({ helpValue: 'URL', description: 'address of the article, for one input' }),
    format: Flags.option({
      options: FORMATS,
      description: 'format of the input, if its name does not tell',
    })(),
    'allow-private': Flags.boolean({
      description: 'also fetch from servers that are not on the public internet',
    }),
    timeout: Flags.integer({
      helpValue: 'SECONDS',
      min: 1,
      description: 'most time for a page (default: 20)',
    }),
    delay: Flags.integer({
      helpValue: 'SECONDS',
      min: 0,
      description: 'least time between two requests to one host (default: 1)',
    }),
    lang: languageFlag(),
  };

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(OriginalsAdd);
    const inputs = argv.map(String);
    if (inputs.length === 0) throw failure((say) => say.nothingToAdd);
    if (flags.url !== undefined && inputs.length > 1) throw failure((say) => say.addressOfSeveral);
    const { checkAddress, today } = await import('../../engine/option-values.ts');
    if (flags.url !== undefined) checkAddress(flags.url);
    const folder = await this.folderOf(flags);
    const { loadMessages } = await import('../../messages/load.ts');
    const messages = await loadMessages(
      this.languageOf(flags.lang, await configuredLanguage(flags)),
    );
    const { pageRefusal } = await import('../../messages/page-refusals.ts');
    const { readOriginals } = await import('../../engine/originals/read-originals.ts');
    const { openForAdding } = await import('../../originals/store.ts');
    const { createOpener } = await import('./open-input.ts');
    const { addAll } = await import('./add-run.ts');
    process.exitCode = await addAll({
      inputs,
      open: createOpener(flags, messages),
      read: (input) => readOriginals(input, messages),
      reasonOf: ({ sentence, refusal }) =>
        refusal === undefined ? sentence : pageRefusal(refusal, messages.language),
      add: openForAdding(folder),
      messages,
      today,
    });
  }
}

/** The configuration may say in which language; where the folder is given, it need not be read. */
async function configuredLanguage(flags: {
  readonly originals?: string | undefined;
  readonly config?: string | undefined;
}): Promise<Language | undefined> {
  if (flags.originals !== undefined && flags.config === undefined) return undefined;
  const { loadConfig } = await import('../../engine/config/load.ts');
  const cwd = process.cwd();
  const { language } = await loadConfig({
    cwd,
    ...(flags.config === undefined ? {} : { path: flags.config }),
  });
  return language;
}
