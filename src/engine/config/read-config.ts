import { lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { validate } from '../../generated/config-validator.js';
import type { DoneRecord, Permission } from '../../model/site.ts';
import { isPackPath } from '../../terms/pack-reference.ts';
import type { FileFormat } from '../../terms/violations.ts';
import { readCheckedYaml } from '../../terms/yaml-file.ts';
import { defaultConfig, type Config, type Ledger, type Override } from './config.ts';
import type { ConfigSource, OverrideSource } from './config-source.ts';
import { inspectConfig, namesOwnPacks } from './consistency.ts';
import { toSite } from './site-facts.ts';

const CONFIG_FORMAT: FileFormat<ConfigSource> = {
  isValid: (data): data is ConfigSource => validate(data),
  violations: () => validate.errors ?? [],
  inspect: inspectConfig,
};

/** Reads a configuration from a YAML file. `shown` is the path to print. */
export async function readConfig(path: string, shown: string): Promise<Config> {
  const { data } = await readCheckedYaml(path, shown, CONFIG_FORMAT);
  const root = dirname(path);
  const toRule = (ref: string): string => (isPackPath(ref) ? resolve(root, ref) : ref);
  const defaults = defaultConfig(root);
  const { permissions, done, ledger } = await readPermissions(data, root, dirname(shown));
  return {
    path,
    root,
    ...(data.language === undefined ? {} : { language: data.language }),
    site: toSite(data.site, { permissions, done }),
    files: data.files ?? defaults.files,
    ignore: data.ignore ?? defaults.ignore,
    rules: data.rules?.map(toRule) ?? defaults.rules,
    originals: data.originals === undefined ? defaults.originals : resolve(root, data.originals),
    baseline: defaults.baseline,
    rendered: data.rendered ?? defaults.rendered,
    failOn: data['fail-on'] ?? defaults.failOn,
    ...(ledger === undefined ? {} : { ledger }),
    overrides: (data.overrides ?? []).map((override) => toOverride(override, toRule)),
  };
}

/** The ledger's name if the configuration does not say; then it need not exist. */
const LEDGER = 'permissions.yaml';

async function readPermissions(
  data: ConfigSource,
  root: string,
  shownRoot: string,
): Promise<{
  readonly permissions: readonly Permission[];
  readonly done: readonly DoneRecord[];
  readonly ledger?: Ledger;
}> {
  const name = data['permissions-file'] ?? LEDGER;
  const path = resolve(root, name);
  if (data['permissions-file'] === undefined && !isThere(path))
    return { permissions: [], done: [] };
  const { readLedger } = await import('../permissions/read-ledger.ts');
  const shown = join(shownRoot, name).replaceAll('\\', '/');
  const packs = { hasOwn: namesOwnPacks(data) };
  const { permissions, done, text } = await readLedger(path, shown, packs);
  return { permissions, done, ledger: { path, text } };
}

/** A link that leads nowhere is there too: it must not pass for no permissions. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

function toOverride(source: OverrideSource, toRule: (ref: string) => string): Override {
  const { 'copies-of': copiesOf, rules, ...rest } = source;
  return {
    ...rest,
    ...(copiesOf === undefined ? {} : { copiesOf }),
    ...(rules === undefined ? {} : { rules: rules.map(toRule) }),
  };
}
