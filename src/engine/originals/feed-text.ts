import { decodeHTMLStrict } from 'entities';
import { parseMarkup } from './parse-markup.ts';

/** A line of a feed: a title or a name. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Elements that WordPress and others leave in titles. */
const IN_TITLES =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/giu;

/**
 * A title or a name in RSS, as the XML has it. RSS does not say whether that is text or HTML, and many
 * feeds escape it twice: entities are decoded once, and tags that belong into a title are left out.
 */
export function looseText(text: string): string {
  const bare = text.replace(IN_TITLES, '').replace(/<br\s*\/?>/giu, ' ');
  return onOneLine(bare.includes('&') ? decodeHTMLStrict(bare) : bare);
}

const UNSEEN = new Set(['script', 'style', 'template']);
const APART = new Set(['br', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'p', 'td']);

/** The text of a piece of HTML, on one line. */
export function htmlText(html: string): string {
  const parts: string[] = [];
  let unseen = 0;
  parseMarkup(html, 'html', {
    onopentag: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      if (APART.has(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (unseen === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      if (APART.has(name)) parts.push(' ');
    },
  });
  return onOneLine(parts.join(''));
}

const SHORTCODE = /\[\/?[a-z][\w-]*(?:\s[^[\]]*)?\]/giu;

/** Whether the content of a WordPress post has no word: nothing, pictures, or what WordPress fills in. */
export function isWordless(content: string): boolean {
  return !/[\p{L}\p{N}]/u.test(htmlText(content.replace(SHORTCODE, ' ')));
}
