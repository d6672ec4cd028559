import type { SyntaxNode } from '@lezer/common';
import { decodeEntities } from '../entities.ts';

const UNSEEN = /Mark$|^(?:URL|LinkTitle|LinkLabel)$/u;

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
