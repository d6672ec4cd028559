import { createScanner, type Scanner } from '../claims/scan.ts';
import type { PacksInForce } from './shelf.ts';

const made = new WeakMap<PacksInForce, Scanner>();

/** What tells quickly whether some packs can matter to a file; made when the first file is looked at. */
export function scannerOf(inForce: PacksInForce): Scanner {
  const known = made.get(inForce);
  if (known !== undefined) return known;
  const scanner = createScanner(inForce.packs);
  made.set(inForce, scanner);
  return scanner;
}
