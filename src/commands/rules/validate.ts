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
    const { upkeepWords } = await import('../../messages/upkeep.ts');
    const language = await this.spokenLanguage();
    const { validPack } = upkeepWords(language);
    const mistakes: string[] = [];
    for (const ref of argv.map(String)) {
      try {
        const { id, editions } = await loadPack(ref, { cwd: process.cwd() });
        const obligations = editions.reduce((sum, edition) => sum + edition.obligations.length, 0);
        const line = validPack(printable(ref), { id, editions: editions.length, obligations });
        await writeOut(`${line}\n`);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const { message, hint } = await error.saidIn(language);
        mistakes.push(hint === undefined ? message : `${message}\n${hint}`);
      }
    }
    if (mistakes.length > 0) throw new UserError(mistakes.join('\n'));
  }
}
