import { resolve } from 'node:path';
import { Flags } from '@oclif/core';
import { failure } from '../messages/failure.ts';
import { cachePlace } from '../engine/cache/place.ts';
import type { ChosenBaseline } from '../engine/baseline/apply-baseline.ts';
import type { Config } from '../engine/config/config.ts';
import type { RunOptions } from '../engine/prepare.ts';
import type { Language } from '../model/language.ts';
import { readTimeLimit, readWorkers, TIME_LIMIT } from '../engine/option-values.ts';
import { readShard } from '../engine/shard.ts';
import { argument } from './argument.ts';
import { languageFlag } from './base.ts';
import { showBug } from './failure.ts';
import { fileFlags } from './file-flags.ts';
import { filesOf } from './format-flag.ts';
import { progressOn } from './progress.ts';
import { ReportCommand, reportFlags } from './report-command.ts';
import { keepGarbageSmall } from './spare-memory.ts';

/** The flags that say what is judged, and how. */
interface CheckFlags {
  readonly rules: readonly string[] | undefined;
  readonly original: string | undefined;
  readonly originals: string | undefined;
  readonly 'as-of': string | undefined;
  readonly baseline: string | undefined;
  readonly 'no-baseline': boolean;
  readonly shard: string | undefined;
  readonly 'time-limit': string | undefined;
  readonly workers: string;
  readonly cache: string | undefined;
  readonly 'no-cache': boolean;
  readonly lang: Language | undefined;
  readonly 'stdin-filename': string | undefined;
}

export class Check extends ReportCommand {
  static override summary = 'Check articles against the terms of their publishers.';
  static override description =
    'Reads Markdown, MDX, HTML and text. Files that republish nobody are only counted. Without paths the working folder is checked.';
  static override strict = false;
  static override examples = [
    '<%= config.bin %> check article.md',
    '<%= config.bin %> check content "posts/**/*.html"',
    '<%= config.bin %> check article.md --original https://www.globalresearch.ca/the-title/5800000',
    '<%= config.bin %> check --format pretty --format json=report.json',
    '<%= config.bin %> check --changed --base origin/main',
    'cat article.md | <%= config.bin %> check - --stdin-filename article.md',
  ];
  static override args = {
    paths: argument({ description: 'files, folders and patterns; - reads standard input' }),
  };
  static override flags = {
    rules: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'PACK',
      description: 'terms to consider: the id of a pack, or a path (repeatable)',
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
    baseline: Flags.string({
      helpValue: 'FILE',
      description: 'findings that do not count (default: .republint/baseline.json, if it is there)',
    }),
    'no-baseline': Flags.boolean({
      exclusive: ['baseline'],
      description: 'count every finding, also those in the baseline',
    }),
    shard: Flags.string({
      helpValue: 'I/N',
      description: 'judge one part of the files; “merge” makes one report of all parts',
    }),
    'time-limit': Flags.string({
      helpValue: 'SECONDS',
      description: `how long one file may take (default: ${String(TIME_LIMIT)})`,
    }),
    workers: Flags.string({
      default: 'auto',
      helpValue: 'N|auto',
      description: 'how many threads judge files; auto: as many as save time',
    }),
    cache: Flags.string({
      helpValue: 'FOLDER',
      description: 'where to remember files that do not change (default: your own cache folder)',
    }),
    'no-cache': Flags.boolean({
      exclusive: ['cache'],
      description: 'judge every file anew, and remember none',
    }),
    timing: Flags.boolean({
      description: 'say afterwards, on standard error, what took how long',
    }),
    ...fileFlags,
    lang: languageFlag(),
    ...reportFlags,
    'stdin-filename': Flags.string({
      helpValue: 'NAME',
      description: 'the name of what comes in on standard input',
    }),
  };

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(Check);
    const paths = argv.map(String);
    const outputs = this.outputs(flags.format);
    const { loadConfig } = await import('../engine/config/load.ts');
    const { runCheck } = await import('../engine/run.ts');
    const cwd = process.cwd();
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    const written = filesOf(outputs).map((file) => resolve(file));
    const named = await this.runOptions(flags, paths, cwd, config);
    const { commandLineWords } = await import('../messages/command-line.ts');
    const words = commandLineWords(named.language);
    const watch = flags.timing
      ? (await import('./timing.ts')).stopwatch(() => performance.now())
      : undefined;
    watch?.lap('start');
    const { env, stderr } = process;
    const progress = progressOn({
      stream: stderr,
      env,
      now: () => performance.now(),
      sentence: words.progress,
    });
    const { chooseFiles } = await import('./choose-files.ts');
    const options = await chooseFiles({ ...named, outputs: written }, flags);
    watch?.lap('discover');
    const later: (() => void)[] = [];
    const report = await runCheck({
      ...options,
      ...(watch === undefined ? {} : { lap: watch.lap }),
      ...(progress === undefined ? {} : { onProgress: progress.tell }),
      onStart: keepGarbageSmall,
      afterwards: (work) => later.push(work),
      onBug: (path, error) => {
        progress?.end();
        options.onBug?.(path, error);
      },
    }).finally(() => progress?.end());
    const failOn = flags['fail-on'] ?? config.failOn;
    // Whether what a part of a run found fails it is decided when the parts are merged.
    const fails = options.shard === undefined ? failOn : 'never';
    await this.conclude(report, outputs, { ...flags, failOn: fails });
    watch?.lap('write');
    for (const work of later) work();
    watch?.lap('cache');
    if (watch !== undefined) process.stderr.write(watch.table(words.timing));
  }

  private async runOptions(
    flags: CheckFlags,
    paths: readonly string[],
    cwd: string,
    config: Config,
  ): Promise<RunOptions> {
    const name = flags['stdin-filename'];
    const isPiped = paths.includes('-');
    if (name === '') throw failure((say) => say.inputNameEmpty);
    if (name !== undefined && !isPiped) throw failure((say) => say.inputNameUnused);
    const { readStandardInput } = await import('./standard-input.ts');
    const text = isPiped
      ? { bytes: await readStandardInput(), ...(name === undefined ? {} : { path: name }) }
      : undefined;
    const language = this.languageOf(flags.lang, config.language);
    return {
      cwd,
      config,
      paths: paths.filter((path) => path !== '-'),
      rules: flags.rules ?? [],
      language,
      ...(text === undefined ? {} : { text }),
      ...(flags.original === undefined ? {} : { original: flags.original }),
      ...(flags.originals === undefined ? {} : { originals: flags.originals }),
      ...(flags['as-of'] === undefined ? {} : { asOf: flags['as-of'] }),
      ...(flags['no-baseline'] ? {} : { baseline: chosenBaseline(flags.baseline, cwd, config) }),
      ...(flags.shard === undefined ? {} : { shard: readShard(flags.shard) }),
      ...(flags['time-limit'] === undefined
        ? {}
        : { timeLimit: readTimeLimit(flags['time-limit']) }),
      workers: readWorkers(flags.workers),
      ...(flags['no-cache'] ? {} : { cache: cachePlace(flags.cache, cwd, process.env) }),
      onBug: (path, error) => {
        showBug(error, { path, language });
      },
    };
  }
}

function chosenBaseline(
  named: string | undefined,
  cwd: string,
  { baseline }: Config,
): ChosenBaseline {
  return named === undefined
    ? { file: baseline, isNamed: false }
    : { file: resolve(cwd, named), isNamed: true };
}
