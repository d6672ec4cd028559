import type { CacheContent, Entry, KnownFile } from './cache-content.ts';

/** A site of a hundred thousand articles is remembered whole. */
const MOST_FILES = 400_000;
/** In bytes. */
const MOST_REPORTS = 64_000_000;

/** What there is room for; first of all what stands first. Entries are kept once each. */
export function bounded(
  { entries, files }: CacheContent,
  most = { files: MOST_FILES, reports: MOST_REPORTS },
): CacheContent {
  const kept = new Map<string, Entry>();
  let plain = 0;
  let size = 0;
  for (const entry of entries) {
    const { key, report } = entry;
    const hasRoom =
      report === undefined ? plain < most.files : size + report.length <= most.reports;
    if (!hasRoom || kept.has(key)) continue;
    if (report === undefined) plain += 1;
    else size += report.length;
    kept.set(key, entry);
  }
  return {
    entries: [...kept.values()],
    files: { [Symbol.iterator]: () => first(files, most.files, ({ key }) => kept.has(key)) },
  };
}

function* first(
  files: Iterable<KnownFile>,
  most: number,
  isKept: (file: KnownFile) => boolean,
): Generator<KnownFile> {
  let count = 0;
  for (const file of files) {
    if (count === most) return;
    if (!isKept(file)) continue;
    yield file;
    count += 1;
  }
}
