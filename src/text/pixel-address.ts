import { hostOf, parseAddress } from './article-address.ts';

/** A counter's address that fits a pattern, and what stands in it for the article. */
export interface FittingPixel {
  readonly id?: string;
}

/** Longer ones are no counters. */
const LONGEST = 2000;

/**
 * Whether an address fits one of the patterns (`counter.example.org/content/:id/count.gif`,
 * `example.org/?pixel=true&post=:id`). What an address holds beyond its pattern does not matter.
 */
export function fitPixel(address: string, patterns: readonly string[]): FittingPixel | undefined {
  const url = address.length > LONGEST ? undefined : parseAddress(address);
  if (url === undefined) return undefined;
  for (const pattern of patterns) {
    const found = fit(url, pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fit(url: URL, pattern: string): FittingPixel | undefined {
  const wanted = new URL(`https://${pattern}`);
  if (hostOf(url) !== hostOf(wanted)) return undefined;
  const parts = partsOf(url);
  const pairs = [
    ...partsOf(wanted).map((part, index) => [part, parts[index]] as const),
    ...[...wanted.searchParams].map(
      ([name, value]) => [value, url.searchParams.get(name) ?? undefined] as const,
    ),
  ];
  let id: string | undefined;
  for (const [part, value] of pairs) {
    if (value === undefined || value === '') return undefined;
    const name = /^:([a-z]+)(.*)$/u.exec(part);
    if (name === null) {
      if (part.toLowerCase() !== value.toLowerCase()) return undefined;
    } else {
      const suffix = name[2] ?? '';
      if (!value.endsWith(suffix)) return undefined;
      if (name[1] === 'id') id = value.slice(0, value.length - suffix.length);
    }
  }
  return id === undefined ? {} : { id };
}

function partsOf(url: URL): readonly string[] {
  return url.pathname.split('/').filter((part) => part !== '');
}
