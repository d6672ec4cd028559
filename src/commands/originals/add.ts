import { Args, Flags } from '@oclif/core';
import { FORMATS } from '../../model/document.ts';
import { UserError } from '../../model/errors.ts';
import type { OriginalInput } from '../../engine/originals/read-originals.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

/** In bytes. */
const LARGEST_INPUT = 50_000_000;
const SECOND = 1000;

export class OriginalsAdd extends OriginalsCommand {
  static override summary = 'Keep originals, so that copies can be compared with them.';
  static override description =
    'Takes saved pages (HTML), Markdown and text, RSS and Atom feeds with full content, WordPress exports, JSON Lines, and addresses. The text of the article and what the page says of it are kept. Adding an article twice changes nothing but what is newly known of it; a changed one becomes a version of its own.';
  static override strict = false;
  static override examples = [
    '<%= config.bin %> originals add saved-page.html',
    '<%= config.bin %> originals add article.txt --url https://www.globalresearch.ca/the-title/5800000',
    '<%= config.bin %> originals add export.xml articles.jsonl',
    '<%= config.bin %> originals add https://www.globalresearch.ca/the-title/5800000',
  ];
  static override args = {
    inputs: Args.string({ description: 'files and addresses; - reads standard input' }),
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
  };

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(OriginalsAdd);
    const inputs = argv.map(String);
    if (inputs.length === 0)
      throw new UserError('Nothing to add was named.', {
        hint: 'Name files or addresses, or - to read standard input.',
      });
    if (flags.url !== undefined && inputs.length > 1)
      throw new UserError('--url gives the address of one article, but several inputs are named.');
    const { checkAddress, today } = await import('../../engine/option-values.ts');
    if (flags.url !== undefined) checkAddress(flags.url);
    const folder = await this.folderOf(flags);
    const { readOriginals } = await import('../../engine/originals/read-originals.ts');
    const { openForAdding } = await import('../../originals/store.ts');
    const { addAll } = await import('./add-run.ts');
    process.exitCode = await addAll({
      inputs,
      open: await this.opener(flags),
      read: readOriginals,
      add: openForAdding(folder),
      today,
    });
  }

  /** Reads an input, or says in a sentence why that is not possible. */
  private async opener(flags: {
    readonly url?: string | undefined;
    readonly format?: OriginalInput['format'] | undefined;
    readonly 'allow-private': boolean;
    readonly timeout?: number | undefined;
    readonly delay?: number | undefined;
  }): Promise<(name: string) => Promise<OriginalInput | string>> {
    const { createFetcher } = await import('../../originals/fetch/fetcher.ts');
    const { readInput } = await import('./read-input.ts');
    const fetchPage = createFetcher({
      allowPrivate: flags['allow-private'],
      ...(flags.timeout === undefined ? {} : { timeout: flags.timeout * SECOND }),
      ...(flags.delay === undefined ? {} : { delay: flags.delay * SECOND }),
    });
    const given = {
      ...(flags.url === undefined ? {} : { url: flags.url }),
      ...(flags.format === undefined ? {} : { format: flags.format }),
    };
    return async (name) => {
      if (!/^https?:\/\//iu.test(name)) return readInput(name, given, LARGEST_INPUT);
      try {
        const page = await fetchPage(name);
        const isHtml = page.contentType === undefined || /html/iu.test(page.contentType);
        const format = given.format ?? (isHtml ? 'html' : undefined);
        return {
          name,
          bytes: page.bytes,
          url: page.url,
          ...(format === undefined ? {} : { format }),
          ...given,
        };
      } catch (error) {
        if (error instanceof UserError) return error.message;
        throw error;
      }
    };
  }
}
