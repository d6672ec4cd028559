import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The names of caches: of the folder of the site, and of a run's key. */
const CACHE_NAME = /^[0-9a-f]{16}-[0-9a-f]{32}\.bin$/u;
/** Together; in bytes. */
const MOST = 200_000_000;
const OLDEST = 30 * 24 * 3_600_000;

/** Removes caches that nobody has used for a month, and those used longest ago of too many. */
export function tidyCaches(folder: string, now: number): void {
  const caches = readdirSync(folder)
    .filter((name) => CACHE_NAME.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats?.isFile() === true ? [{ file, size: stats.size, used: stats.mtimeMs }] : [];
    })
    .sort((a, b) => b.used - a.used);
  let total = 0;
  for (const { file, size, used } of caches) {
    total += size;
    if (total > MOST || now - used > OLDEST) rmSync(file, { force: true });
  }
}
