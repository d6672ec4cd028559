import { posix } from 'node:path';
import type { ReporterOptions } from './options.ts';

const ABSOLUTE = /^(?:\/|[a-z]:\/)/iu;
const HALF = /\p{Cs}/gu;

/** A path of the report as the repository's host knows it: seen from the repository's root. */
export function repositoryPath(path: string, { folder = '' }: ReporterOptions): string {
  return folder === '' || ABSOLUTE.test(path) ? path : posix.join(folder, path);
}

/** Whether a path seen from the repository's root leads out of it. */
export function leadsOut(path: string): boolean {
  return ABSOLUTE.test(path) || path === '..' || path.startsWith('../');
}

/** A path as a relative reference: nothing in it is taken for a scheme, a query or a fragment. */
export function uriOf(path: string): string {
  return path.replace(HALF, '\ufffd').split('/').map(encodeURIComponent).join('/');
}
