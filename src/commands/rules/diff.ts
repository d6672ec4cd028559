import { Flags } from '@oclif/core';
import type { ChosenEdition, ChosenEditions } from '../../engine/pack-diff/choose-editions.ts';
import type { Messages } from '../../messages/messages.ts';
import type { PackDiffWords } from '../../messages/pack-diff.ts';
import {
  BEARINGS,
  type Affected,
  type DiffedEdition,
  type PackChange,
  type PackDiff,
} from '../../model/pack-diff.ts';
import { printable } from '../../terms/quote.ts';
import { argument } from '../argument.ts';
import { BaseCommand, languageFlag } from '../base.ts';
import { showBug } from '../failure.ts';
import { writeOut } from '../output.ts';

interface Diff extends ChosenEditions {
  readonly changes: readonly PackChange[];
  /** Absent if no files were judged. */
  readonly affected?: Affected;
}

export class RulesDiff extends BaseCommand {
  static override summary = 'Say in words what two packs, or two editions of one, ask differently.';
  static override description = `First what is now asked more, then what is asked less, then all else that changed. Where there is a republint.yaml, or a path is given with --in, the articles are judged under both, and those of which something else is then said are listed.

A pack by itself stands for its last two editions, and PACK@EDITION by itself for what that edition changed. A pack beside another stands for its newest edition. Ends with 0, whatever changed, and with 2 if a pack cannot be read.`;
  static override examples = [
    '<%= config.bin %> rules diff cc-by',
    '<%= config.bin %> rules diff cc-by@3.0 cc-by@4.0',
    '<%= config.bin %> rules diff house-rules.old.yaml house-rules.yaml --in content',
    '<%= config.bin %> rules diff cc-by --json',
  ];
  static override args = {
    old: argument({
      required: true,
      description: 'the id of a pack, or a path; @EDITION may follow',
    }),
    new: argument({ description: 'the same, for what it is compared with' }),
  };
  static override flags = {
    in: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'PATH',
      description: 'articles to judge under both: files, folders and patterns (repeatable)',
    }),
    config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
    json: Flags.boolean({ description: 'write JSON, for programs' }),
    lang: languageFlag(),
  };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(RulesDiff);
    const { loadConfig } = await import('../../engine/config/load.ts');
    const { loadMessages } = await import('../../messages/load.ts');
    const { packDiffWords } = await import('../../messages/pack-diff-words.ts');
    const { chooseEditions } = await import('../../engine/pack-diff/choose-editions.ts');
    const { packChanges } = await import('../../engine/pack-diff/pack-changes.ts');
    const cwd = process.cwd();
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    const language = this.languageOf(flags.lang, config.language);
    const messages = await loadMessages(language);
    const words = packDiffWords(language);
    const editions = await chooseEditions([args.old, args.new], { cwd, config, words });
    const paths = flags.in ?? [];
    const isJudged = paths.length > 0 || config.path !== undefined;
    const { affectedFiles } = await import('../../engine/pack-diff/affected.ts');
    const affected = isJudged
      ? await affectedFiles(editions, {
          cwd,
          paths,
          config,
          // The two editions take the place of whatever the configuration lists.
          rules: ['any-publisher'],
          language,
          allowEmpty: true,
          onBug: (path, error) => showBug(error, { path, language }),
        })
      : undefined;
    const diff: Diff = {
      ...editions,
      changes: packChanges(editions),
      ...(affected === undefined ? {} : { affected }),
    };
    await writeOut(
      flags.json ? await asJson(diff, messages, words) : asText(diff, messages, words),
    );
  }
}

function asText(diff: Diff, messages: Messages, words: PackDiffWords): string {
  const { changes, affected } = diff;
  const sections = BEARINGS.flatMap((bearing) => {
    const own = changes.filter((one) => one.bearing === bearing);
    return own.length === 0
      ? []
      : ['', words.heading[bearing], ...own.map((one) => `  ${words.change(one, messages.words)}`)];
  });
  const lines = [
    `${shownEdition(diff.old)} → ${shownEdition(diff.new)}`,
    ...(changes.length === 0 ? ['', words.nothing] : sections),
    ...(affected === undefined ? [] : ['', ...affectedLines(affected, messages, words)]),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function affectedLines(
  { files, copies, affected, site }: Affected,
  { words: reportWords }: Messages,
  words: PackDiffWords,
): readonly string[] {
  const shown = [
    ...affected,
    ...(site.length === 0 ? [] : [{ path: words.site, changes: site }]),
  ].flatMap(({ path, changes }) => [
    `  ${path}`,
    ...changes.map((one) => `    ${words.outcomeChange(one, reportWords)}`),
  ]);
  return [words.affected({ files, copies, affected: affected.length }), ...shown];
}

function shownEdition({ pack, edition }: ChosenEdition): string {
  return `${pack.id} ${edition.id}`;
}

async function asJson(
  { old, new: newer, changes, affected }: Diff,
  messages: Messages,
  words: PackDiffWords,
): Promise<string> {
  const { VERSION } = await import('../../engine/version.ts');
  const { jsonText } = await import('../../reporters/json-text.ts');
  const about = ({ pack, edition }: ChosenEdition): DiffedEdition => ({
    id: pack.id,
    edition: edition.id,
    origin: pack.origin,
    sha256: pack.sha256,
  });
  const data: PackDiff = {
    $schema: 'https://unpkg.com/republint/rules/pack-diff.schema.json',
    schemaVersion: 1,
    tool: { name: 'republint', version: VERSION },
    language: messages.language,
    old: about(old),
    new: about(newer),
    changes: changes.map((one) => ({ ...one, message: words.change(one, messages.words) })),
    ...(affected === undefined ? {} : { articles: affected }),
  };
  return `${jsonText(data, 2)}\n`;
}
