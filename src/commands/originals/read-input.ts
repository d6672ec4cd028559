import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OriginalInput } from '../../engine/originals/read-originals.ts';

/** Reads a file or standard input; a sentence says why that is not possible. */
export async function readInput(
  name: string,
  given: Pick<OriginalInput, 'url' | 'format'>,
  largest: number,
): Promise<OriginalInput | string> {
  if (name === '-') {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      length += bytes.length;
      if (length > largest) return tooLarge(largest);
      chunks.push(bytes);
    }
    return { name: 'standard input', bytes: Buffer.concat(chunks), ...given };
  }
  const file = resolve(process.cwd(), name);
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return 'This is a folder.';
    if (!stats.isFile()) return 'This is not an ordinary file.';
    if (stats.size > largest) return tooLarge(largest);
    return { name, bytes: readFileSync(file), ...given };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ENOENT' ? 'There is no such file.' : 'This cannot be read.';
  }
}

function tooLarge(largest: number): string {
  return `This is larger than ${String(largest / 1_000_000)} MB.`;
}
