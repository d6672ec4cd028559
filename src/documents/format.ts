import type { Format } from '../model/document.ts';

const FORMAT_OF: Readonly<Record<string, Format>> = {
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
};

/** The format that a file's name promises; undefined for any other kind of file. */
export function formatOf(path: string): Format | undefined {
  const ending = /\.([a-z]+)$/iu.exec(path)?.[1];
  return ending === undefined ? undefined : FORMAT_OF[ending.toLowerCase()];
}
