import { markup, NOTHING, type Html } from '../markup.ts';
import type { Look } from './look.ts';

const WIDTH = 1000;
/** So that one among thousands can still be seen. */
const NARROWEST = 12;

/**
 * Counts as parts of a bar, drawn, because a policy that admits one style refuses those of single
 * elements. It says nothing that numbers beside it do not say.
 */
export function shareBar(parts: readonly (readonly [Look, number])[]): Html {
  const occurring = parts.filter(([, count]) => count > 0);
  const total = occurring.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return NOTHING;
  const wide = occurring.map(([, count]) => Math.max(NARROWEST, (count * WIDTH) / total));
  const all = wide.reduce((sum, width) => sum + width, 0);
  const widths = wide.map((width) => Math.round((width * WIDTH) / all));
  const start = (index: number): number =>
    widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  return markup`<svg class="shares-bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${occurring.map(
    ([look], index) =>
      markup`<rect class="${look}" x="${start(index)}" y="0" width="${widths[index] ?? 0}" height="10"></rect>`,
  )}</svg>`;
}
