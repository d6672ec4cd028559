export const PLACEHOLDERS = [
  'publisher',
  'author',
  'authors',
  'title',
  'date',
  'year',
  'url',
  'licence',
  'translator',
  'any',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A piece of a prescribed wording. `optional` pieces may be left out. */
export type WordingPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: Placeholder }
  | { readonly kind: 'optional'; readonly parts: readonly WordingPart[] };

export type WordingFault =
  | { readonly fault: 'unknown-placeholder'; readonly name: string }
  | { readonly fault: 'unclosed' | 'nested' | 'no-words' };

const PIECE = /\{([^{}]*)\}|([[\]{}])|([^[\]{}]+)/gu;

/** Reads a template such as `This story by {author} first appeared on {publisher}[ on {date}].` */
export function parseWording(template: string): readonly WordingPart[] | WordingFault {
  const whole: WordingPart[] = [];
  let optional: WordingPart[] | undefined;
  for (const [, name, sign, text] of template.matchAll(PIECE)) {
    const into = optional ?? whole;
    if (text !== undefined) into.push({ kind: 'text', text });
    else if (name !== undefined) {
      const known = PLACEHOLDERS.find((one) => one === name);
      if (known === undefined) return { fault: 'unknown-placeholder', name };
      into.push({ kind: 'placeholder', name: known });
    } else if (sign === '[') {
      if (optional !== undefined) return { fault: 'nested' };
      optional = [];
    } else if (sign === ']' && optional !== undefined) {
      whole.push({ kind: 'optional', parts: optional });
      optional = undefined;
    } else return { fault: 'unclosed' };
  }
  if (optional !== undefined) return { fault: 'unclosed' };
  // What names two things, such as "{authors}, {publisher}", stands in no text by chance.
  return hasOwnWords(whole) || told(whole).size > 1 ? whole : { fault: 'no-words' };
}

/** Whether it has words outside placeholders and brackets. */
export function hasOwnWords(parts: readonly WordingPart[]): boolean {
  return parts.some((part) => part.kind === 'text' && /\p{L}/u.test(part.text));
}

function told(parts: readonly WordingPart[]): ReadonlySet<Placeholder> {
  return new Set(
    parts.flatMap((part) => (part.kind === 'placeholder' && part.name !== 'any' ? part.name : [])),
  );
}

export function isWordingFault(
  parsed: readonly WordingPart[] | WordingFault,
): parsed is WordingFault {
  return 'fault' in parsed;
}
