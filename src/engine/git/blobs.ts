import { LARGEST_FILE, type ReadFile, tooLarge, withinLimit } from '../read-file.ts';
import type { Repository } from './repository.ts';

/** As many bytes as one answer of Git may have. */
const MOST_AT_ONCE = 100_000_000;

/** The contents of blobs, in their order. One that is too large is not read. */
export async function readBlobs(
  repository: Repository,
  blobs: readonly string[],
): Promise<readonly ReadFile[]> {
  const sizes = await sizesOf(repository, blobs);
  const contents: ReadFile[] = [];
  let batch: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    contents.push(...(await contentsOf(repository, batch)));
    batch = [];
    length = 0;
  };
  for (const [index, blob] of blobs.entries()) {
    const size = sizes[index];
    const isReadable = size !== undefined && size <= LARGEST_FILE;
    if (!isReadable || length + size > MOST_AT_ONCE) await flush();
    if (isReadable) {
      batch.push(blob);
      length += size;
    } else contents.push(size === undefined ? MISSING : tooLarge(size));
  }
  await flush();
  return contents;
}

const MISSING: ReadFile = { kind: 'failed', code: 'unreadable', detail: 'ENOENT' };

/** Undefined for a blob that is not in the clone. */
async function sizesOf(
  { tell }: Repository,
  blobs: readonly string[],
): Promise<readonly (number | undefined)[]> {
  if (blobs.length === 0) return [];
  const out = await tell(['cat-file', '--batch-check'], lines(blobs));
  return out
    .toString()
    .split('\n')
    .slice(0, blobs.length)
    .map((line) => {
      const size = / blob (\d+)$/u.exec(line)?.[1];
      return size === undefined ? undefined : Number(size);
    });
}

/** Each comes as a line that ends in its size, its bytes and a line end. */
async function contentsOf(
  { tell }: Repository,
  blobs: readonly string[],
): Promise<readonly ReadFile[]> {
  if (blobs.length === 0) return [];
  const out = await tell(['cat-file', '--batch'], lines(blobs));
  let at = 0;
  return blobs.map(() => {
    const start = out.indexOf('\n', at) + 1;
    const size = Number(out.toString('latin1', at, start).trim().split(' ').at(-1));
    at = start + size + 1;
    return withinLimit(out.subarray(start, start + size));
  });
}

function lines(blobs: readonly string[]): string {
  return blobs.map((blob) => `${blob}\n`).join('');
}
