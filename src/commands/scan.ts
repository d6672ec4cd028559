import { resolve } from 'node:path';
import { Flags } from '@oclif/core';
import { failure } from '../messages/failure.ts';
import type { KnownOriginals } from '../engine/originals/known-originals.ts';
import type { ScannedFiles, ScannedText } from '../model/scan.ts';
import { quote } from '../terms/quote.ts';
import type { Language } from '../model/language.ts';
import { argument } from './argument.ts';
import { BaseCommand, languageFlag } from './base.ts';
import type { FileChoice } from './choose-files.ts';
import { EXIT } from './exit-codes.ts';
import { fileFlags } from './file-flags.ts';
import type { BrokenLine } from './json-lines.ts';
import { writeOut } from './output.ts';

export class Scan extends BaseCommand {
  static override summary = 'Show which files share text with which originals.';
  static override description =
    'Compares the words of files, whatever they say of themselves, with the originals that are kept. With - it reads JSON Lines ({"id", "text"}) from standard input, and writes a line of JSON for each.';
  static override strict = false;
  static override examples = [
    '<%= config.bin %> scan content',
    '<%= config.bin %> scan content --format json',
    '<%= config.bin %> scan --changed --base origin/main',
    'cat texts.jsonl | <%= config.bin %> scan -',
  ];
  static override args = {
    paths: argument({ description: 'files, folders and patterns; - reads standard input' }),
  };
  static override flags = {
    originals: Flags.string({
      helpValue: 'FOLDER',
      description: 'folder of the originals that are kept',
    }),
    config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
    format: Flags.option({
      options: ['table', 'json'] as const,
      default: 'table',
      description: 'how to write what was found',
    })(),
    ...fileFlags,
    lang: languageFlag(),
  };

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(Scan);
    const paths = argv.map(String);
    const { loadConfig } = await import('../engine/config/load.ts');
    const cwd = process.cwd();
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    const { openOriginals } = await import('../engine/originals/open.ts');
    const folder = flags.originals ?? config.originals;
    const originals = await openOriginals(resolve(cwd, folder));
    if (originals === undefined) throw failure((say) => say.noOriginals(quote(folder)));
    const language = this.languageOf(flags.lang, config.language);
    const { chooseFiles, refuseContradictions } = await import('./choose-files.ts');
    if (paths.includes('-')) {
      refuseContradictions({ text: '-' }, flags);
      if (paths.length > 1 || flags['files-from'] !== undefined)
        throw failure((say) => say.filesAndInput);
      await this.scanLines(originals, language);
      return;
    }
    const { loadMessages } = await import('../messages/load.ts');
    const { discover } = await import('../engine/discover.ts');
    const { scanFile } = await import('../engine/originals/scan.ts');
    const messages = await loadMessages(language);
    const chosen: FileChoice = await chooseFiles({ cwd, paths, config, language }, flags);
    const scanned: ScannedText[] = [];
    for (const file of chosen.files ?? (await discover(chosen)))
      scanned.push(await scanFile(file, cwd, originals, messages));
    if (flags.format === 'json') await writeOut(await asJson(scanned, language));
    else {
      const { scanTable } = await import('../reporters/scan-table.ts');
      await writeOut(scanTable(scanned, messages, this.width()));
    }
    process.exitCode = scanned.some(({ error }) => error !== undefined)
      ? EXIT.incomplete
      : EXIT.clean;
    await saySkippedOf(originals, language);
  }

  /** One line in, one line out: a mapper for whatever spreads lines over machines. */
  private async scanLines(originals: KnownOriginals, language: Language): Promise<void> {
    const { readTextLines } = await import('./json-lines.ts');
    const { upkeepWords } = await import('../messages/upkeep.ts');
    const { scanText } = await import('../engine/originals/scan.ts');
    const { brokenText } = upkeepWords(language);
    process.exitCode = EXIT.clean;
    for await (const line of readTextLines(process.stdin)) {
      const scanned =
        line.kind === 'text'
          ? scanText(line.id, line.text, originals)
          : brokenLine(line, brokenText);
      if (line.kind === 'broken') process.exitCode = EXIT.incomplete;
      if (!(await writeOut(`${JSON.stringify(scanned)}\n`))) break;
    }
    // Otherwise what is still to come would keep the process waiting.
    process.stdin.destroy();
    await saySkippedOf(originals, language);
  }
}

async function asJson(files: readonly ScannedText[], language: Language): Promise<string> {
  const { VERSION } = await import('../engine/version.ts');
  const { jsonText } = await import('../reporters/json-text.ts');
  const written: ScannedFiles = {
    $schema: 'https://unpkg.com/republint/rules/scan.schema.json',
    schemaVersion: 1,
    tool: { name: 'republint', version: VERSION },
    language,
    files,
  };
  return `${jsonText(written, 2)}\n`;
}

function brokenLine({ id, line }: BrokenLine, error: string): object {
  return {
    ...(id === undefined ? {} : { id }),
    line,
    error,
  };
}

/** An original that was edited is used all the same. */
async function saySkippedOf(originals: KnownOriginals, language: Language): Promise<void> {
  const { saySkipped } = await import('./originals/faults.ts');
  saySkipped(
    originals.problems().filter(({ fault }) => fault !== 'text-changed'),
    language,
  );
}
