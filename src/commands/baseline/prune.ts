import { baselineArgs, BaselineCommand, baselineFlags } from './base.ts';

export class BaselinePrune extends BaselineCommand {
  static override summary = 'Drop from the baseline what was mended; add nothing.';
  static override strict = false;
  static override examples = ['<%= config.bin %> baseline prune'];
  static override args = baselineArgs;
  static override flags = baselineFlags;

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(BaselinePrune);
    const { prunedBaseline } = await import('../../engine/baseline/update.ts');
    await this.rewrite(flags, argv.map(String), prunedBaseline);
  }
}
