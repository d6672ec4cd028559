/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return joined(items, 'and');
}

/** "a", "a or b", "a, b or c". */
export function either(items: readonly string[]): string {
  return joined(items, 'or');
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
