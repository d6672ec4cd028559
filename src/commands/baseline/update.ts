import { baselineArgs, BaselineCommand, baselineFlags } from './base.ts';

export class BaselineUpdate extends BaselineCommand {
  static override summary =
    'Bring the baseline up to date: add what is wrong now, drop what was mended.';
  static override description =
    'With paths, only what the baseline says of those files is brought up to date.';
  static override strict = false;
  static override examples = ['<%= config.bin %> baseline update'];
  static override args = baselineArgs;
  static override flags = baselineFlags;

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(BaselineUpdate);
    const { updatedBaseline } = await import('../../engine/baseline/update.ts');
    await this.rewrite(flags, argv.map(String), updatedBaseline);
  }
}
