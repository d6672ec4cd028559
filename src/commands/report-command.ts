import { Flags } from '@oclif/core';
import type { FailOn } from '../engine/config/config.ts';
import type { RunReport } from '../model/report.ts';
import { FORMATS, type ReportFormat } from '../reporters/list.ts';
import { BaseCommand, colourFlag } from './base.ts';
import { exitCodeOf, FAIL_ON } from './exit-codes.ts';
import { filesOf, outputsOf, type Output } from './format-flag.ts';
import { checkOutputFile, writeFileWhole, writeOut } from './output.ts';
import type { ColourChoice } from './terminal.ts';

/** The flags of every command that writes a report. */
export const reportFlags = {
  'fail-on': Flags.option({
    options: FAIL_ON,
    description: 'the least severe finding that fails the run (default: error)',
  })(),
  format: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'NAME[=FILE]',
    description: `${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.slice(-1).join('')}; to standard output or to a file (repeatable)`,
  }),
  color: colourFlag({ default: 'auto' }),
  quiet: Flags.boolean({ char: 'q', description: 'show breaches only' }),
  all: Flags.boolean({ description: 'list also the files that are no copies, and notes' }),
};

/** What of a report is shown, and what fails the run. */
export interface Shown {
  readonly color: ColourChoice;
  readonly quiet: boolean;
  readonly all: boolean;
  readonly failOn: FailOn;
}

/** Commands that end with a report. */
export abstract class ReportCommand extends BaseCommand {
  /** Where the report goes. Throws a `UserError` before anything is judged if it cannot be written there. */
  protected outputs(formats: readonly string[] | undefined): readonly Output<ReportFormat>[] {
    const outputs = outputsOf(formats ?? [], FORMATS);
    for (const file of filesOf(outputs)) checkOutputFile(file);
    return outputs;
  }

  /** Writes the report in every format, and sets the exit code. */
  protected async conclude(
    report: RunReport,
    outputs: readonly Output<ReportFormat>[],
    shown: Shown,
  ): Promise<void> {
    const { hasFindings } = await import('../engine/status.ts');
    for (const output of outputs) await this.write(report, output, shown);
    process.exitCode = exitCodeOf(report, hasFindings(report.summary, shown.failOn));
  }

  private async write(
    report: RunReport,
    { format, file }: Output<ReportFormat>,
    { color, quiet, all, failOn }: Shown,
  ): Promise<void> {
    const { PART_REPORTERS, REPORTERS } = await import('../reporters/list.ts');
    const { loadMessages } = await import('../messages/load.ts');
    const { repositoryFolder } = await import('./repository-folder.ts');
    const reporter = await (PART_REPORTERS[format] ?? REPORTERS[format])();
    const options = {
      messages: await loadMessages(report.language),
      color: file === undefined && this.colours(color),
      width: this.width(),
      all,
      quiet,
      failOn,
      folder: repositoryFolder(process.cwd()),
    };
    const text = reporter(report, options);
    if (file === undefined) await writeOut(text);
    else writeFileWhole(file, text);
    if (format === 'github') (await import('./job-summary.ts')).addJobSummary(report, options);
  }
}
