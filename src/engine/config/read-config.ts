import { dirname, resolve } from 'node:path';
import { validate } from '../../generated/config-validator.js';
import type { Permission, SiteFacts } from '../../model/site.ts';
import { AUDIENCES, MEDIA } from '../../model/terms.ts';
import { hostFamily } from '../../terms/host.ts';
import { isPackPath } from '../../terms/load.ts';
import type { FileFormat } from '../../terms/violations.ts';
import { readCheckedYaml } from '../../terms/yaml-file.ts';
import { defaultConfig, type Config, type Override } from './config.ts';
import type { ConfigSource, OverrideSource, PermissionSource } from './config-source.ts';
import { inspectConfig } from './consistency.ts';

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
  return {
    path,
    root,
    ...(data.language === undefined ? {} : { language: data.language }),
    site: toSite(data),
    files: data.files ?? defaults.files,
    ignore: data.ignore ?? defaults.ignore,
    rules: data.rules?.map(toRule) ?? defaults.rules,
    originals: data.originals === undefined ? defaults.originals : resolve(root, data.originals),
    rendered: data.rendered ?? defaults.rendered,
    failOn: data['fail-on'] ?? defaults.failOn,
    overrides: (data.overrides ?? []).map((override) => toOverride(override, toRule)),
  };
}

function toSite({ site = {}, permissions = [] }: ConfigSource): SiteFacts {
  return {
    domains: (site.domains ?? []).map((domain) => hostFamily(domain) ?? domain),
    names: site.names ?? [],
    ...(site.medium === undefined ? {} : { medium: site.medium }),
    ...(site.audience === undefined ? {} : { audience: site.audience }),
    permissions: permissions.map(toPermission),
  };
}

function toPermission({ media, audience, ...permission }: PermissionSource): Permission {
  return { ...permission, media: media ?? MEDIA, audience: audience ?? AUDIENCES };
}

function toOverride(source: OverrideSource, toRule: (ref: string) => string): Override {
  const { 'copies-of': copiesOf, rules, ...rest } = source;
  return {
    ...rest,
    ...(copiesOf === undefined ? {} : { copiesOf }),
    ...(rules === undefined ? {} : { rules: rules.map(toRule) }),
  };
}
