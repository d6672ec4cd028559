import type { Span } from '../../model/span.ts';
import { decodeEntities } from '../entities.ts';

/** An attribute's value without white space around it, and where it is written. */
export interface Attribute {
  readonly raw: string;
  /** With entities decoded. */
  readonly value: string;
  readonly span: Span;
}

const ATTRIBUTE =
  /(?<name>[^\s/>][^\s/>=]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>"'][^\s>]*)))?/gu;

/** The attributes of a tag as browsers read them: of two with one name, the first. `start` is the tag's offset. */
export function attributesIn(tag: string, start: number): ReadonlyMap<string, Attribute> {
  const found = new Map<string, Attribute>();
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const { name = '', double, single, bare } = match.groups ?? {};
    const key = name.toLowerCase();
    if (found.has(key)) continue;
    const raw = double ?? single ?? bare ?? '';
    const quoted = bare === undefined && (double ?? single) !== undefined ? 1 : 0;
    const end = start + match.index + match[0].length - quoted;
    const trimmed = raw.trim();
    const from = end - raw.length + (raw.length - raw.trimStart().length);
    found.set(key, {
      raw: trimmed,
      value: decodeEntities(trimmed).trim(),
      span: { start: from, end: from + trimmed.length },
    });
  }
  return found;
}
