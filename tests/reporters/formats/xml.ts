import { parseDocument } from 'htmlparser2';
import { validateXML } from 'xmllint-wasm';
import { officialSchema } from './official.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ReadElement[];
}

/** Every element with a name, wherever it stands. */
export function elements(xml: string, name: string): readonly ReadElement[] {
  const all = (of: readonly ReadElement[]): readonly ReadElement[] =>
    of.flatMap((one) => [one, ...all(one.children)]);
  return all(readXml(xml)).filter((one) => one.name === name);
}

function readXml(xml: string): readonly ReadElement[] {
  return childrenOf(parseDocument(xml, { xmlMode: true, decodeEntities: true }).children);
}

function childrenOf(nodes: readonly Node[]): readonly ReadElement[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return [];
    const { name, attribs, children } = node;
    const text = children.map((child) => ('data' in child ? child.data : '')).join('');
    return [{ name, attributes: attribs, text, children: childrenOf(children) }];
  });
}

const JUNIT = officialSchema('junit.xsd');

/** What the official schema, read by libxml2, finds wrong; without it, what is not well formed. */
export async function junitErrors(...files: readonly string[]): Promise<readonly string[]> {
  if (JUNIT === undefined) return xmlErrors(...files);
  const { errors } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${String(index)}.xml`, contents })),
    schema: [{ fileName: 'junit.xsd', contents: JUNIT }],
    initialMemoryPages: 4096,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}

/** What libxml2 finds not well formed. */
export async function xmlErrors(...files: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${String(index)}.xml`, contents })),
    normalization: 'c14n',
    initialMemoryPages: 4096,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}
