import { ElementType, parseDocument } from 'htmlparser2';

/** An element of a page, as a browser would see it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The elements of a page, from the outermost to the innermost, in order. */
export function elementsOf(html: string): readonly Element[] {
  return parseDocument(html).children.flatMap(all);
}

function all(node: Node): readonly Element[] {
  if (!('attribs' in node)) return [];
  return [elementOf(node), ...node.children.flatMap(all)];
}

function elementOf(node: Extract<Node, { attribs: unknown }>): Element {
  return {
    name: node.name,
    attributes: node.attribs,
    text: textOf(node),
    children: node.children.flatMap((child) => ('attribs' in child ? [elementOf(child)] : [])),
  };
}

function textOf(node: Node): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === ElementType.ElementType.Text ? node.data : '';
}

/** What a page is built of, without its words. */
export function skeletonOf(html: string): readonly string[] {
  return elementsOf(html).map(
    ({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(' ')}`,
  );
}
