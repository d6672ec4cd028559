import { Flags } from '@oclif/core';
import { listedPacks } from '../../engine/named-pack.ts';
import { reportPath } from '../../engine/report-path.ts';
import { inLanguage } from '../../engine/words.ts';
import type { Language } from '../../model/language.ts';
import type { PackList, PackListed } from '../../model/pack-list.ts';
import type { Pack } from '../../model/terms.ts';
import { loadBuiltinPacks } from '../../terms/builtin.ts';
import { printable } from '../../terms/quote.ts';
import { BaseCommand, languageFlag } from '../base.ts';
import { showFailure } from '../failure.ts';
import { writeOut } from '../output.ts';

export class RulesList extends BaseCommand {
  static override summary = 'List the packs of terms that ship with republint, and your own.';
  static override description =
    'Your own are those that the configuration lists as files, in the folder you are in or above it; the file of each is named. A pack that cannot be read is told, and ends the command with 2; the others are listed all the same.';
  static override examples = [
    '<%= config.bin %> rules list',
    '<%= config.bin %> rules list --json',
  ];
  static override flags = {
    json: Flags.boolean({ description: 'write JSON, for programs' }),
    lang: languageFlag(),
  };

  override async run(): Promise<void> {
    const { flags } = await this.parse(RulesList);
    const { loadConfig } = await import('../../engine/config/load.ts');
    const cwd = process.cwd();
    const config = await loadConfig({ cwd });
    const language = this.languageOf(flags.lang, config.language);
    const own = await listedPacks({ cwd, config });
    const packs = [
      ...loadBuiltinPacks().map((pack) => listed(pack, undefined, language)),
      ...own.packs.map(({ file, pack }) => listed(pack, reportPath(cwd, file), language)),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    await writeOut(flags.json ? await asJson(packs, language) : asText(packs));
    for (const mistake of own.mistakes) await showFailure(mistake, { language });
  }
}

/** A pack of the site's own stands in a file, which is named from the working folder. */
function listed(
  { id, title, editions, origin, sha256 }: Pack,
  path: string | undefined,
  language: Language,
): PackListed {
  return {
    id,
    title: inLanguage(title, language),
    editions: editions.map((one) => one.id),
    own: path !== undefined,
    origin: path ?? origin,
    sha256,
  };
}

function asText(packs: readonly PackListed[]): string {
  const widest = Math.max(...packs.map(({ id }) => id.length));
  const lines = packs.map(({ id, title, editions, own, origin }) =>
    printable(
      `${id.padEnd(widest)}  ${title} (${editions.join(', ')})${own ? ` – ${origin}` : ''}`,
    ),
  );
  return `${lines.join('\n')}\n`;
}

async function asJson(packs: readonly PackListed[], language: Language): Promise<string> {
  const { VERSION } = await import('../../engine/version.ts');
  const { jsonText } = await import('../../reporters/json-text.ts');
  const data: PackList = {
    $schema: 'https://unpkg.com/republint/rules/pack-list.schema.json',
    schemaVersion: 1,
    tool: { name: 'republint', version: VERSION },
    language,
    packs,
  };
  return `${jsonText(data, 2)}\n`;
}
