import { loadNamedPack } from '../../engine/named-pack.ts';
import { inLanguage } from '../../engine/words.ts';
import type { Language } from '../../model/language.ts';
import type { Clause, Edition, Pack } from '../../model/terms.ts';
import type { Messages } from '../../messages/messages.ts';
import { printable } from '../../terms/quote.ts';
import { argument } from '../argument.ts';
import { BaseCommand, languageFlag } from '../base.ts';
import { writeOut } from '../output.ts';

export class RulesShow extends BaseCommand {
  static override summary = 'Show what a pack of terms asks, clause by clause.';
  static override examples = [
    '<%= config.bin %> rules show crm-mondialisation',
    '<%= config.bin %> rules show house-rules.yaml',
  ];
  static override args = {
    pack: argument({ required: true, description: 'the id of a pack, or a path' }),
  };
  static override flags = { lang: languageFlag() };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(RulesShow);
    const { loadConfig } = await import('../../engine/config/load.ts');
    const cwd = process.cwd();
    const config = await loadConfig({ cwd });
    const language = this.languageOf(flags.lang, config.language);
    const pack = await loadNamedPack(args.pack, { cwd, config });
    const { loadMessages } = await import('../../messages/load.ts');
    const lines = describe(pack, await loadMessages(language)).map(printable);
    await writeOut(`${lines.join('\n')}\n`);
  }
}

function describe(pack: Pack, messages: Messages): readonly string[] {
  const publisher =
    pack.scope === 'publisher'
      ? [`  ${pack.publisher.names.join(', ')}`, `  ${pack.publisher.domains.join(', ')}`]
      : [];
  return [
    `${pack.id}  ${inLanguage(pack.title, messages.language)}`,
    ...publisher,
    ...pack.editions.flatMap((edition) => describeEdition(edition, messages)),
  ];
}

function describeEdition(edition: Edition, { words, language }: Messages): readonly string[] {
  const { permits, seen } = edition;
  return [
    '',
    `${edition.id} (${edition.language})  ${seen.url} (${seen.on})`,
    `  ${[...permits.extent, ...permits.media, ...permits.audience].join(', ')}`,
    ...edition.obligations.flatMap(({ id, ways, strength, basis, clause }) => [
      `  ${id}: ${strength}, ${words.either(ways.map(({ check }) => words.check[check]))}${basis === 'inferred' ? ` [${words.basis.inferred}]` : ''}`,
      clauseLine(clause, language),
    ]),
    ...edition.statements.flatMap((clause) => [
      `  ${clause.id}: ${words.asksNothing}`,
      clauseLine(clause, language),
    ]),
  ];
}

function clauseLine({ says, at }: Clause, language: Language): string {
  return `    ${inLanguage(says, language)} (${inLanguage(at, language)})`;
}
