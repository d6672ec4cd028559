import type { Span } from '../../model/span.ts';

/** An argument of a template tag, without its quotation marks, and where it is written. */
export interface Argument {
  readonly raw: string;
  readonly span: Span;
}

/** What a figure's shortcode says: `{{< figure src="a.png" caption="b" >}}`. */
export interface FigureTag {
  readonly src: Argument;
  readonly alt: Argument | undefined;
  /** What is shown below the picture, in order, each with the address that it leads to. */
  readonly words: readonly { readonly text: Argument; readonly link: Argument | undefined }[];
  /** The value of an argument. */
  readonly said: (name: string) => string | undefined;
}

const TAG =
  /^\{[{%][<%]?-?\s*(?:include(?:_cached|_relative)?\s+)?["']?(?<name>[\w./-]{0,60}(?:fig|image|img|picture|photo)[\w./-]{0,60})["']?(?=\s)/iu;
const ARGUMENT =
  /(?:(?<name>[\w-]{1,60})\s*[=:](?!\/\/)\s*)?(?:"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|`(?<raw>[^`]*)`|(?<bare>[^\s"'`,]+))/gsu;
const PICTURE = /^https?:\/\/|\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/iu;

const SOURCES = ['src', 'url', 'image', 'img', 'image_url', 'image_path', 'path', 'file'];
const WORDS = 'title caption description attr attribution credit credits copyright source'.split(
  ' ',
);

const END = /\/?[-%>]{0,2}\}{1,2}$/u;
const LONGEST = 5000;

/** Whether a template tag may be that of a figure. */
export function isFigureTag(tag: string): boolean {
  return tag.length <= LONGEST && TAG.test(tag);
}

/** Reads the tag of a figure; undefined if it names no picture. `start` is the tag's offset. */
export function figureTag(tag: string, start: number): FigureTag | undefined {
  const head = TAG.exec(tag);
  if (head === null) return undefined;
  const named = new Map<string, Argument>();
  let positional: Argument | undefined;
  const at = head[0].length;
  for (const match of tag.slice(at).replace(END, '').matchAll(ARGUMENT)) {
    const { name, double, single, raw: literal, bare } = match.groups ?? {};
    const quoted = double ?? single ?? literal;
    const raw = quoted ?? bare ?? '';
    const end = start + at + match.index + match[0].length - (quoted === undefined ? 0 : 1);
    const argument = { raw, span: { start: end - raw.length, end } };
    if (name !== undefined) named.set(name.toLowerCase(), argument);
    else if (PICTURE.test(raw)) positional ??= argument;
  }
  const src = SOURCES.map((name) => named.get(name)).find((one) => one !== undefined) ?? positional;
  if (src === undefined || src.raw.trim() === '') return undefined;
  const isFigure = /fig/iu.test(head.groups?.['name'] ?? '');
  const words = WORDS.flatMap((name) => {
    const text = named.get(name);
    // The title of a mere picture is shown when it is pointed at.
    if (text === undefined || text.raw.trim() === '' || (name === 'title' && !isFigure)) return [];
    return [{ text, link: name === 'attr' ? named.get('attrlink') : undefined }];
  });
  return { src, alt: named.get('alt'), words, said: (name) => named.get(name)?.raw };
}
