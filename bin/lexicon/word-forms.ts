/** Which words of several endings share. */
const SHORTEST_STEM = 5;
const LONGEST_ENDING = 3;

export interface Forms {
  readonly stem: string;
  readonly endings: readonly string[];
}

/** Words that differ in their endings only, such as "publicado" and "publicadas", together. */
export function formsOf(words: readonly string[]): readonly Forms[] {
  const forms: Forms[] = [];
  for (const word of [...words].sort()) {
    const { stem: known, endings } = forms.at(-1) ?? { stem: '', endings: [] };
    const stem = commonStart(known, word);
    const all = [
      ...endings.map((ending) => known.slice(stem.length) + ending),
      word.slice(stem.length),
    ];
    if (stem.length < SHORTEST_STEM || all.some(({ length }) => length > LONGEST_ENDING))
      forms.push({ stem: word, endings: [''] });
    else forms.splice(-1, 1, { stem, endings: all });
  }
  return forms;
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
