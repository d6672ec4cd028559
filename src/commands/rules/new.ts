import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Flags } from '@oclif/core';
import { isWithin, reportPath } from '../../engine/report-path.ts';
import type { NewPackWords } from '../../messages/new-pack.ts';
import { UserError } from '../../model/errors.ts';
import { ASKS, FIELDS, type Answers } from '../../model/new-pack.ts';
import { printable } from '../../terms/quote.ts';
import { argument } from '../argument.ts';
import { BaseCommand, languageFlag } from '../base.ts';
import { writeFileWhole, writeOut } from '../output.ts';

export class RulesNew extends BaseCommand {
  static override summary = 'Write a pack of a publisher’s terms, and cases for it.';
  static override description =
    'Writes rules/ID.yaml and rules/ID.cases/cases.yaml below the working folder, ready for “rules test”. On a terminal, what no flag says is asked for. Look over what is written: state only what somebody has read.';
  static override examples = [
    '<%= config.bin %> rules new',
    '<%= config.bin %> rules new --name "Larkfield Review" --domain larkfield.example --url https://larkfield.example/terms --asks source,link,author',
  ];
  static override args = {
    file: argument({ description: 'the pack to write (default: rules/ID.yaml)' }),
  };
  static override flags = {
    name: Flags.string({
      description: 'what the publisher is called; other spellings after commas',
    }),
    id: Flags.string({ description: 'short name of the pack (default: made of the name)' }),
    domain: Flags.string({ description: 'its site, such as example.org; others after commas' }),
    url: Flags.string({ description: 'where you read the wording' }),
    language: Flags.string({ description: 'language of the wording (default: en)' }),
    asks: Flags.string({ description: `what it asks: ${ASKS.join(',')}` }),
    licence: Flags.string({ description: 'licence of the articles, such as CC-BY-4.0' }),
    audience: Flags.string({ description: 'non-commercial,commercial (default: both)' }),
    media: Flags.string({ description: 'web,print,newsletter,broadcast,app (default: all)' }),
    force: Flags.boolean({ description: 'write over files that are there' }),
    lang: languageFlag(),
  };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(RulesNew);
    const { newPackWords } = await import('../../messages/new-pack-words.ts');
    const { newPackOf } = await import('../../engine/new-pack/read-answers.ts');
    const { packText } = await import('../../engine/new-pack/pack-text.ts');
    const { casesText } = await import('../../engine/new-pack/cases-text.ts');
    const { today } = await import('../../engine/option-values.ts');
    const words = newPackWords(this.languageOf(flags.lang, undefined));
    const given: Answers = Object.fromEntries(
      FIELDS.flatMap((field) => {
        const answer = flags[field]?.trim() ?? '';
        return answer === '' ? [] : [[field, answer]];
      }),
    );
    const cwd = process.cwd();
    if (args.file !== undefined) placesOf(args.file, cwd, words, flags.force);
    const pack = newPackOf(await complete(given, words), today());
    if (pack === undefined) throw new TypeError('an answer is missing that was asked for');
    const places = placesOf(args.file ?? `rules/${pack.id}.yaml`, cwd, words, flags.force);
    // The pack comes last: it must not stand there without its cases.
    for (const [what, file, text] of [
      ['cases', places.cases, casesText(pack, words)],
      ['pack', places.pack, packText(pack, words)],
    ] as const) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileWhole(file, text, what);
    }
    const shown = [places.pack, places.cases].map((file) => reportPath(cwd, file));
    const lines = [...shown.map(words.written), words.next(shown[0] ?? '')];
    await writeOut(`${lines.map(printable).join('\n')}\n`);
  }
}

/** The flags, and what is asked for beside them. Throws a `UserError` with all that is wrong. */
async function complete(given: Answers, words: NewPackWords): Promise<Answers> {
  const { faultOf, missingFields } = await import('../../engine/new-pack/read-answers.ts');
  const faults = FIELDS.flatMap((field) => {
    const answer = given[field];
    const fault = answer === undefined ? undefined : faultOf(field, answer, words);
    return fault === undefined ? [] : [`--${field}: ${fault}`];
  });
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  const missing = missingFields(given);
  if (missing.length === 0) return given;
  if (!isTerminal())
    throw new UserError(words.missing(missing.map((field) => `--${field}`)), {
      hint: words.missingHint,
    });
  const { askMissing, onTerminal } = await import('./ask.ts');
  return onTerminal(async (ask) =>
    askMissing(given, ask, {
      words,
      say: (sentence) => process.stderr.write(`${printable(sentence)}\n`),
    }),
  );
}

function isTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

interface Places {
  readonly pack: string;
  readonly cases: string;
}

/** Where the files go. Throws a `UserError` if they must not. */
function placesOf(ref: string, cwd: string, words: NewPackWords, force: boolean): Places {
  if (!/.\.ya?ml$/iu.test(basename(ref))) throw new UserError(words.notYaml(ref));
  const pack = resolve(cwd, ref);
  const stem = basename(pack).replace(/\.ya?ml$/iu, '');
  const cases = join(dirname(pack), `${stem}.cases`, 'cases.yaml');
  for (const file of [pack, cases]) {
    const shown = isWithin(cwd, file) ? reportPath(cwd, file) : ref;
    // A link in a stranger's repository is not to lead to other files of the computer.
    if (!isWithin(cwd, file) || !isWithin(realpathSync(cwd), nearestFolder(dirname(file))))
      throw new UserError(words.outside(shown));
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (!stats.isFile()) throw new UserError(words.isLink(shown));
    if (!force) throw new UserError(words.isThere(shown), { hint: words.isThereHint });
  }
  return { pack, cases };
}

/** Where a folder really is, or the nearest one above it that is there. */
function nearestFolder(folder: string): string {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats === undefined && dirname(folder) !== folder
    ? nearestFolder(dirname(folder))
    : realpathSync(folder);
}
