import { UserError } from '../../model/errors.ts';
import type { Pack } from '../../model/terms.ts';
import { builtinIds } from '../../terms/builtin.ts';
import { loadPack } from '../../terms/load.ts';
import { isPackPath } from '../../terms/pack-reference.ts';
import { printable } from '../../terms/quote.ts';
import { argument } from '../argument.ts';
import { BaseCommand } from '../base.ts';
import { writeOut } from '../output.ts';

export class RulesValidate extends BaseCommand {
  static override summary = 'Say whether packs of terms are written correctly.';
  static override strict = false;
  static override examples = ['<%= config.bin %> rules validate house-rules.yaml'];
  static override args = {
    packs: argument({ required: true, description: 'paths of packs, or ids' }),
  };

  override async run(): Promise<void> {
    const { argv } = await this.parse(RulesValidate);
    const { upkeepWords } = await import('../../messages/upkeep.ts');
    const language = await this.spokenLanguage();
    const { validPack } = upkeepWords(language);
    const mistakes: string[] = [];
    for (const ref of argv.map(String)) {
      try {
        const { id, editions } = await packOf(ref);
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

/** What is wrong with the configuration does not matter to a pack that it need not find. */
async function packOf(ref: string): Promise<Pack> {
  const cwd = process.cwd();
  if (isPackPath(ref) || builtinIds().includes(ref)) return loadPack(ref, { cwd });
  const { loadConfig } = await import('../../engine/config/load.ts');
  const { loadNamedPack } = await import('../../engine/named-pack.ts');
  return loadNamedPack(ref, { cwd, config: await loadConfig({ cwd }) });
}
