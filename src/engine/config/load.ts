import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { failure } from '../../messages/failure.ts';
import { defaultConfig, type Config } from './config.ts';

const NAMES = ['republint.yaml', 'republint.yml'] as const;

/**
 * Reads the configuration at `path`, or the first one found from `cwd` upwards: no further than the
 * repository's root. Without one, the defaults. Throws a `UserError` that lists every mistake.
 */
export async function loadConfig({
  cwd,
  path,
}: {
  readonly cwd: string;
  readonly path?: string;
}): Promise<Config> {
  if (path === '') throw failure((say) => say.configPathEmpty);
  const file = path === undefined ? findConfig(resolve(cwd)) : resolve(cwd, path);
  if (file === undefined) return defaultConfig(resolve(cwd));
  // Loaded only now, because an ordinary run needs neither YAML nor the validator.
  const { readConfig } = await import('./read-config.ts');
  return readConfig(file, path ?? relative(cwd, file).replaceAll('\\', '/'));
}

/** A link that leads nowhere is there too: it must not pass for no configuration. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

function findConfig(folder: string): string | undefined {
  const [found, second] = NAMES.map((name) => join(folder, name)).filter(isThere);
  if (found !== undefined && second !== undefined) {
    throw failure((say) => say.twoConfigs(NAMES), [{ path: found }, { path: second }]);
  }
  if (found !== undefined) return found;
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? undefined : findConfig(above);
}
