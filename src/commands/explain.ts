import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Flags } from '@oclif/core';
import type { PackScope } from '../engine/named-pack.ts';
import { failure } from '../messages/failure.ts';
import type { Messages } from '../messages/messages.ts';
import type { Language } from '../model/language.ts';
import type { Pack } from '../model/terms.ts';
import { nearest } from '../terms/nearest.ts';
import { printable, quote, quoteAny } from '../terms/quote.ts';
import { argument } from './argument.ts';
import { BaseCommand, colourFlag, languageFlag } from './base.ts';
import { writeOut } from './output.ts';

export class Explain extends BaseCommand {
  static override summary =
    'Explain why a file is or is not a copy, or a finding, a check or a pack.';
  static override examples = [
    '<%= config.bin %> explain article.md',
    '<%= config.bin %> explain link-to-home-page',
    '<%= config.bin %> explain source-link',
    '<%= config.bin %> explain house-rules.yaml',
  ];
  static override args = {
    subject: argument({
      required: true,
      description: 'a file, the code of a finding, a check, or a pack',
    }),
  };
  static override flags = {
    rules: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'PACK',
      description: 'terms to consider: the id of a pack, or a path (repeatable)',
    }),
    config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
    original: Flags.string({ helpValue: 'URL', description: 'address of the original' }),
    lang: languageFlag(),
    color: colourFlag({ default: 'auto' }),
  };

  override async run(): Promise<void> {
    const { flags, args } = await this.parse(Explain);
    const { loadConfig } = await import('../engine/config/load.ts');
    const { loadMessages } = await import('../messages/load.ts');
    const reporter = await import('../reporters/explain.ts');
    const cwd = process.cwd();
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    const language = this.languageOf(flags.lang, config.language);
    const options = {
      messages: await loadMessages(language),
      color: this.colours(flags.color),
      width: this.width(),
      all: true,
      quiet: false,
    };
    const page = await pageAbout(args.subject, { cwd, config }, options.messages);
    if (page !== undefined) {
      await writeOut(page);
      return;
    }
    const code = await this.codeOf(args.subject, language, { cwd, config });
    if (code !== undefined) {
      await writeOut(reporter.explainCode(code, options));
      return;
    }
    const { explainFile } = await import('../engine/explain-file.ts');
    const {
      file,
      signals,
      nearest: nearestClaim,
    } = await explainFile({
      cwd,
      config,
      paths: [args.subject],
      rules: flags.rules ?? [],
      language,
      ...(flags.original === undefined ? {} : { original: flags.original }),
    });
    const weight = file.copies[0]?.claim.weight ?? nearestClaim?.weight ?? 0;
    await writeOut(reporter.explainFile({ file, signals, weight }, options));
  }

  /** What is known of a code; undefined if the subject is a file. */
  private async codeOf(subject: string, language: Language, scope: PackScope) {
    if (existsSync(resolve(scope.cwd, subject))) return undefined;
    const { EXPLAINED, explanationOf, isExplained } = await import('../messages/explanations.ts');
    if (isExplained(subject)) {
      const { clausesFor } = await import('./clauses.ts');
      return {
        code: subject,
        ...explanationOf(subject, language),
        clauses: clausesFor(subject, language),
      };
    }
    if (/[./\\*]/u.test(subject)) return undefined;
    const { pageNames } = await import('../engine/pages/page.ts');
    const { listedPacks } = await import('../engine/named-pack.ts');
    const { packs, mistakes } = await listedPacks(scope);
    if (mistakes[0] !== undefined) throw mistakes[0];
    const listed = packs.map(({ pack }) => pack.id);
    const meant = nearest(subject, [...EXPLAINED, ...pageNames(), ...listed]);
    throw failure((say) => say.nothingToExplain(quote(subject), quoteAny(meant)));
  }
}

/** The page on a check or a pack, or on the pack in a file; undefined if the subject is none of them. */
async function pageAbout(
  subject: string,
  scope: PackScope,
  messages: Messages,
): Promise<string | undefined> {
  if (existsSync(resolve(scope.cwd, subject))) {
    if (!/\.ya?ml$/iu.test(subject)) return undefined;
    const { loadPack } = await import('../terms/load.ts');
    return ownPage(await loadPack(subject, scope), messages);
  }
  const { pageOn } = await import('../engine/pages/page.ts');
  const page = pageOn(subject, messages);
  if (page !== undefined || !/^[a-z0-9-]+$/u.test(subject)) return page;
  const { listedPacks } = await import('../engine/named-pack.ts');
  const listed = (await listedPacks(scope)).packs.find(({ pack }) => pack.id === subject);
  return listed === undefined ? undefined : ownPage(listed.pack, messages);
}

/** Somebody else's words must not reach the terminal as they are. */
async function ownPage(pack: Pack, messages: Messages): Promise<string> {
  const { packPage } = await import('../engine/pages/pack-page.ts');
  return packPage(pack, [], messages).split('\n').map(printable).join('\n');
}
