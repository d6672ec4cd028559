export interface Leaf {
  readonly path: readonly string[];
  readonly value: string | number | boolean;
}

const DEEPEST = 12;
const MOST = 2000;

/** The scalars of a value read from YAML, TOML or JSON, with the keys that lead to them. */
export function flatten(value: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (leaves.length >= MOST || path.length > DEEPEST) return;
    if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean')
      leaves.push({ path, value: node });
    else if (node instanceof Date) leaves.push({ path, value: node.toISOString() });
    else if (typeof node === 'object' && node !== null)
      for (const [key, child] of Object.entries(node)) visit(child, [...path, key]);
  };
  visit(value, []);
  return leaves;
}
