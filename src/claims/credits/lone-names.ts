import type { Span } from '../../model/span.ts';
import { FOLDED_WORD } from '../../text/fold.ts';
import { personName, TITLE } from '../../text/name-words.ts';
import { isPublisherName } from '../../text/publisher-name.ts';
import type { Line } from '../layout.ts';
import { DATE } from '../lexicon/compile.ts';

/** A line, and the range of the names on it in its block. */
export interface NamedLine {
  readonly line: Line;
  readonly range: Span;
}

const PERSON = new RegExp(`^(?:${TITLE})?${personName(4)}`, 'u');
/** "March 3, 2021 | Nora Bell". */
const DAY_AND_PERSON = new RegExp(
  `^[^${FOLDED_WORD}]{0,3}${DATE}\\s*(?:[|•·]|\\s[-–—]\\s)\\s*`,
  'u',
);
/** "— Nora Bell" below the article. */
const SIGNED = new RegExp(`^[—–]\\s*(?=${personName(3)}(?:$|[,.(]))`, 'u');
/** After a person's name, that of a house, up to the end of the line or a bar. */
const BESIDE_HOUSE = /^\s*[,|•·–—/]\s*([^|•·]+?)\s*(?:[|•·].*)?$/u;
const NO_SITE = { abbreviations: [], domains: [] };

/** A person's name above the article, beside nothing but a day or the publisher. */
export function signedAbove(line: Line, publishers: readonly string[]): NamedLine | undefined {
  return personAfterDay(line) ?? personOf(line, publishers);
}

/** The name on a line that holds nothing but a day and a person. */
function personAfterDay(line: Line): NamedLine | undefined {
  const day = DAY_AND_PERSON.exec(line.folded)?.[0];
  const name = day === undefined ? undefined : PERSON.exec(line.text.slice(day.length))?.[0];
  if (day === undefined || name === undefined) return undefined;
  return day.length + name.length === line.text.length
    ? { line, range: { start: line.range.start + day.length, end: line.range.end } }
    : undefined;
}

/** "Nora Bell, Larkfield Review": a person, and the publisher that the page says the article is from. */
function personOf(line: Line, publishers: readonly string[]): NamedLine | undefined {
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
