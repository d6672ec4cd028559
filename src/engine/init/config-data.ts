import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { flatten, type Leaf } from '../../documents/flatten.ts';
import { without } from './without.ts';

/** Longer than any configuration of a site; a reader of YAML may need long for what is not. */
const LONGEST = 300_000;

/** The scalars of a generator's configuration; none if it cannot be read. It is never executed. */
export function configData(file: string, source: string): readonly Leaf[] {
  const text = source.slice(0, LONGEST);
  try {
    if (/\.toml$/iu.test(file)) return flatten(parseToml(text));
    if (/\.json$/iu.test(file)) return flatten(JSON.parse(text) as unknown);
    if (/\.ya?ml$/iu.test(file))
      return flatten(parseYaml(text, { logLevel: 'silent', maxAliasCount: 50, uniqueKeys: false }));
    return scriptData(text);
  } catch {
    return [];
  }
}

const COMMENTS = [{ opening: '/*', closing: '*/' }];
const LINE_COMMENT = /^[ \t]*\/\/.*$/gmu;
const SETTING =
  /\b([A-Za-z_]{2,30})["']?\s{0,5}:\s{0,5}(?:"([^"\\\n]{1,300})"|'([^'\\\n]{1,300})'|`([^`\\\n$]{1,300})`)/gu;
const INPUT = /\bsetInputDirectory\(\s{0,5}["'`]([^"'`\\\n]{1,300})["'`]/u;

/** Settings that a script writes out as `key: "text"`: the first of each key counts. */
function scriptData(text: string): readonly Leaf[] {
  const code = without(text, COMMENTS).replace(LINE_COMMENT, '');
  const found = [...code.matchAll(SETTING)].map(([, key = '', double, single, backtick]) => ({
    path: [key],
    value: double ?? single ?? backtick ?? '',
  }));
  const input = INPUT.exec(code)?.[1];
  return input === undefined ? found : [{ path: ['input'], value: input }, ...found];
}

/** The text under one of some keys, compared without case; the first key that is there counts. */
export function textAt(data: readonly Leaf[], ...keys: readonly string[]): string | undefined {
  return keys.flatMap((key) => textsAt(data, new RegExp(`^${key}$`, 'iu')))[0];
}

/** Every text whose keys, joined by dots, fit. */
export function textsAt(data: readonly Leaf[], keys: RegExp): readonly string[] {
  return data.flatMap(({ path, value }) =>
    typeof value === 'string' && value.trim() !== '' && keys.test(path.join('.'))
      ? [value.trim()]
      : [],
  );
}
