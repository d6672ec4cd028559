import { resolve } from 'node:path';
import { Args, Flags } from '@oclif/core';
import { UserError } from '../model/errors.ts';
import type { Config } from '../engine/config/config.ts';
import type { RunOptions } from '../engine/prepare.ts';
import type { Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { FORMATS, type ReportFormat } from '../reporters/list.ts';
import { BaseCommand, colourFlag, languageFlag } from './base.ts';
import { exitCodeOf, FAIL_ON } from './exit-codes.ts';
import { showBug } from './failure.ts';
import { filesOf, outputsOf, type Output } from './format-flag.ts';
import { checkOutputFile, writeFileWhole, writeOut } from './output.ts';

/** The flags that say what is judged, and how. */
interface CheckFlags {
  readonly rules: readonly string[] | undefined;
  readonly original: string | undefined;
  readonly originals: string | undefined;
  readonly 'as-of': string | undefined;
  readonly lang: Language | undefined;
  readonly 'stdin-filename': string | undefined;
}

export class Check extends BaseCommand {
  static override summary = 'Check articles against the terms of their publishers.';
  static override description =
    'Reads Markdown, MDX, HTML and text. Files that republish nobody are only counted. Without paths the working folder is checked.';
  static override strict = false;
  static override examples = [
    '<%= config.bin %> check article.md',
    '<%= config.bin %> check content "posts/**/*.html"',
    '<%= config.bin %> check article.md --original https://www.globalresearch.ca/the-title/5800000',
    '<%= config.bin %> check --format pretty --format json=report.json',
    'cat article.md | <%= config.bin %> check - --stdin-filename article.md',
  ];
  static override args = {
    paths: Args.string({ description: 'files, folders and patterns; - reads standard input' }),
  };
  static override flags = {
    rules: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'PACK',
      description: 'terms to consider: the id of a pack that ships, or a path (repeatable)',
    }),
    config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
    original: Flags.string({
      helpValue: 'URL',
      description: 'address of the original, for one file',
    }),
    originals: Flags.string({
      helpValue: 'FOLDER',
      description: 'folder of the originals that are kept',
    }),
    'as-of': Flags.string({
      helpValue: 'YYYY-MM-DD',
      description: 'judge by the wording in force on that day',
    }),
    'fail-on': Flags.option({
      options: FAIL_ON,
      description: 'the least severe finding that fails the run (default: error)',
    })(),
    format: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME[=FILE]',
      description: 'pretty or json, to standard output or to a file (repeatable)',
    }),
    lang: languageFlag(),
    color: colourFlag({ default: 'auto' }),
    quiet: Flags.boolean({ char: 'q', description: 'show breaches only' }),
    all: Flags.boolean({ description: 'list also the files that are no copies, and notes' }),
    'stdin-filename': Flags.string({
      helpValue: 'NAME',
      description: 'the name of what comes in on standard input',
    }),
  };

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(Check);
    const paths = argv.map(String);
    const outputs = outputsOf(flags.format ?? [], FORMATS);
    for (const file of filesOf(outputs)) checkOutputFile(file);
    const { loadConfig } = await import('../engine/config/load.ts');
    const { runCheck } = await import('../engine/run.ts');
    const { hasFindings } = await import('../engine/status.ts');
    const cwd = process.cwd();
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    const options = await this.runOptions(flags, paths, cwd, config);
    const written = filesOf(outputs).map((file) => resolve(file));
    const report = await runCheck({ ...options, outputs: written });
    for (const output of outputs) await this.write(report, output, flags);
    process.exitCode = exitCodeOf(
      report,
      hasFindings(report.summary, flags['fail-on'] ?? config.failOn),
    );
  }

  private async runOptions(
    flags: CheckFlags,
    paths: readonly string[],
    cwd: string,
    config: Config,
  ): Promise<RunOptions> {
    const name = flags['stdin-filename'];
    const isPiped = paths.includes('-');
    if (name === '') throw new UserError('--stdin-filename is empty.');
    if (name !== undefined && !isPiped)
      throw new UserError(
        '--stdin-filename names what comes in on standard input, but nothing is read from there.',
        {
          hint: 'Give - as the path, as in: republint check - --stdin-filename article.md',
        },
      );
    const { readStandardInput } = await import('./standard-input.ts');
    const text = isPiped
      ? { bytes: await readStandardInput(), ...(name === undefined ? {} : { path: name }) }
      : undefined;
    return {
      cwd,
      config,
      paths: paths.filter((path) => path !== '-'),
      rules: flags.rules ?? [],
      language: this.languageOf(flags.lang, config.language),
      ...(text === undefined ? {} : { text }),
      ...(flags.original === undefined ? {} : { original: flags.original }),
      ...(flags.originals === undefined ? {} : { originals: flags.originals }),
      ...(flags['as-of'] === undefined ? {} : { asOf: flags['as-of'] }),
      onBug: (path, error) => {
        showBug(error, path);
      },
    };
  }

  private async write(
    report: Report,
    { format, file }: Output<ReportFormat>,
    { color, quiet, all }: { color: 'auto' | 'always' | 'never'; quiet: boolean; all: boolean },
  ): Promise<void> {
    const { REPORTERS } = await import('../reporters/list.ts');
    const { messagesFor } = await import('../messages/messages.ts');
    const reporter = await REPORTERS[format]();
    const text = reporter(report, {
      messages: messagesFor(report.language),
      color: file === undefined && this.colours(color),
      width: this.width(),
      all,
      quiet,
    });
    if (file === undefined) await writeOut(text);
    else writeFileWhole(file, text);
  }
}
