import { Flags } from '@oclif/core';
import type { FailedCase } from '../../engine/cases/test-packs.ts';
import type { Messages } from '../../messages/messages.ts';
import type { PackTestReport } from '../../model/pack-test.ts';
import { PACK_TEST_FORMATS, type PackTestFormat } from '../../reporters/pack-test/list.ts';
import { printable } from '../../terms/quote.ts';
import { argument } from '../argument.ts';
import { BaseCommand, colourFlag, languageFlag } from '../base.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { showBug } from '../failure.ts';
import { filesOf, outputsOf, type Output } from '../format-flag.ts';
import { checkOutputFile, writeFileWhole, writeOut } from '../output.ts';
import type { ColourChoice } from '../terminal.ts';

export class RulesTest extends BaseCommand {
  static override summary = 'Judge the cases of packs of terms, and say what they leave open.';
  static override description = `The cases of rules/example.yaml are in the folder rules/example.cases. Each holds a copy and says what must come of it. Without packs, those that republint.yaml lists are tested, else all below ./rules.

Ends with 0 if every case comes out as it says, every obligation has its cases and nothing in a pack contradicts itself; with 1 if not; with 2 if a pack or a case is not written correctly: then nothing was judged.`;
  static override strict = false;
  static override examples = [
    '<%= config.bin %> rules test',
    '<%= config.bin %> rules test rules/house-rules.yaml',
    '<%= config.bin %> rules test house-rules.yaml --update',
    '<%= config.bin %> rules test --format pretty --format json=cases.json',
  ];
  static override args = {
    packs: argument({
      description: 'paths of packs, folders of packs, or ids of packs',
    }),
  };
  static override flags = {
    update: Flags.boolean({
      description: 'rewrite what failing cases expect as it came out, and say which',
    }),
    config: Flags.string({ helpValue: 'FILE', description: 'configuration to use' }),
    format: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME[=FILE]',
      description: 'pretty or json, to standard output or to a file (repeatable)',
    }),
    lang: languageFlag(),
    color: colourFlag({ default: 'auto' }),
  };

  override async run(): Promise<void> {
    const { flags, argv } = await this.parse(RulesTest);
    const outputs = outputsOf(flags.format ?? [], PACK_TEST_FORMATS);
    for (const file of filesOf(outputs)) checkOutputFile(file);
    const { loadConfig } = await import('../../engine/config/load.ts');
    const { packsToTest } = await import('../../engine/cases/find-packs.ts');
    const { loadPacks } = await import('../../engine/cases/load-pack.ts');
    const { testPacks } = await import('../../engine/cases/test-packs.ts');
    const { loadMessages } = await import('../../messages/load.ts');
    const cwd = process.cwd();
    const config = await loadConfig({
      cwd,
      ...(flags.config === undefined ? {} : { path: flags.config }),
    });
    const messages = await loadMessages(this.languageOf(flags.lang, config.language));
    const { packs, passedOver } = await packsToTest(argv.map(String), { cwd, config });
    if (passedOver !== undefined) say((await passedOver.saidIn(messages.language)).message);
    const { language } = messages;
    const options = {
      messages,
      onBug: (path: string, error: unknown) => showBug(error, { path, language }),
    };
    const first = await testPacks(await loadPacks(packs), options);
    const isUpdated = flags.update && (await updateCases(first.failed, messages));
    // What was written is read again: nothing is said to pass that was not judged.
    const { report } = isUpdated ? await testPacks(await loadPacks(packs), options) : first;
    for (const output of outputs) await this.write(report, output, messages, flags.color);
    process.exitCode = exitCodeOf(report);
  }

  private async write(
    report: PackTestReport,
    { format, file }: Output<PackTestFormat>,
    messages: Messages,
    color: ColourChoice,
  ): Promise<void> {
    const { PACK_TEST_REPORTERS } = await import('../../reporters/pack-test/list.ts');
    const reporter = await PACK_TEST_REPORTERS[format]();
    const text = reporter(report, {
      messages,
      color: file === undefined && this.colours(color),
      width: this.width(),
    });
    if (file === undefined) await writeOut(text);
    else writeFileWhole(file, text);
  }
}

/** Rewrites what failing cases expect, file by file. Returns whether anything was written. */
async function updateCases(
  failed: readonly FailedCase[],
  { language }: Messages,
): Promise<boolean> {
  const { updatesOf } = await import('../../engine/cases/update-cases.ts');
  const { packTestWords } = await import('../../messages/pack-test-words.ts');
  const words = packTestWords(language);
  let isUpdated = false;
  for (const { file, text, cases } of updatesOf(failed)) {
    if (text !== undefined) {
      writeFileWhole(file, text, 'cases');
      isUpdated = true;
    }
    for (const { name, position, isWritten } of cases) {
      const place = [position.path, position.line, position.column]
        .filter((part) => part !== undefined)
        .join(':');
      say(`${place}  ${name}  (${isWritten ? words.updated : words.notUpdated})`);
    }
  }
  return isUpdated;
}

function say(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`);
}

function exitCodeOf({ summary, packs }: PackTestReport): ExitCode {
  const hasBug = packs
    .flatMap(({ cases }) => cases.flatMap(({ mismatches }) => mismatches))
    .some((one) => one.what === 'unreadable' && one.errors.some(({ code }) => code === 'internal'));
  if (hasBug) return EXIT.bug;
  return summary.failed + summary.faults > 0 ? EXIT.findings : EXIT.clean;
}
