import { listedPacks } from '../../engine/named-pack.ts';
import { reportPath } from '../../engine/report-path.ts';
import { inLanguage } from '../../engine/words.ts';
import type { Pack } from '../../model/terms.ts';
import { loadBuiltinPacks } from '../../terms/builtin.ts';
import { printable } from '../../terms/quote.ts';
import { BaseCommand, languageFlag } from '../base.ts';
import { showFailure } from '../failure.ts';
import { writeOut } from '../output.ts';

interface Row {
  readonly pack: Pack;
  /** Of a pack of the site's own, as the configuration would name it. */
  readonly path?: string;
}

export class RulesList extends BaseCommand {
  static override summary = 'List the packs of terms that ship with republint, and your own.';
  static override description =
    'Your own are those that the configuration lists as files, in the folder you are in or above it. A pack that cannot be read is told, and ends the command with 2; the others are listed all the same.';
  static override examples = ['<%= config.bin %> rules list'];
  static override flags = { lang: languageFlag() };

  override async run(): Promise<void> {
    const { flags } = await this.parse(RulesList);
    const { loadConfig } = await import('../../engine/config/load.ts');
    const cwd = process.cwd();
    const config = await loadConfig({ cwd });
    const language = this.languageOf(flags.lang, config.language);
    const own = await listedPacks({ cwd, config });
    const rows: readonly Row[] = [
      ...loadBuiltinPacks().map((pack): Row => ({ pack })),
      ...own.packs.map(({ file, pack }): Row => ({ pack, path: reportPath(cwd, file) })),
    ].sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
    const widest = Math.max(...rows.map(({ pack }) => pack.id.length));
    const lines = rows.map(({ pack: { id, title, editions }, path }) => {
      const said = `${inLanguage(title, language)} (${editions.map((one) => one.id).join(', ')})`;
      return printable(`${id.padEnd(widest)}  ${said}${path === undefined ? '' : ` – ${path}`}`);
    });
    await writeOut(`${lines.join('\n')}\n`);
    if (own.mistake !== undefined) await showFailure(own.mistake, { language });
  }
}
