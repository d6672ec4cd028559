import type { SyntaxNode } from '@lezer/common';
import type { Embed } from '../../model/document.ts';
import { attributesIn } from '../embeds/attributes.ts';
import { isTiny } from '../embeds/tiny.ts';
import { decodeEntities } from '../entities.ts';
import type { Destination } from './destinations.ts';

const UNSEEN = /Mark$|^(?:URL|LinkTitle|LinkLabel)$/u;

const ATTRIBUTES = /\{:?(?<inside>[^{}\n]{1,300})\}/uy;

/** The picture that a node of the tree is; undefined for one without an address. */
export function pictureAt(
  node: SyntaxNode,
  { href, hrefSpan }: Destination,
  source: string,
  offset: number,
): Pick<Embed, 'kind' | 'src' | 'srcSpan' | 'span' | 'tiny'> | undefined {
  if (href === '') return undefined;
  const angle = source.charAt(hrefSpan.start - offset) === '<' ? 1 : 0;
  return {
    kind: 'image',
    src: href,
    srcSpan: { start: hrefSpan.start + angle, end: hrefSpan.end - angle },
    span: { start: offset + node.from, end: offset + node.to },
    tiny: isTinyBy(source, node.to),
  };
}

/** Whether the attributes that follow give it no size: `![](a.gif){width=1 height=1}`. */
function isTinyBy(source: string, at: number): boolean {
  ATTRIBUTES.lastIndex = at;
  const inside = ATTRIBUTES.exec(source)?.groups?.['inside'];
  if (inside === undefined) return false;
  const attributes = attributesIn(inside, 0);
  return isTiny((name) => attributes.get(name)?.value);
}

/** The text that stands for a picture: its words without marks. */
export function wordsOfPicture(picture: SyntaxNode, source: string): string {
  const [opening, closing] = picture.getChildren('LinkMark');
  if (opening === undefined || closing === undefined) return '';
  const pieces: string[] = [];
  let at = opening.to;
  picture.cursor().iterate(({ name, from, to }) => {
    if (from < at || to > closing.from) return from < at;
    if (name === 'Escape') pieces.push(source.slice(at, from), source.slice(from + 1, to));
    else if (name === 'Entity')
      pieces.push(source.slice(at, from), decodeEntities(source.slice(from, to)));
    else if (UNSEEN.test(name)) pieces.push(source.slice(at, from));
    else return true;
    at = to;
    return false;
  });
  pieces.push(source.slice(at, closing.from));
  return pieces.join('').replace(/\s+/gu, ' ').trim();
}
