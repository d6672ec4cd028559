/** « a », « a et b », « a, b et c ». */
export function list(items: readonly string[]): string {
  return joined(items, 'et');
}

export function either(items: readonly string[]): string {
  return joined(items, 'ou');
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** In French zero takes the singular. */
export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}

/** A quotation between guillemets, with the spaces that French wants inside. */
export function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}
