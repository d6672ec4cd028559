import { printable } from './printable.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand between tags and in attributes. Two code points that are printable are no XML. */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? '');
}

/** A text without spaces at its ends or twice inside, and never empty: what schemas call a token. */
export function xmlToken(text: string): string {
  const token = xmlText(text).replace(/\s+/gu, ' ').trim();
  return token === '' ? '-' : token;
}

export type Attributes = Readonly<Record<string, string | number>>;

/** Attributes of which every value is escaped; those in `tokens` are made tokens. */
export function xmlAttributes(attributes: Attributes, tokens: readonly string[] = []): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const text = String(value);
      return ` ${name}="${tokens.includes(name) ? xmlToken(text) : xmlText(text)}"`;
    })
    .join('');
}
