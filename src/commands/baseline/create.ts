import { Flags } from '@oclif/core';
import { existsSync } from 'node:fs';
import { failure } from '../../messages/failure.ts';
import { quote } from '../../terms/quote.ts';
import { writeOut } from '../output.ts';
import { baselineArgs, BaselineCommand, baselineFlags } from './base.ts';

export class BaselineCreate extends BaselineCommand {
  static override summary = 'Take down what is wrong today, so that only what is new fails a run.';
  static override description =
    'Findings in the baseline are reported, and do not count. Keep the file in Git.';
  static override strict = false;
  static override examples = ['<%= config.bin %> baseline create'];
  static override args = baselineArgs;
  static override flags = {
    ...baselineFlags,
    force: Flags.boolean({ description: 'write over a baseline that is there' }),
  };

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(BaselineCreate);
    const { baselineOf } = await import('../../engine/baseline/baseline.ts');
    const { exitCodeOfBaseline, writeBaseline } = await import('./write.ts');
    const { upkeepWords } = await import('../../messages/upkeep.ts');
    const { report, places, file, shown } = await this.judge(flags, argv.map(String));
    if (existsSync(file) && !flags.force) throw failure((say) => say.baselineThere(quote(shown)));
    const baseline = baselineOf(report, places.nameOf);
    writeBaseline(file, shown, baseline);
    const { taken } = upkeepWords(report.language).baseline;
    await writeOut(`${taken(shown, baseline.findings.length)}\n`);
    process.exitCode = exitCodeOfBaseline(report);
  }
}
