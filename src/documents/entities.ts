import { decodeHTML } from 'entities';
import type { DocumentBuilder } from './builder.ts';

const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});?/giu;

/** Appends source text in which entities stand for characters. */
export function appendDecoded(builder: DocumentBuilder, source: string, start: number): void {
  if (!source.includes('&')) {
    builder.append(source, start);
    return;
  }
  let at = 0;
  for (const match of source.matchAll(ENTITY)) {
    const decoded = decodeHTML(match[0]);
    if (decoded === match[0]) continue;
    builder.append(source.slice(at, match.index), start + at);
    builder.appendAs(decoded, start + match.index, start + match.index + match[0].length);
    at = match.index + match[0].length;
  }
  builder.append(source.slice(at), start + at);
}

export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
