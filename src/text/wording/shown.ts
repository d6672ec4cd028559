import type { Placeholder, WordingPart } from '../../model/wording.ts';

/** What stands for a placeholder where a wording is shown; those that are not known stay as they are. */
export type ShownValues = Readonly<Partial<Record<Placeholder, string>>>;

/** A wording as it should read. What may be left out is left out. */
export function fillWording(parts: readonly WordingPart[], values: ShownValues): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'placeholder':
          return values[part.name] ?? (part.name === 'any' ? '…' : `{${part.name}}`);
        case 'optional':
          return '';
      }
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
