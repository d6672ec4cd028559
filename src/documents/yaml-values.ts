import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { MetadataEntry } from '../model/document.ts';

/**
 * The scalars of YAML (or JSON), with their places; undefined if it is one scalar or a list, as words
 * are. Throws on broken YAML and on alias bombs.
 */
export function readYaml(source: string, offset: number): readonly MetadataEntry[] | undefined {
  const document = parseDocument(source, { strict: false, uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  // Expands aliases within bounds, and throws on an alias bomb.
  document.toJS({ maxAliasCount: 50 });
  const entries: MetadataEntry[] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (entries.length > 2000 || path.length > 12) return;
    if (isMap(node))
      for (const { key, value } of node.items)
        visit(value, [...path, String(isScalar(key) ? key.value : key)]);
    else if (isSeq(node))
      node.items.forEach((item, index) => {
        visit(item, [...path, String(index)]);
      });
    else if (isAlias(node)) visit(node.resolve(document), path);
    else if (isScalar(node) && node.range !== null && node.range !== undefined) {
      const { value } = node;
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return;
      const [start, end] = node.range;
      entries.push({
        source: 'front-matter',
        path,
        value,
        span: { start: offset + start, end: offset + end },
      });
    }
  };
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  visit(document.contents, []);
  return entries;
}
