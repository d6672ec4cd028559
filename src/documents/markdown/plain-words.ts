import { PLACEHOLDER } from './templates.ts';

/** Every sign at which one of the grammar's parsers for the inside of a paragraph may find something. */
const IS_MARK = new Uint8Array(0x10000);
for (const sign of `*~\`[]!<\\&{${PLACEHOLDER}`) IS_MARK[sign.charCodeAt(0)] = 1;
/** With these letters begin the addresses that need no brackets. */
const ADDRESS_LETTER = 2;
for (const letter of 'hwmxHW') IS_MARK[letter.charCodeAt(0)] = ADDRESS_LETTER;
const AT = 3;
IS_MARK['@'.charCodeAt(0)] = AT;
/** A mark, unless it stands in the name before the sign of a mail address. */
const UNDERSCORE = 4;
IS_MARK['_'.charCodeAt(0)] = UNDERSCORE;

const SPACE = ' '.charCodeAt(0);
const ADDRESS = /(?:https?:|www\.|mailto:|xmpp:)/iuy;
const WORD = /\w/u;
const MAIL_NAME = /[\w.+-]/u;
const LONGEST_NAME = 100;
const MAIL = /[\w.+-]{1,100}@/uy;

/**
 * Where the words end that begin at an offset of a paragraph: the offset itself where something else may
 * stand. The parser asks for every character each of its parsers in turn, and nearly all are words.
 */
export function endOfWords(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const mark = IS_MARK[unit] ?? 0;
    if (mark === AT || (mark === UNDERSCORE && isInMail(text, at)))
      return startOfMail(text, from, at);
    if (mark === 1 || mark === UNDERSCORE || (mark === ADDRESS_LETTER && isAddress(text, at)))
      return at;
    if (unit === SPACE && text.charCodeAt(at + 1) === SPACE) return at;
  }
  return text.length;
}

function isInMail(text: string, at: number): boolean {
  MAIL.lastIndex = at;
  return MAIL.test(text);
}

/** Where the name before the sign of a mail address begins; the parser reads no longer ones. */
function startOfMail(text: string, from: number, sign: number): number {
  const first = Math.max(from, sign - LONGEST_NAME);
  let at = sign;
  while (at > first && MAIL_NAME.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function isAddress(text: string, at: number): boolean {
  if (at > 0 && WORD.test(text.charAt(at - 1))) return false;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text);
}
