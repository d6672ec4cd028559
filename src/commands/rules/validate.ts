import { UserError } from '../../model/errors.ts';
import { loadPack } from '../../terms/load.ts';
import { printable } from '../../terms/quote.ts';
import { argument } from '../argument.ts';
import { BaseCommand } from '../base.ts';
import { writeOut } from '../output.ts';

export class RulesValidate extends BaseCommand {
  static override summary = 'Say whether packs of terms are written correctly.';
  static override strict = false;
  static override examples = ['<%= config.bin %> rules validate house-rules.yaml'];
  static override args = {
    packs: argument({ required: true, description: 'paths of packs, or ids of those that ship' }),
  };

  override async run(): Promise<void> {
    const { argv } = await this.parse(RulesValidate);
    const mistakes: string[] = [];
    for (const ref of argv.map(String)) {
      try {
        const pack = await loadPack(ref, { cwd: process.cwd() });
        const obligations = pack.editions.reduce(
          (sum, edition) => sum + edition.obligations.length,
          0,
        );
        await writeOut(
          `${printable(ref)}: ${pack.id}, ${String(pack.editions.length)} edition(s), ${String(obligations)} obligation(s)\n`,
        );
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        mistakes.push(error.hint === undefined ? error.message : `${error.message}\n${error.hint}`);
      }
    }
    if (mistakes.length > 0) throw new UserError(mistakes.join('\n'));
  }
}
