import { inLanguage } from '../../engine/words.ts';
import { loadBuiltinPacks } from '../../terms/builtin.ts';
import { BaseCommand, languageFlag } from '../base.ts';
import { writeOut } from '../output.ts';

export class RulesList extends BaseCommand {
  static override summary = 'List the packs of terms that ship with republint.';
  static override examples = ['<%= config.bin %> rules list'];
  static override flags = { lang: languageFlag() };

  override async run(): Promise<void> {
    const { flags } = await this.parse(RulesList);
    const language = this.languageOf(flags.lang, undefined);
    const rows = loadBuiltinPacks().map((pack) => ({
      id: pack.id,
      title: inLanguage(pack.title, language),
      editions: pack.editions.map(({ id }) => id).join(', '),
    }));
    const widest = Math.max(...rows.map(({ id }) => id.length));
    const lines = rows.map(
      ({ id, title, editions }) => `${id.padEnd(widest)}  ${title} (${editions})`,
    );
    await writeOut(`${lines.join('\n')}\n`);
  }
}
