import { LARGEST_FILE } from '../engine/read-file.ts';

/** All that comes in on standard input, or one chunk more than a file may have. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > LARGEST_FILE) break;
  }
  return Buffer.concat(chunks);
}
