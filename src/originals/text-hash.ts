import { hash } from 'node:crypto';

/** Of a text in UTF-8, lower-case hexadecimal. */
export function textHash(text: string): string {
  return hash('sha256', text, 'hex');
}
