import type { Span } from '../../model/span.ts';
import { BoundedParser } from '../bounded-parser.ts';
import { COMPONENT, type Tag } from './elements.ts';

export type Markup =
  | { readonly type: 'open'; readonly tag: Tag }
  | { readonly type: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly type: 'comment'; readonly start: number; readonly end: number }
  | { readonly type: 'text'; readonly start: number; readonly end: number };

/** A closing tag up to the blank after its name. */
const OPEN_CLOSING = /<\/[a-z][^\s<>/]*[\s/]$/iu;
const LONGEST_NAME = 60;

/**
 * The tags, comments and words of HTML source in order, each with its exact place. In JSX an element
 * may close itself, and one with a capital letter is a component and not the element of that name.
 * Returns the first tag that is nested too deep, if any.
 */
export function readMarkup(
  source: string,
  visit: (markup: Markup) => void,
  isJsx = false,
): Span | undefined {
  const named = (name: string): string => (isJsx && /^[A-Z]|\./u.test(name) ? COMPONENT : name);
  // At the end of the file the parser may count one too far.
  const upTo = (offset: number): number => Math.min(source.length, offset);
  // To the parser a closing tag ends with its name: of "</em\n>" it leaves the bracket to the text.
  const endOfClosing = (at: number): number =>
    (source.charAt(at) === '>' ? at : Math.max(at, source.indexOf('>', at))) + 1;
  const startOfText = (start: number): number =>
    OPEN_CLOSING.test(source.slice(Math.max(0, start - LONGEST_NAME), start))
      ? endOfClosing(start)
      : start;
  const parser: BoundedParser = new BoundedParser(
    {
      onopentag(tagName, attributes) {
        const name = named(tagName);
        const end = parser.endIndex + 1;
        visit({ type: 'open', tag: { name, attributes, start: parser.startIndex, end } });
      },
      onclosetag(tagName, isImplied) {
        const name = named(tagName);
        const end = upTo(isImplied ? parser.startIndex : endOfClosing(parser.endIndex));
        visit({ type: 'close', name, start: upTo(parser.startIndex), end });
      },
      oncomment() {
        visit({ type: 'comment', start: parser.startIndex, end: upTo(parser.endIndex + 1) });
      },
      ontext() {
        visit({ type: 'text', start: startOfText(parser.startIndex), end: parser.endIndex + 1 });
      },
    },
    {
      decodeEntities: false,
      lowerCaseTags: !isJsx,
      lowerCaseAttributeNames: true,
      recognizeSelfClosing: isJsx,
    },
  );
  parser.write(source);
  parser.end();
  return parser.tooDeep;
}
