import { join } from 'node:path';
import { loadBuiltinPacks } from '../../terms/builtin.ts';
import { configData } from './config-data.ts';
import { contentOf } from './content.ts';
import { generatorOf, type GeneratorName } from './generators.ts';
import { countKeys, type KeyInUse, type OriginKeys, originKeys } from './keys-in-use.ts';
import { packFinder, type PackMet, packsMet } from './packs-met.ts';
import { canonicalKeys, printedKeys } from './printed-keys.ts';
import { readText } from './read-text.ts';
import { type StatedSite, statedSite } from './site-facts.ts';
import { headTemplatesIn, templatesIn } from './templates.ts';
import { listTree } from './tree.ts';

/** A key that the theme prints, and the template in which it does. */
export interface PrintedKey extends KeyInUse {
  readonly template: string;
}

/** What a repository tells of a site. */
export interface Survey {
  readonly generator?: GeneratorName;
  readonly site: StatedSite;
  readonly folders: readonly string[];
  readonly globs: readonly string[];
  readonly ignored: readonly string[];
  readonly articles: number;
  /** How many of the articles were looked into. */
  readonly read: number;
  readonly printed: readonly PrintedKey[];
  /** In use, but whether the theme prints them could not be told. */
  readonly others: readonly KeyInUse[];
  /** From which the theme takes the canonical address; absent if that could not be told. */
  readonly canonical?: PrintedKey;
  /** Those that are called canonical. */
  readonly canonicals: readonly KeyInUse[];
  readonly packs: readonly PackMet[];
}

const MOST_READ = 3000;
/** Of all articles together, in characters. */
const MOST_TEXT = 100_000_000;

/** Looks at the repository in a folder. Only reads, within bounds, and never throws for what it finds. */
export async function survey(root: string): Promise<Survey> {
  const { files } = listTree(root);
  const read = (file: string): string | undefined => readText(join(root, file));
  const generator = generatorOf(files, read);
  const base = generator?.base ?? '';
  const data = dataFiles(files, generator?.config, base).flatMap((file) =>
    configData(file, read(file) ?? ''),
  );
  const host = [`${base}CNAME`, `${base}static/CNAME`, `${base}public/CNAME`].find((file) =>
    files.includes(file),
  );
  const content = contentOf(files, generator, data);
  const looked = await lookInto(content.articles, read);
  const templates = templatesIn(files, generator);
  const printed = findPrinted(looked.keys, templates, printedKeys, read);
  // Only Eleventy puts the keys of a page where a template finds them by their names alone.
  const [canonical] = findPrinted(
    looked.addresses,
    headTemplatesIn(files, generator),
    (text, keys) => canonicalKeys(text, keys, { atTop: generator?.name === 'Eleventy' }),
    read,
  );
  return {
    ...(generator === undefined ? {} : { generator: generator.name }),
    site: statedSite(data, host === undefined ? undefined : read(host)),
    folders: content.folders,
    globs: content.globs,
    ignored: content.ignored,
    articles: content.articles.length,
    read: looked.count,
    printed,
    others: looked.keys.filter(({ key }) => !printed.some((one) => one.key === key)),
    ...(canonical === undefined ? {} : { canonical }),
    canonicals: looked.canonicals,
    packs: looked.packs,
  };
}

/** The configuration, and where Hugo and Eleventy keep more of what a site says of itself. */
function dataFiles(
  files: readonly string[],
  config: string | undefined,
  base: string,
): readonly string[] {
  const more =
    /^(?:config\/_default\/languages\.\w+|(?:src\/)?_data\/(?:site|meta|metadata)\.\w+)$/u;
  const found = files.filter((file) => file.startsWith(base) && more.test(file.slice(base.length)));
  return config === undefined ? [] : [config, ...found];
}

interface Looked {
  readonly count: number;
  readonly keys: readonly KeyInUse[];
  readonly addresses: readonly KeyInUse[];
  readonly canonicals: readonly KeyInUse[];
  readonly packs: readonly PackMet[];
}

async function lookInto(
  articles: readonly string[],
  read: (file: string) => string | undefined,
): Promise<Looked> {
  const shipped = loadBuiltinPacks();
  const find = packFinder(shipped);
  const keys: OriginKeys[] = [];
  const packs: (readonly string[])[] = [];
  let left = MOST_TEXT;
  for (const article of sample(articles)) {
    const text = left > 0 ? read(article) : undefined;
    if (text === undefined) continue;
    left -= text.length;
    keys.push(await originKeys(text));
    packs.push(find(text));
  }
  return {
    count: keys.length,
    keys: countKeys(keys.map(({ all }) => all)),
    addresses: countKeys(keys.map(({ addresses }) => addresses)),
    canonicals: countKeys(keys.map(({ canonicals }) => canonicals)),
    packs: packsMet(shipped, packs),
  };
}

/** Some of many, from all over them. */
function sample(articles: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.ceil(articles.length / MOST_READ));
  return articles.filter((_, index) => index % step === 0);
}

function findPrinted(
  keys: readonly KeyInUse[],
  templates: readonly string[],
  keysIn: (template: string, keys: readonly string[]) => readonly string[],
  read: (file: string) => string | undefined,
): readonly PrintedKey[] {
  const found = new Map<string, string>();
  for (const template of keys.length === 0 ? [] : templates) {
    const open = keys.map(({ key }) => key).filter((key) => !found.has(key));
    if (open.length === 0) break;
    for (const key of keysIn(read(template) ?? '', open)) found.set(key, template);
  }
  return keys.flatMap((one) => {
    const template = found.get(one.key);
    return template === undefined ? [] : [{ ...one, template }];
  });
}
