import type { Line } from '../layout.ts';

const LONGEST_NAME = 90;

/**
 * What a line holds beside brackets, dashes and quotation marks, where it may be nothing but a
 * publisher's name, or the address of its site.
 */
export function nameAlone(line: Line): string | undefined {
  if (line.text.length > LONGEST_NAME) return undefined;
  const alone = line.text.replace(/^[\s([*_"'—–-]+|[\s)\]*_"'.,:;—–-]+$/gu, '');
  return standsApart(line) || (line.zone === 'tail' && isAddress(alone)) ? alone : undefined;
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/iu.test(text);
}

/** A line at the head, or one in brackets at the foot, may hold nothing but the publisher's name. */
export function standsApart({ zone, inBlock, text }: Line): boolean {
  return zone === 'head' ? inBlock.kind !== 'heading' : zone === 'tail' && /^\(.+\)$/u.test(text);
}
