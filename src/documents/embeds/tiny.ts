type Side = 'width' | 'height';

const SIZE = /(?:^|;)\s*(?:max-?)?(?<side>width|height)\s*:\s*(?<size>[^;!]+)/giu;
const LENGTH = /^(?<number>\d*\.?\d+)(?<unit>\s*[a-z%]*)$/iu;

/**
 * Whether an element is stated to be of one pixel, or of none: a side that is, and no side that is longer.
 * A line as wide as the page is seen.
 */
export function isTiny(attribute: (name: string) => string | undefined): boolean {
  const style = attribute('style') ?? '';
  const stated = (['width', 'height'] as const).flatMap((side) => {
    const styled = styledSizes(style, side);
    const own = styled.length > 0 ? undefined : pixels(attribute(side) ?? '');
    return own === undefined ? (styled.length === 0 ? [] : [Math.min(...styled)]) : [own];
  });
  return stated.length > 0 && stated.every((size) => size <= 1);
}

function styledSizes(style: string, wanted: Side): readonly number[] {
  return [...style.matchAll(SIZE)].flatMap(({ groups }) => {
    const { side = '', size = '' } = groups ?? {};
    return side.toLowerCase() === wanted ? (pixels(size) ?? []) : [];
  });
}

/** Undefined where nothing is said, such as `auto`. */
function pixels(size: string): number | undefined {
  const { number, unit = '' } = LENGTH.exec(size.trim())?.groups ?? {};
  if (number === undefined) return undefined;
  const isPixels = unit === '' || unit.trim().toLowerCase() === 'px' || Number(number) === 0;
  return isPixels ? Number(number) : Infinity;
}
