import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { DataPath } from '../../terms/yaml-source.ts';

/** A stretch of a text, and what is to stand in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

type Data = Readonly<Record<string, unknown>>;

/** A key of a map in a file, and what it is to say. */
export interface Setting {
  /** What leads to the map. */
  readonly path: DataPath;
  readonly key: string;
  readonly value: Data;
}

/**
 * Sets keys of maps in a YAML text. Only what differs is written anew: comments, quotation marks and the
 * layout of all else stay. Undefined if it is written in a way that this does not understand.
 */
export function withSettings(text: string, settings: readonly Setting[]): string | undefined {
  const document = parseDocument(text, { schema: 'core', stringKeys: true });
  if (document.errors.length > 0) return undefined;
  try {
    const edits = settings.flatMap(({ path, key, value }) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      if (!isMap(map)) throw new NotUnderstood();
      return editsOf(map, { [key]: value }, { text, isPart: true });
    });
    return apply(text, edits);
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class NotUnderstood extends Error {}

interface Context {
  readonly text: string;
  /** Whether keys that are not named stay. */
  readonly isPart: boolean;
}

function editsOf(map: YAMLMap, wanted: Data, { text, isPart }: Context): readonly Edit[] {
  const isKept = (pair: Pair): boolean => isPart || Object.hasOwn(wanted, keyOf(pair));
  const kept = map.items.filter(isKept);
  const changed = kept
    .filter((pair) => Object.hasOwn(wanted, keyOf(pair)))
    .flatMap((pair) => valueEdits(pair, wanted[keyOf(pair)], text));
  const known = new Set(map.items.map(keyOf));
  const added = Object.fromEntries(Object.entries(wanted).filter(([key]) => !known.has(key)));
  if (map.flow === true) return [flowEdit(map, { kept, changed, added }, text)];
  const last = kept.at(-1);
  return [
    ...changed,
    ...map.items.filter((pair) => !isKept(pair)).map((pair) => removal(pair, text)),
    ...(Object.keys(added).length === 0 ? [] : [addition(last, added, text)]),
  ];
}

function keyOf({ key }: Pair): string {
  if (!isScalar(key)) throw new NotUnderstood();
  return String(key.value);
}

function valueEdits({ value }: Pair, wanted: unknown, text: string): readonly Edit[] {
  if (!isNode(value)) throw new NotUnderstood();
  const data: unknown = isScalar(value) || isCollection(value) ? value.toJSON() : undefined;
  if (JSON.stringify(data) === JSON.stringify(wanted)) return [];
  if (isMap(value) && isData(wanted) && overlaps(value, wanted))
    return editsOf(value, wanted, { text, isPart: false });
  const [start, end] = rangeOf(value);
  return [{ start, end: endWithoutBreak(text, start, end), by: written(wanted) }];
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function overlaps(map: YAMLMap, wanted: Data): boolean {
  return map.items.some((pair) => Object.hasOwn(wanted, keyOf(pair)));
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = isNode(node) ? node.range : undefined;
  if (range === undefined || range === null) throw new NotUnderstood();
  return [range[0], range[1]];
}

/** What is written in blocks ends with a line break, or with the comments behind it. */
function endWithoutBreak(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function startOf({ key }: Pair): number {
  return rangeOf(key)[0];
}

/** The end of a pair's value, or of its key if it has none. */
function endOf({ key, value }: Pair, text: string): number {
  const [start, end] = rangeOf(value ?? key);
  return endWithoutBreak(text, start, end);
}

/** A value on one line. */
function written(value: unknown): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document
    .toString({ lineWidth: 0, blockQuote: false })
    .trimEnd()
    .replaceAll(/\n\s*/gu, ' ');
}

interface FlowChange {
  readonly kept: readonly Pair[];
  readonly changed: readonly Edit[];
  readonly added: Data;
}

/** A map in braces, of which what stays is as it was, with what stood before it. */
function flowEdit(map: YAMLMap, { kept, changed, added }: FlowChange, text: string): Edit {
  const [first] = map.items;
  const last = map.items.at(-1);
  const more = written(added).replace(/^\{\s*|\s*\}$/gu, '');
  if (first === undefined || last === undefined) {
    const [start, end] = rangeOf(map);
    return { start, end, by: more === '' ? '{}' : `{ ${more} }` };
  }
  const start = startOf(first);
  const parts = kept.map((pair, index) => {
    const before = map.items[map.items.indexOf(pair) - 1];
    const from = index === 0 || before === undefined ? startOf(pair) : endOf(before, text);
    const end = endOf(pair, text);
    return apply(
      text,
      changed.filter((edit) => edit.start >= from && edit.end <= end),
      from,
      end,
    );
  });
  return {
    start,
    end: endOf(last, text),
    by: `${parts.join('')}${more === '' || parts.length === 0 ? more : `, ${more}`}`,
  };
}

/** Lines behind the last pair of a map in a block. */
function addition(last: Pair | undefined, added: Data, text: string): Edit {
  if (last === undefined) throw new NotUnderstood();
  const indent = ' '.repeat(columnOf(startOf(last), text));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = blockLines(added).map((line) => `${eol}${indent}${line}`);
  const at = endOfLine(endOf(last, text), text);
  return { start: at, end: at, by: lines.join('') };
}

/** Keys on lines of their own, two maps deep, as one writes an expectation. */
function blockLines(data: Data): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'expect' || key === 'outcomes'
      ? [`${key}:`, ...blockLines(isData(value) ? value : {}).map((line) => `  ${line}`)]
      : [`${key}: ${written(value)}`],
  );
}

function columnOf(offset: number, text: string): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function endOfLine(offset: number, text: string): number {
  const end = /\r?\n|$/u.exec(text.slice(offset));
  return offset + (end?.index ?? 0);
}

/** A pair with its lines, in a block. */
function removal(pair: Pair, text: string): Edit {
  const start = startOf(pair);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  // What stands in one line with the dash of a list cannot go with its line.
  if (text.slice(lineStart, start).trim() !== '') throw new NotUnderstood();
  const lineEnd = endOfLine(endOf(pair, text), text);
  const eol = text.startsWith('\r\n', lineEnd) ? 2 : lineEnd < text.length ? 1 : 0;
  return { start: lineStart, end: lineEnd + eol, by: '' };
}

/** A text, or a stretch of it, with edits that do not meet. */
function apply(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const parts = ordered.map(
    ({ start, by }, index) => text.slice(ordered[index - 1]?.end ?? from, start) + by,
  );
  return [...parts, text.slice(ordered.at(-1)?.end ?? from, to)].join('');
}
