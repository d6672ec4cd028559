import { UserError } from '../../model/errors.ts';
import type { Language } from '../../model/language.ts';
import { parseYaml } from '../../terms/yaml-source.ts';
import { type Config, defaultConfig } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { readFile } from '../read-file.ts';
import { reportPath } from '../report-path.ts';
import type { Locate } from './settings.ts';

/** The configuration in force; if it is wrong, the one without any, and what is wrong. */
export interface FoundConfig {
  readonly config: Config;
  readonly problems: readonly string[];
}

export async function findConfig(
  cwd: string,
  path: string | undefined,
  spoken: Language,
): Promise<FoundConfig> {
  try {
    const config = await loadConfig({ cwd, ...(path === undefined ? {} : { path }) });
    return { config, problems: [] };
  } catch (error) {
    return { config: defaultConfig(cwd), problems: await sentencesOf(error, spoken) };
  }
}

/** What the user can mend, line by line. What is a bug is thrown again. */
export async function sentencesOf(error: unknown, spoken: Language): Promise<readonly string[]> {
  if (!(error instanceof UserError)) throw error;
  return (await error.saidIn(spoken)).message.split('\n');
}

/** Tells where a configuration says something. */
export function locator({ path }: Config, cwd: string): Locate {
  const content = path === undefined ? undefined : readFile(path);
  if (path === undefined || content?.kind !== 'read') return () => undefined;
  const { data, locate } = parseYaml(
    new TextDecoder().decode(content.bytes),
    reportPath(cwd, path),
  );
  return (keys) => {
    if (!isThere(data, keys)) return undefined;
    const { path: file, line = 1 } = locate(keys, 'key');
    return `${file}:${String(line)}`;
  };
}

function isThere(data: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.hasOwn(data, key) &&
    isThere((data as Readonly<Record<string, unknown>>)[key], rest)
  );
}
