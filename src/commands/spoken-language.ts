import { LANGUAGES, type Language } from '../model/language.ts';
import { environmentLanguage } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language in which a command line is answered: that of --lang, of the configuration, or of the
 * environment, as in a run. It is found also where the line is wrong, or the configuration cannot be read.
 */
export async function spokenLanguage(argv: readonly string[], env: Environment): Promise<Language> {
  const named = valueOf('--lang', argv);
  const language = LANGUAGES.find((known) => known === named);
  return language ?? (await configured(valueOf('--config', argv))) ?? environmentLanguage(env);
}

/** What a flag is given, as `--flag value` or `--flag=value`. */
function valueOf(flag: string, argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  const at = flags.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
  return flags[at] === flag ? flags[at + 1] : flags[at]?.slice(flag.length + 1);
}

async function configured(path: string | undefined): Promise<Language | undefined> {
  try {
    const { loadConfig } = await import('../engine/config/load.ts');
    const cwd = process.cwd();
    return (await loadConfig({ cwd, ...(path === undefined ? {} : { path }) })).language;
  } catch {
    // What is wrong with it is told by whoever needs it.
    return undefined;
  }
}
