import { createHash } from 'node:crypto';
import { failure } from '../messages/failure.ts';
import type { Shard } from '../model/report.ts';
import { quote } from '../terms/quote.ts';

/** More jobs than any matrix runs. */
const MOST = 10_000;

/** Reads `2/5`. Throws a `UserError` unless it is one. */
export function readShard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/u.exec(value) ?? []).map(Number);
  if (index >= 1 && index <= count && count <= MOST) return { index, count };
  throw failure((say) => say.notAPart(quote(value)));
}

/**
 * Whether a file belongs to a part of a run: told by its path alone, so that other files may come and go,
 * and each is in exactly one part.
 */
export function isInShard(path: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE(0) % count === index - 1;
}
