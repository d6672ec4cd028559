/** What the system says of a file without reading it. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
  readonly dev: number;
}

/** In milliseconds: no file system that is in use tells times less exactly. */
const WINDOW = 2000;

/**
 * The stamp by which a file is known to be unchanged; undefined if it would be no proof. `now`: the time
 * before the file was asked for its stamp, and that before it was read.
 *
 * It is Git's rule (`Documentation/technical/racy-git.txt`, `is_racy_stat` in `read-cache.c`): a file with
 * the same times, size and inode has the same content, unless it was changed so late that another change
 * could have been given the same times. Git asks whether its time is that of the index or later, and
 * compares seconds; here it must be two seconds before that of reading, and fractions count. The time of
 * the last change of the inode (`ctime`) counts too: no program can set it, so that neither a size nor a
 * modification time that was put back hides a change, nor does a file that was moved to this name. Like
 * Git's, the rule wants the clock that stamps files to be the one that is asked; where it may be a
 * server's, and tells whole seconds only, nothing is known.
 */
export function settledStamp(stats: Stamp, now: number): Stamp | undefined {
  const { size, mtimeMs, ctimeMs, ino, dev } = stats;
  if (Math.max(mtimeMs, ctimeMs) >= now - WINDOW || ctimeMs % 1000 === 0) return undefined;
  return { size, mtimeMs, ctimeMs, ino, dev };
}
