import { Flags } from '@oclif/core';
import { resolve } from 'node:path';
import { argument } from './argument.ts';
import { filesOf } from './format-flag.ts';
import { checkNoArticle } from './output.ts';
import { ReportCommand, reportFlags } from './report-command.ts';

export class Merge extends ReportCommand {
  static override summary = 'Make one report of those that the parts of a run wrote.';
  static override description =
    'The report is the same as if the run had not been divided. The baseline is applied here, and the exit code is that of the whole run.';
  static override strict = false;
  static override examples = [
    '<%= config.bin %> merge part-1.json part-2.json part-3.json',
    '<%= config.bin %> merge part-*.json --format sarif=out.sarif',
  ];
  static override args = {
    reports: argument({
      description: 'what “check --shard I/N --format json” wrote, one for each part',
    }),
  };
  static override flags = {
    config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
    baseline: Flags.string({
      helpValue: 'FILE',
      description: 'findings that do not count (default: .republint/baseline.json, if it is there)',
    }),
    'no-baseline': Flags.boolean({
      exclusive: ['baseline'],
      description: 'count every finding, also those in the baseline',
    }),
    ...reportFlags,
  };

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(Merge);
    const files = argv.map(String);
    const outputs = this.outputs(flags.format);
    for (const file of filesOf(outputs)) checkNoArticle(file, files);
    const { loadConfig } = await import('../engine/config/load.ts');
    const { readReport } = await import('../engine/read-report.ts');
    const { mergeReports } = await import('../engine/merge-reports.ts');
    const { excuseMerged } = await import('../engine/baseline/excuse-merged.ts');
    const cwd = process.cwd();
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    const parts = files.map((shown) => ({ shown, report: readReport(resolve(cwd, shown), shown) }));
    const { loadMessages } = await import('../messages/load.ts');
    const language = parts[0]?.report.language ?? 'en';
    const merged = mergeReports(parts, await loadMessages(language));
    const report = flags['no-baseline']
      ? merged.report
      : excuseMerged(merged, {
          cwd,
          root: config.root,
          baseline:
            flags.baseline === undefined
              ? { file: config.baseline, isNamed: false }
              : { file: resolve(cwd, flags.baseline), isNamed: true },
        });
    await this.conclude(report, outputs, {
      ...flags,
      failOn: flags['fail-on'] ?? config.failOn,
    });
  }
}
