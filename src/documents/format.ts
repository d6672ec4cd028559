import type { Format } from '../model/document.ts';

const FORMAT_OF: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    md: 'markdown',
    markdown: 'markdown',
    mdown: 'markdown',
    mkd: 'markdown',
    mkdn: 'markdown',
    qmd: 'markdown',
    mdx: 'mdx',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    txt: 'text',
    text: 'text',
  }),
);

/** The format that a file's name promises; undefined for any other kind of file. */
export function formatOf(path: string): Format | undefined {
  const dot = path.lastIndexOf('.');
  if (dot < 0) return undefined;
  const ending = path.slice(dot + 1);
  return FORMAT_OF.get(ending) ?? FORMAT_OF.get(ending.toLowerCase());
}
