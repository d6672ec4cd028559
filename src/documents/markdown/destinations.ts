import type { SyntaxNode } from '@lezer/common';
import type { LinkForm } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { type Definition, labelOf, unescaped } from './definitions.ts';

export interface Destination {
  readonly href: string;
  readonly hrefSpan: Span;
  readonly form: LinkForm;
  /** Of a reference: the label of its definition. */
  readonly label?: string;
}

/** Where a link or a picture leads; undefined if it names a definition that does not exist. */
export function destinationOf(
  node: SyntaxNode,
  source: string,
  offset: number,
  definitions: ReadonlyMap<string, Definition>,
): Destination | undefined {
  const marks = node.getChildren('LinkMark');
  if (marks.length > 2) {
    // Words of a link may themselves be an address.
    const wordsEnd = marks[1]?.to ?? node.to;
    const url = node.getChildren('URL').find(({ from }) => from >= wordsEnd) ?? null;
    const raw = url === null ? '' : source.slice(url.from, url.to).replace(/^<|>$/gu, '');
    const end = offset + node.to - 1;
    const hrefSpan =
      url === null ? { start: end, end } : { start: offset + url.from, end: offset + url.to };
    return { href: unescaped(raw), hrefSpan, form: 'inline' };
  }
  const named = node.getChild('LinkLabel');
  const own = named === null ? '' : labelOf(source.slice(named.from, named.to));
  const words = source.slice(node.from, marks[1]?.to ?? node.to).replace(/^!/u, '');
  const label = own === '' ? labelOf(words) : own;
  const definition = definitions.get(label);
  if (definition === undefined) return undefined;
  const { href, hrefSpan } = definition;
  return { href, hrefSpan, form: 'reference', label };
}
