import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type YAMLError,
} from 'yaml';
import type { FilePosition } from '../model/errors.ts';
import { problemsError, type Problem } from './problem.ts';
import { quote } from './quote.ts';

/** The keys and list positions that lead to a value. */
export type DataPath = readonly (string | number)[];

/** A YAML file that was read, and where in it each value stands. */
export interface YamlSource {
  readonly data: unknown;
  /** Mistakes that did not keep the file from being read: keys that stand twice. */
  readonly problems: readonly Problem[];
  /** Where the value stands, or its key. A path that leads nowhere gives the nearest place above. */
  readonly locate: (path: DataPath, part: 'key' | 'value') => FilePosition;
  /** Where the value begins, as a UTF-16 offset into the text. */
  readonly offsetOf: (path: DataPath) => number;
  /** Whether a key stands between braces without a colon behind it. */
  readonly isBareKey: (path: DataPath) => boolean;
}

/** Between braces and brackets, signs of a text that is not in quotes are taken for those of YAML. */
export const QUOTES_HINT = 'Put a text that holds a comma, a colon or a bracket in quotes.';

/** Parses YAML 1.2. `shown` is the path to print. Throws a `UserError` if it cannot be read. */
export function parseYaml(text: string, shown: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    resolveKnownTags: false,
    schema: 'core',
    stringKeys: true,
  });
  const at = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(offset);
    return { path: shown, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const mistakes = [
    ...document.errors.filter(({ code }) => code === 'DUPLICATE_KEY'),
    ...document.warnings,
    ...(broken === undefined ? [] : [broken]),
  ];
  const problems = mistakes.map((mistake) => ({
    position: at(mistake.pos[0]),
    sentence: sentenceFor(mistake, text),
  }));
  if (broken !== undefined) throw problemsError(problems);
  return {
    data: toData(document, at),
    problems,
    locate: (path, part) => at(offsetOf(document, path, part)),
    offsetOf: (path) => offsetOf(document, path, 'value'),
    isBareKey: (path) => isBareKey(document, path),
  };
}

function toData(document: Document.Parsed, at: (offset: number) => FilePosition): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw problemsError([aliasProblem(document, at)]);
  }
}

function aliasProblem(document: Document.Parsed, at: (offset: number) => FilePosition): Problem {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  const loose = aliases.find((alias) => alias.resolve(document) === undefined);
  const position = at(startOf(loose ?? aliases[0]) ?? 0);
  const sentence =
    loose === undefined
      ? 'The file repeats itself through aliases (*name) too often; write the values out.'
      : `The alias ${quote(`*${loose.source}`)} stands for nothing: no value before it is marked ${quote(`&${loose.source}`)}.`;
  return { position, sentence };
}

function sentenceFor(error: YAMLError, text: string): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return `The key ${quote(keyAt(text, error.pos[0]))} stands twice in the same place; keep one.`;
    case 'MULTIPLE_DOCS':
      return 'The file holds several documents parted by "---"; keep one.';
    case 'RESOURCE_EXHAUSTION':
      return 'The file nests lists or keys too deeply to be read.';
    case 'TAB_AS_INDENT':
      return 'This is not valid YAML: a tab cannot indent a line, only spaces can.';
    case 'NON_STRING_KEY':
      return 'This is not valid here: a key must be a word, not a list or a group of keys.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'This is not valid YAML: a value that holds ": " must stand in quotes, and keys must be on lines of their own.';
    case 'TAG_RESOLVE_FAILED':
      return 'Tags (words that begin with "!") are not understood here; put the value in quotes.';
    case 'BLOCK_IN_FLOW':
      return `This is not valid YAML: a text between braces or brackets cannot hold ": ". ${QUOTES_HINT}`;
    case 'BAD_SCALAR_START':
      return `This is not valid YAML: a text cannot begin with ${quote(text.charAt(error.pos[0]))}; put it in quotes.`;
    case 'UNEXPECTED_TOKEN':
      return `This is not valid YAML: what comes before this is already complete. ${QUOTES_HINT}`;
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? `This is not valid YAML: a brace or bracket is opened and not closed. ${QUOTES_HINT}`
        : unreadable(error);
    default:
      return unreadable(error);
  }
}

function unreadable({ message }: YAMLError): string {
  return `This is not valid YAML: ${message.replace(/\.$/u, '')}.`;
}

function keyAt(text: string, offset: number): string {
  const key = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^\s:,{}[\]]+))/u.exec(
    text.slice(offset, offset + 200),
  );
  return key?.[1] ?? key?.[2] ?? key?.[3] ?? '';
}

function isBareKey(document: Document.Parsed, path: DataPath): boolean {
  const above = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const map = isAlias(above) ? above.resolve(document) : above;
  const pair = isMap(map)
    ? map.items.findLast(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return pair?.value === null;
}

function offsetOf(document: Document.Parsed, path: DataPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  path.forEach((step, index) => {
    if (isAlias(node)) node = node.resolve(document);
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) return;
      node = pair.value;
      offset = (last && part === 'key' ? undefined : startOf(node)) ?? startOf(pair.key) ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    }
  });
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
    ? node.range?.[0]
    : undefined;
}
