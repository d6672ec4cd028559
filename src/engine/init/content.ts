import type { Leaf } from '../../documents/flatten.ts';
import { formatOf } from '../../documents/format.ts';
import { globFault, matchesAny } from '../config/glob.ts';
import { textAt, textsAt } from './config-data.ts';
import type { Generator } from './generators.ts';

/** Where the articles of a site stand. */
export interface Content {
  /** Paths relative to the repository. */
  readonly articles: readonly string[];
  /** Relative to the repository, without a slash at the end; `.` for files beside its configuration. */
  readonly folders: readonly string[];
  /** Globs for the configuration. */
  readonly globs: readonly string[];
  /** Globs of what these take in and what is no article. */
  readonly ignored: readonly string[];
}

const MOST_FOLDERS = 40;
const NOT_CONTENT =
  /^(?:\..*|_(?:site|layouts?|includes|data|sass|plugins|partials)|archetypes|assets|bin|build|coverage|dist|fixtures|i18n|includes|layouts|lib|licenses|node_modules|out|partials|public|resources|rules|scripts|src|static|target|templates|tests?|themes|tools|vendor)$/iu;
const OF_TEMPLATES = /(?:^|\/)_(?:includes|layouts?|data|partials|components)\//u;
const ABOUT_THE_REPOSITORY =
  /^(?:readme|changelog|changes|license|licence|contributing|contributors|code[-_]of[-_]conduct|security|authors|agents|claude|history|support|todo|index)\b/iu;

/** The articles of a site: in the folders of its generator, else wherever there is Markdown or HTML. */
export function contentOf(
  files: readonly string[],
  generator: Generator | undefined,
  data: readonly Leaf[],
): Content {
  const readable = files.filter(isReadable);
  const candidates = readable.filter((file) => !OF_TEMPLATES.test(file));
  const usual = [
    ...new Set(generator === undefined ? [] : usualFolders(generator, data, candidates)),
  ];
  const folders = usual.filter((folder) => candidates.some((file) => isBelow(folder, file)));
  const content = placed(candidates, folders.length > 0 ? folders : plainFolders(candidates));
  const articles = new Set(content.articles);
  const others = readable.filter((file) => matchesAny(content.globs, file) && !articles.has(file));
  return { ...content, ignored: usable(others.map(ignoringGlob)) };
}

function isReadable(file: string): boolean {
  const format = formatOf(file);
  return format !== undefined && format !== 'text';
}

/** A file of templates is ignored together with its folder. */
function ignoringGlob(file: string): string {
  const folder = OF_TEMPLATES.exec(file);
  return plainGlob(folder === null ? file : file.slice(0, folder.index + folder[0].length - 1));
}

/** A name may hold what would act as a pattern; any one character stands for it. */
function plainGlob(path: string): string {
  return path.replace(/[[\]{}*+@!\\]/gu, '?').replaceAll('?(', '??');
}

function usable(globs: readonly string[]): readonly string[] {
  return [...new Set(globs)]
    .filter((glob) => glob.length <= 400 && globFault(glob) === undefined)
    .slice(0, MOST_FOLDERS);
}

function placed(readable: readonly string[], all: readonly string[]): Omit<Content, 'ignored'> {
  const folders = [...new Set(all)].slice(0, MOST_FOLDERS);
  const isIn = (folder: string, file: string): boolean =>
    folder === '.' ? isArticleAtTop(file) : isBelow(folder, file);
  const globs = folders.map((folder) =>
    globFor(
      folder,
      readable.filter((file) => isIn(folder, file)),
    ),
  );
  return {
    folders,
    articles: readable.filter((file) => folders.some((folder) => isIn(folder, file))),
    globs: usable(globs),
  };
}

function isBelow(folder: string, file: string): boolean {
  return file.startsWith(`${folder}/`);
}

function isArticleAtTop(file: string): boolean {
  return !file.includes('/') && !ABOUT_THE_REPOSITORY.test(file) && !/\.html?$/iu.test(file);
}

/** A folder's articles by the endings that they have. */
function globFor(folder: string, files: readonly string[]): string {
  const endings = [...new Set(files.map((file) => /[a-z]+$/iu.exec(file)?.[0] ?? ''))].sort();
  const ending = endings.length === 1 ? (endings[0] ?? '') : `{${endings.join(',')}}`;
  return folder === '.' ? `*.${ending}` : `${plainGlob(folder)}/**/*.${ending}`;
}

function usualFolders(
  { name, base }: Generator,
  data: readonly Leaf[],
  readable: readonly string[],
): readonly string[] {
  const at = (...folders: readonly string[]): readonly string[] =>
    folders.flatMap((folder) => within(base, folder));
  const stated = (key: string, usual: string): string => textAt(data, key) ?? usual;
  switch (name) {
    case 'Hugo':
      return at(...textsAt(data, /^(?:languages\.[^.]+\.)?contentdir$/iu), 'content');
    case 'Zola':
      return at('content');
    case 'Hexo': {
      const source = stated('source_dir', 'source');
      return at(`${source}/_posts`, `${source}/_drafts`);
    }
    case 'Jekyll':
      return jekyllFolders(base, data, readable);
    case 'Eleventy':
      return at(...textsAt(data, /^(?:dir\.)?input$/iu).slice(0, 1), 'content', 'posts');
    case 'Astro':
      return at('src/content', 'src/pages');
    case 'Docusaurus':
      return at('docs', 'blog');
    case 'MkDocs':
      return at(stated('docs_dir', 'docs'));
    case 'VitePress':
      return at(stated('srcDir', '.'));
  }
}

/** Posts may stand in the folders of categories; collections have folders of their own. */
function jekyllFolders(
  base: string,
  data: readonly Leaf[],
  readable: readonly string[],
): readonly string[] {
  const source = within(base, textAt(data, 'source') ?? '.')[0];
  const start = source === undefined ? base : `${source}/`;
  const named = data.flatMap(({ path: [first, second], value }) =>
    first === 'collections'
      ? [`_${second !== undefined && !/^\d+$/u.test(second) ? second : String(value)}`]
      : [],
  );
  const kinds = new Set(['_posts', '_drafts', ...named]);
  return readable.flatMap((file) => {
    const names = file.split('/').slice(0, -1);
    const at = names.findIndex((name) => kinds.has(name));
    return at >= 0 && file.startsWith(start) ? [names.slice(0, at + 1).join('/')] : [];
  });
}

/** A folder as a configuration names it, from the repository; none if that is no folder within it. */
function within(base: string, folder: string): readonly string[] {
  const names = `${base}${folder}`.split('/').filter((name) => name !== '' && name !== '.');
  return names.length === 0 || names.includes('..') || /^\/|\\/u.test(folder)
    ? []
    : [names.join('/')];
}

/** Folders at the top that hold articles, and the top itself. */
function plainFolders(readable: readonly string[]): readonly string[] {
  const folders = readable.flatMap((file) => {
    const [first = '', second] = file.split('/');
    if (second === undefined) return isArticleAtTop(file) ? ['.'] : [];
    return NOT_CONTENT.test(first) ? [] : [first];
  });
  return [...new Set(folders)].sort();
}
