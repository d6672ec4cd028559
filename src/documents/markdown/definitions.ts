import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../../model/span.ts';

/** A link reference definition: `[label]: address "title"`. */
export interface Definition {
  readonly label: string;
  readonly href: string;
  readonly hrefSpan: Span;
  readonly span: Span;
}

/** Labels are compared without case and with white space folded, as CommonMark has it. */
export function labelOf(label: string): string {
  return label
    .replace(/^\[|\]$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** Every definition of the file; the first of a label counts. */
export function readDefinitions(
  tree: Tree,
  source: string,
  offset: number,
): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  tree.iterate({
    enter: (node) => {
      if (node.name !== 'LinkReference') return;
      const definition = definitionAt(node.node, source, offset);
      if (definition !== undefined && !found.has(definition.label))
        found.set(definition.label, definition);
    },
  });
  return found;
}

function definitionAt(node: SyntaxNode, source: string, offset: number): Definition | undefined {
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  if (label === null || url === null) return undefined;
  const raw = source.slice(url.from, url.to);
  return {
    label: labelOf(source.slice(label.from, label.to)),
    href: raw.replace(/^<|>$/gu, ''),
    hrefSpan: { start: offset + url.from, end: offset + url.to },
    span: { start: offset + node.from, end: offset + node.to },
  };
}
