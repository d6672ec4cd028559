import type { Lines, Side } from '../../messages/comparison.ts';
import type { Messages } from '../../messages/messages.ts';
import { wholePercent } from '../../messages/percent.ts';
import type { AlignmentVerdict, AsideKind } from '../../model/alignment.ts';
import { ASIDE_KINDS } from '../../model/alignment.ts';
import type { ComparedPart, Comparison } from '../../model/comparison.ts';
import type { Kind } from '../marks.ts';
import { linesOf } from './changes.ts';

/** How a verdict is marked. Of a translation nobody can say by its words whether it is faithful. */
export const KIND_OF: Readonly<Record<AlignmentVerdict, Kind>> = {
  full: 'met',
  excerpt: 'met',
  altered: 'error',
  translation: 'undetermined',
  unrelated: 'error',
};

/** Whether single changes say something. Between two texts that share little they would be confetti. */
export function isComparable({ verdict }: Comparison): boolean {
  return verdict !== 'translation' && verdict !== 'unrelated';
}

/** The two shares in words. */
export function shareSentences(
  { shares }: Comparison,
  { comparison }: Messages,
): readonly [copy: string, original: string] {
  return [
    comparison.shareOfCopy(comparison.percent(wholePercent(shares.copy))),
    comparison.shareOfOriginal(comparison.percent(wholePercent(shares.original))),
  ];
}

/** Lines that are named; of more asides only the first few are. */
const MOST_LINES = 5;

/** What stands beside the text, in one sentence; undefined if nothing does. */
export function asideSentence(
  parts: readonly ComparedPart[],
  { comparison }: Messages,
): string | undefined {
  const said = ASIDE_KINDS.flatMap((kind) =>
    (['copy', 'original'] as const).flatMap((side) => {
      const lines = asidesOf(parts, kind, side);
      if (lines.length === 0) return [];
      const asides = comparison.aside(kind, lines.length);
      return comparison.asidesAt(
        asides,
        side,
        lines.slice(0, MOST_LINES).map(({ from }) => from),
        lines.length > MOST_LINES,
      );
    }),
  );
  return said.length === 0 ? undefined : comparison.notCounted(said);
}

/** Words that both sides have may stand between two asides: on one line they are one. */
function asidesOf(parts: readonly ComparedPart[], kind: AsideKind, side: Side): readonly Lines[] {
  const partKind = side === 'copy' ? 'insertion' : 'omission';
  const lines = parts.flatMap((part) =>
    part.kind === partKind && part.aside === kind ? linesOf(part[side]) : [],
  );
  return lines.filter(({ from }, index) => from !== lines[index - 1]?.to);
}
