import type { CacheContent } from './cache-file.ts';

/** Of either kind: a site of a hundred thousand articles is remembered whole. */
const MOST_PLAIN = 400_000;
/** In bytes. */
const MOST_REPORTS = 64_000_000;

/**
 * What is to be kept: what this run met, and of what it did not meet as much as there is room for. A run
 * of the whole site would have met what is still of use.
 */
export function bounded(
  met: CacheContent,
  before: CacheContent,
  isWhole: boolean,
  most = { plain: MOST_PLAIN, reports: MOST_REPORTS },
): CacheContent {
  const plain = new Set<string>();
  const reports = new Map<string, Uint8Array>();
  let size = 0;
  for (const content of isWhole ? [met] : [met, before]) {
    for (const key of content.plain) if (plain.size < most.plain) plain.add(key);
    for (const [key, report] of content.reports) {
      if (reports.has(key) || size + report.length > most.reports) continue;
      size += report.length;
      reports.set(key, report);
    }
  }
  return { plain, reports };
}
