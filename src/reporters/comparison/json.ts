import type { Comparison } from '../../model/comparison.ts';
import { json as written } from '../json.ts';

/** The comparison as it is, for programs. */
export function json(comparison: Comparison): string {
  return written(comparison);
}
