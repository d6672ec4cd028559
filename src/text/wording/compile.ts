import type { WordingMatch } from '../../model/checks.ts';
import { fold } from '../fold.ts';
import { tokenise } from '../tokens.ts';
import { hasOwnWords, type Placeholder, type WordingPart } from '../../model/wording.ts';
import { type Pattern, type SignTest, word } from './pattern.ts';
import { patternFor, type WordingValues } from './placeholders.ts';
import { plainSigns } from './stream.ts';

/** One step through a wording. Steps of the same `group` may be left out together. */
export interface Step {
  readonly pattern: Pattern;
  readonly placeholder?: Placeholder;
  /** The word of the wording, without capitals and accents; and as it is written. */
  readonly word?: string;
  readonly written?: string;
  readonly group?: number;
}

/** Between two words of a pattern. */
const MOST_BETWEEN = 15;

/** The steps through a wording whose placeholders are filled with what is known. */
export function compileWording(
  parts: readonly WordingPart[],
  values: WordingValues,
  match: WordingMatch,
): readonly Step[] {
  const steps: Step[] = [];
  // Without words of its own, its signs are all that tells it from other names that stand together.
  const nearness = hasOwnWords(parts) ? match : 'exact';
  let group = 0;
  for (const part of parts) {
    if (part.kind !== 'optional') steps.push(...stepsOf(part, values, nearness));
    else {
      group += 1;
      for (const inner of part.parts)
        steps.push(...stepsOf(inner, values, nearness).map((step) => ({ ...step, group })));
    }
  }
  const needed = withoutEdges(steps);
  return match === 'pattern' ? withGaps(needed) : needed;
}

/** Any words before the first and after the last need not be looked for. */
function withoutEdges(steps: readonly Step[]): readonly Step[] {
  const isNeeded = ({ placeholder, group }: Step): boolean =>
    placeholder !== 'any' || group !== undefined;
  return steps.slice(steps.findIndex(isNeeded), steps.findLastIndex(isNeeded) + 1);
}

function stepsOf(part: WordingPart, values: WordingValues, match: WordingMatch): readonly Step[] {
  switch (part.kind) {
    case 'placeholder':
      return [{ pattern: patternFor(part.name, values), placeholder: part.name }];
    case 'text':
      return match === 'exact' ? exactSteps(part.text) : wordSteps(part.text, false);
    case 'optional':
      return part.parts.flatMap((inner) => stepsOf(inner, values, match));
  }
}

function wordSteps(text: string, isExact: boolean): readonly Step[] {
  return tokenise(text).forms.map((form) => ({
    pattern: word(isExact ? form : fold(form), isExact),
    word: fold(form),
    written: form,
  }));
}

/** Words and signs. Beside a placeholder others may stand: the point of an abbreviation, quotation marks. */
function exactSteps(text: string): readonly Step[] {
  const { starts, ends } = tokenise(text);
  const found = wordSteps(text, true);
  const signs = (from: number, to: number, test: SignTest): readonly Step[] => {
    const plain = plainSigns(text.slice(from, to));
    return plain === '' && test !== 'whole'
      ? []
      : [{ pattern: { is: 'signs', signs: plain, test } }];
  };
  if (found.length === 0) return signs(0, text.length, 'among');
  return [
    ...found.flatMap((step, at) => [
      ...signs(at === 0 ? 0 : (ends[at - 1] ?? 0), starts[at] ?? 0, at === 0 ? 'last' : 'whole'),
      step,
    ]),
    ...signs(ends.at(-1) ?? 0, text.length, 'first'),
  ];
}

/** Other words may stand before every step but the first. */
function withGaps(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step, at) => {
    const gap: Step = {
      pattern: { is: 'gap', most: MOST_BETWEEN },
      ...(step.group === undefined ? {} : { group: step.group }),
    };
    return at === 0 ? [step] : [gap, step];
  });
}
