import type { Leaf } from '../../documents/flatten.ts';
import { safe } from '../../messages/safe.ts';
import { hostFamily } from '../../terms/host.ts';
import { textsAt } from './config-data.ts';

/** What a site says of itself. */
export interface StatedSite {
  readonly domains: readonly string[];
  readonly names: readonly string[];
}

const ADDRESS =
  /^(?:(?:languages\.[^.]+\.)?(?:base_?url|base_?path)|(?:site_?)?url|site|hostname)$/iu;
const NAME = /^(?:languages\.[^.]+\.)?(?:title|site_?name|site_?title)$/iu;
/** As `rules/config.schema.json` wants hosts. */
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
/** Left in by whoever began with an example. */
const PLACEHOLDER =
  /(?:^|\.)(?:example\.(?:com|org|net)|localhost|localdomain|netlify\.com)$|^[\d.]+$/iu;
const PLACEHOLDER_NAME =
  /^(?:my (?:new )?(?:hugo )?(?:site|blog|website)|your (?:awesome )?(?:title|site|blog)|title|blog|home)$/iu;
const MOST = 20;

/** The hosts and names in the data of a site's configuration, and in the host name that is kept beside it. */
export function statedSite(data: readonly Leaf[], hostFile: string | undefined): StatedSite {
  const addresses = [...textsAt(data, ADDRESS), ...(hostFile ?? '').split(/\s+/u, MOST)];
  const names = textsAt(data, NAME).map((name) => safe(name));
  return {
    domains: unique(addresses.flatMap((address) => hostIn(address) ?? [])),
    names: unique(
      names.filter((name) => /[\p{L}\p{N}]/u.test(name) && !PLACEHOLDER_NAME.test(name)),
    ),
  };
}

function hostIn(address: string): string | undefined {
  const bare = /^(?:https?:)?(?:\/\/)?([^\s/?#@:]{1,253})(?:[:/?#]|$)/iu.exec(address)?.[1];
  if (bare === undefined || !HOST.test(bare)) return undefined;
  const host = hostFamily(bare);
  return host === undefined || !HOST.test(host) || PLACEHOLDER.test(host) ? undefined : host;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].slice(0, MOST);
}
