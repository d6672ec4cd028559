import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { Flags } from '@oclif/core';
import { UserError } from '../model/errors.ts';
import type { InitWords } from '../messages/init.ts';
import { BaseCommand, languageFlag } from './base.ts';
import { writeFileWhole, writeOut } from './output.ts';

const FILE = 'republint.yaml';
/** Read as well; there must not be both. */
const OTHER_FILE = 'republint.yml';

export class Init extends BaseCommand {
  static override summary = 'Write a configuration that fits the site in the working folder.';
  static override description =
    'Looks at the folder, and executes nothing: where the articles are, what made the site, its hosts and names, and the keys of the front matter that its theme prints. Look over what is written before you rely on it.';
  static override examples = [
    '<%= config.bin %> init',
    '<%= config.bin %> init --stdout',
    '<%= config.bin %> init --lang fr',
  ];
  static override flags = {
    force: Flags.boolean({ description: 'write over a configuration that is there' }),
    stdout: Flags.boolean({
      description: 'write the configuration to standard output, and no file',
    }),
    lang: languageFlag(),
  };

  override async run(): Promise<void> {
    const { flags } = await this.parse(Init);
    const { initWords } = await import('../messages/init-words.ts');
    const cwd = process.cwd();
    const language = this.languageOf(flags.lang, undefined);
    const words = initWords(language);
    const file = [OTHER_FILE, FILE].find((name) => kindAt(join(cwd, name)) !== 'missing') ?? FILE;
    if (!flags.stdout) checkPlace(file, cwd, flags.force, words);
    const { survey } = await import('../engine/init/survey.ts');
    const { configText } = await import('../engine/init/config-text.ts');
    const found = await survey(cwd);
    const text = configText(found, { language, saysLanguage: flags.lang !== undefined });
    if (flags.stdout) {
      await writeOut(text);
      return;
    }
    writeFileWhole(join(cwd, file), text, 'configuration');
    const { printable, printed } = await import('../reporters/printable.ts');
    const { generator, articles, folders } = found;
    const lines = [words.found(generator, articles, folders), words.written(file), words.next];
    await writeOut(printed(lines.map(printable)));
  }
}

function checkPlace(file: string, cwd: string, force: boolean, words: InitWords): void {
  const kind = kindAt(join(cwd, file));
  if (kind === 'missing') return;
  if (!force) throw new UserError(words.isThere(file), { hint: words.isThereHint });
  // A link may lead out of the repository, whose author may be a stranger.
  if (kind === 'other') throw new UserError(words.isLink(file), { hint: words.isLinkHint });
}

function kindAt(path: string): 'missing' | 'file' | 'other' {
  try {
    return lstatSync(path).isFile() ? 'file' : 'other';
  } catch {
    return 'missing';
  }
}
