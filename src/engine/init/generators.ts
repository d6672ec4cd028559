/** The generators of sites that are known by their configuration. */
export type GeneratorName =
  | 'Hugo'
  | 'Zola'
  | 'Hexo'
  | 'Jekyll'
  | 'Eleventy'
  | 'Astro'
  | 'Docusaurus'
  | 'MkDocs'
  | 'VitePress';

/** A generator, and the file that told. */
export interface Generator {
  readonly name: GeneratorName;
  /** The path of its configuration, relative to the repository. */
  readonly config: string;
  /** The folder of the site: empty, or ending with a slash. */
  readonly base: string;
}

interface Sign {
  readonly name: GeneratorName;
  readonly file: RegExp;
  /** What else must be so, where several generators call their configuration the same. */
  readonly confirms?: (text: string, siblings: readonly string[]) => boolean;
}

const HUGO_FOLDER = /^(?:archetypes|content|layouts|themes)\//u;

/** In this order: the first that fits is taken. */
const SIGNS: readonly Sign[] = [
  { name: 'Hugo', file: /^(?:config\/_default\/)?hugo\.(?:toml|ya?ml|json)$/u },
  {
    name: 'Zola',
    file: /^(?:zola|config)\.toml$/u,
    confirms: (text) => /^\s*base_url\b/mu.test(text),
  },
  {
    name: 'Hugo',
    file: /^(?:config\/_default\/)?config\.(?:toml|ya?ml|json)$/u,
    confirms: (text, siblings) =>
      /\bbaseurl\b/iu.test(text) || siblings.filter((file) => HUGO_FOLDER.test(file)).length > 1,
  },
  { name: 'Astro', file: /^astro\.config\.[cm]?[jt]s$/u },
  { name: 'Docusaurus', file: /^docusaurus\.config\.[cm]?[jt]s$/u },
  { name: 'Eleventy', file: /^(?:\.eleventy\.js|eleventy\.config\.[cm]?[jt]s)$/u },
  { name: 'VitePress', file: /^\.vitepress\/config\.[cm]?[jt]s$/u },
  { name: 'MkDocs', file: /^mkdocs\.ya?ml$/u },
  {
    name: 'Hexo',
    file: /^_config\.ya?ml$/u,
    confirms: (_, siblings) => siblings.some((file) => file.startsWith('source/_posts/')),
  },
  { name: 'Jekyll', file: /^_config\.(?:ya?ml|toml)$/u },
];

const CANDIDATE = /^(?:[^/]+\/){0,4}[^/]*(?:config|eleventy|hugo|mkdocs|zola)[^/]*$/u;
/** How deep in a repository its site may stand. */
const DEEPEST_BASE = 2;
/** Sites that show what a theme or a program can do. */
const NOT_THE_SITE = /(?:^|\/)(?:examples?|exampleSite|themes|tests?|fixtures|node_modules)\//iu;

/** The generator of the site; undefined if there is none that is known. The shallowest site is taken. */
export function generatorOf(
  files: readonly string[],
  read: (file: string) => string | undefined,
): Generator | undefined {
  const candidates = files.filter((file) => CANDIDATE.test(file));
  for (let depth = 0; depth <= DEEPEST_BASE; depth += 1)
    for (const sign of SIGNS)
      for (const config of candidates) {
        const base = baseOf(config, sign.file, depth);
        if (base === undefined || NOT_THE_SITE.test(base)) continue;
        const siblings = (): readonly string[] =>
          files.filter((file) => file.startsWith(base)).map((file) => file.slice(base.length));
        if (sign.confirms === undefined || sign.confirms(read(config) ?? '', siblings()))
          return { name: sign.name, config, base };
      }
  return undefined;
}

/** The folder of a site at that depth whose configuration the file is. */
function baseOf(file: string, sign: RegExp, depth: number): string | undefined {
  const names = file.split('/');
  if (names.length <= depth || !sign.test(names.slice(depth).join('/'))) return undefined;
  return names
    .slice(0, depth)
    .map((name) => `${name}/`)
    .join('');
}
