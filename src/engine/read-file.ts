import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import type { FileErrorCode } from '../model/report.ts';
import { settledStamp, type Stamp } from './stamp.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 10_000_000;

/** The bytes of a file, or why there are none. `detail` goes into the sentence that says so. */
export type ReadFile =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      /** By which it is known, later, to be unchanged. */
      readonly stamp?: Stamp;
    }
  | { readonly kind: 'failed'; readonly code: FileErrorCode; readonly detail: string };

/** Of bytes, lower-case hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** Reads a file whole. Never throws, and never waits for a pipe or a device. */
export function readFile(path: string): ReadFile {
  try {
    // A pipe without a writer would block here.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const now = Date.now();
      const stats = fstatSync(file);
      if (!stats.isFile()) return failed('unreadable', stats.isDirectory() ? 'EISDIR' : 'EINVAL');
      if (stats.size > LARGEST_FILE) return tooLarge(stats.size);
      const content = withinLimit(readFileSync(file));
      const stamp = settledStamp(stats, now);
      return content.kind === 'read' && stamp?.size === content.bytes.length
        ? { ...content, stamp }
        : content;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return failed('unreadable', errorCode(error));
  }
}

/** Whether there is a folder, by itself or behind a link. Never throws. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Bytes that are there already, unless they are too many. */
export function withinLimit(bytes: Uint8Array): ReadFile {
  return bytes.length > LARGEST_FILE ? tooLarge(bytes.length) : { kind: 'read', bytes };
}

/** That there are too many bytes to read. */
export function tooLarge(size: number): ReadFile {
  return failed('too-large', `${(size / 1_000_000).toFixed(1)} MB`);
}

function failed(code: FileErrorCode, detail: string): ReadFile {
  return { kind: 'failed', code, detail };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
