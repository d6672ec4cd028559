import type { Span } from '../../model/span.ts';
import { personName, TITLE } from '../../text/name-words.ts';
import { isPublisherName } from '../../text/publisher-name.ts';
import type { Line } from '../layout.ts';

/** A line, and the range of the names on it in its block. */
export interface NamedLine {
  readonly line: Line;
  readonly range: Span;
}

const PERSON = new RegExp(`^(?:${TITLE})?${personName(4)}`, 'u');
/** "— Nora Bell" below the article. */
const SIGNED = new RegExp(`^[—–]\\s*(?=${personName(3)}(?:$|[,.(]))`, 'u');
/** After a person's name, that of a house, up to the end of the line or a bar. */
const BESIDE_HOUSE = /^\s*[,|•·–—/]\s*([^|•·]+?)\s*(?:[|•·].*)?$/u;
const NO_SITE = { abbreviations: [], domains: [] };

/** "Nora Bell, Larkfield Review": a person, and the publisher that the page says the article is from. */
export function signedAbove(line: Line, publishers: readonly string[]): NamedLine | undefined {
  const name = PERSON.exec(line.text)?.[0];
  if (name === undefined || line.inBlock.kind === 'heading') return undefined;
  const house = BESIDE_HOUSE.exec(line.text.slice(name.length))?.[1];
  if (house === undefined || !isPublisherName(house, { ...NO_SITE, names: publishers }))
    return undefined;
  const { start } = line.range;
  return { line, range: { start, end: start + name.length } };
}

/** The name below an article that is signed with a dash, and not that below a quotation. */
export function signedBelow(line: Line, above: Line | undefined): NamedLine | undefined {
  const dash = line.zone === 'tail' ? SIGNED.exec(line.text)?.[0] : undefined;
  if (dash === undefined || line.inBlock.quoteDepth > 0 || isQuotation(above)) return undefined;
  const name = PERSON.exec(line.text.slice(dash.length))?.[0].replace(/\.$/u, '') ?? '';
  const start = line.range.start + dash.length;
  return { line, range: { start, end: start + name.length } };
}

function isQuotation(line: Line | undefined): boolean {
  return line !== undefined && (line.inBlock.quoteDepth > 0 || /["”»’*_]$/u.test(line.text));
}
