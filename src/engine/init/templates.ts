import type { Generator } from './generators.ts';

const FOLDER =
  /^(?:.*\/)?(?:layouts|_layouts|_includes|_partials|templates|overrides|src\/(?:layouts|components|pages|theme|_includes|_layouts)|\.vitepress\/theme|themes\/[^/]+\/(?:layouts?|templates|source))\//u;
const TEMPLATE =
  /\.(?:html?|njk|liquid|hbs|mustache|ejs|astro|vue|jsx|tsx|svelte|swig|jinja2?|j2)$/iu;
/** Parts that make what machines read: the head of pages, and feeds. */
const FOR_MACHINES =
  /(?:^|[/._-])(?:head|meta|metadata|seo|schema|structured|json-?ld|open_?graph|og|twitter\w*|rss|feed|atom|sitemap|analytics)(?:[._-][\w.-]*)?\.\w+$/iu;
const MOST = 600;

/** The templates of a site that make what readers see. */
export function templatesIn(
  files: readonly string[],
  generator: Generator | undefined,
): readonly string[] {
  return templates(files, generator)
    .filter((file) => !FOR_MACHINES.test(file))
    .slice(0, MOST);
}

const FOR_HEADS = /(?:head|meta|seo|canonical|base|default|layout)\w*(?:[._-][\w.-]*)?\.\w+$/iu;

/** The templates that may make the head of pages, the likeliest first. */
export function headTemplatesIn(
  files: readonly string[],
  generator: Generator | undefined,
): readonly string[] {
  const all = templates(files, generator);
  const isLikely = (file: string): boolean => FOR_HEADS.test(file);
  return [...all.filter(isLikely), ...all.filter((file) => !isLikely(file))].slice(0, MOST);
}

function templates(files: readonly string[], generator: Generator | undefined): readonly string[] {
  const base = generator?.base ?? '';
  return files.filter((file) => file.startsWith(base) && FOLDER.test(file) && TEMPLATE.test(file));
}
