import { Parser } from 'htmlparser2';
import type { Tag } from './page-writer.ts';

export type Markup =
  | { readonly type: 'open'; readonly tag: Tag }
  | { readonly type: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly type: 'comment'; readonly start: number; readonly end: number }
  | { readonly type: 'text'; readonly start: number; readonly end: number };

/** The tags, comments and words of HTML source in order, each with its exact place. */
export function readMarkup(source: string, visit: (markup: Markup) => void): void {
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const end = parser.endIndex + 1;
        visit({ type: 'open', tag: { name, attributes, start: parser.startIndex, end } });
      },
      onclosetag(name, isImplied) {
        const end = isImplied ? parser.startIndex : parser.endIndex + 1;
        visit({ type: 'close', name, start: parser.startIndex, end });
      },
      oncomment() {
        visit({
          type: 'comment',
          start: parser.startIndex,
          end: Math.min(source.length, parser.endIndex + 1),
        });
      },
      ontext() {
        visit({ type: 'text', start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    {
      decodeEntities: false,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
      recognizeSelfClosing: false,
    },
  );
  parser.write(source);
  parser.end();
}
