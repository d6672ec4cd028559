import { setFlagsFromString } from 'node:v8';

/** Of fewer what is left lying never takes much room. */
const MANY_FILES = 20_000;

/** Has V8 collect garbage early where files are so many that it would take more room than their reports. */
export function keepGarbageSmall(files: number): void {
  if (files >= MANY_FILES) setFlagsFromString('--heap-growing-percent=20');
}
