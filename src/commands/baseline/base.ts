import { Flags } from '@oclif/core';
import { resolve } from 'node:path';
import type { Baseline, Judged } from '../../engine/baseline/baseline.ts';
import type { Places } from '../../engine/baseline/excuse-known.ts';
import type { UpdatedBaseline } from '../../engine/baseline/update.ts';
import type { RunReport } from '../../model/report.ts';
import { argument } from '../argument.ts';
import { BaseCommand } from '../base.ts';
import { showBug } from '../failure.ts';
import { writeOut } from '../output.ts';

export const baselineFlags = {
  baseline: Flags.string({
    helpValue: 'FILE',
    description: 'the baseline (default: .republint/baseline.json beside the configuration)',
  }),
  config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
  rules: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'PACK',
    description: 'terms to consider: the id of a pack, or a path (repeatable)',
  }),
  originals: Flags.string({
    helpValue: 'FOLDER',
    description: 'folder of the originals that are kept',
  }),
  'as-of': Flags.string({
    helpValue: 'YYYY-MM-DD',
    description: 'judge by the wording in force on that day',
  }),
};

export const baselineArgs = {
  paths: argument({ description: 'files, folders and patterns (default: what check reads)' }),
};

/** What the flags of a command on baselines say. */
export interface BaselineFlags {
  readonly baseline: string | undefined;
  readonly config: string | undefined;
  readonly rules: readonly string[] | undefined;
  readonly originals: string | undefined;
  readonly 'as-of': string | undefined;
}

/** A run without a baseline, and where the baseline is. */
export interface BareRun {
  readonly report: RunReport;
  readonly places: Places;
  /** Absolute. */
  readonly file: string;
  /** As it is printed. */
  readonly shown: string;
}

/** Commands that judge files to make or to tidy a baseline. */
export abstract class BaselineCommand extends BaseCommand {
  /** Writes the baseline that is there anew. */
  protected async rewrite(
    flags: BaselineFlags,
    paths: readonly string[],
    anew: (before: Baseline, judged: Judged, places: Places) => UpdatedBaseline,
  ): Promise<void> {
    const { readBaseline } = await import('../../engine/baseline/baseline-file.ts');
    const { missingBaseline } = await import('../../engine/baseline/apply-baseline.ts');
    const { exitCodeOfBaseline, writeBaseline } = await import('./write.ts');
    const { upkeepWords } = await import('../../messages/upkeep.ts');
    const { report, places, file, shown } = await this.judge(flags, paths);
    const before = readBaseline(file, shown);
    if (before === undefined) throw missingBaseline(shown);
    const { baseline, added, dropped } = anew(before, report, places);
    writeBaseline(file, shown, baseline);
    const { rewritten } = upkeepWords(report.language).baseline;
    await writeOut(`${rewritten(shown, { findings: baseline.findings.length, added, dropped })}\n`);
    process.exitCode = exitCodeOfBaseline(report);
  }

  protected async judge(flags: BaselineFlags, paths: readonly string[]): Promise<BareRun> {
    const { loadConfig } = await import('../../engine/config/load.ts');
    const { runCheck } = await import('../../engine/run.ts');
    const { placesIn } = await import('../../engine/baseline/apply-baseline.ts');
    const { judgesWholeSite } = await import('../../engine/whole-site.ts');
    const { reportPath } = await import('../../engine/report-path.ts');
    const cwd = process.cwd();
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    const file = flags.baseline === undefined ? config.baseline : resolve(cwd, flags.baseline);
    const language = this.languageOf(undefined, config.language);
    const report = await runCheck({
      cwd,
      config,
      paths,
      rules: flags.rules ?? [],
      workers: 'auto',
      language,
      ...(flags.originals === undefined ? {} : { originals: flags.originals }),
      ...(flags['as-of'] === undefined ? {} : { asOf: flags['as-of'] }),
      onBug: (path, error) => {
        showBug(error, { path, language });
      },
    });
    const places = placesIn({
      cwd,
      root: config.root,
      isWhole: judgesWholeSite({ cwd, config, paths }),
    });
    return { report, places, file, shown: reportPath(cwd, file) };
  }
}
