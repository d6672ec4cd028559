import type { DocumentProblem, MetadataEntry } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { lazily, type Steps } from '../model/steps.ts';
import { flatten } from './flatten.ts';

export interface FrontMatter {
  readonly entries: readonly MetadataEntry[];
  /** Where the body begins. */
  readonly end: number;
  readonly problems: readonly DocumentProblem[];
}

type Kind = 'yaml' | 'toml' | 'json';

interface Fence {
  readonly kind: Kind;
  readonly content: Span;
  readonly end: number;
}

const LONGEST = 200_000;
const DEEPEST = 40;
const TOML_KEY = /^[ \t]*(?:[\w.-]+\.)?["']?([\w-]+)["']?[ \t]*=[ \t]*/u;

const yaml = lazily(async () => import('./yaml-values.ts'));
const toml = lazily(async () => import('smol-toml'));

const NONE: FrontMatter = { entries: [], end: 0, problems: [] };

/** Reads YAML (`---`), TOML (`+++`) or JSON (`{`) front matter; a broken one is a problem, not an error. */
export function* readFrontMatter(source: string): Steps<FrontMatter> {
  // No reader of front matter knows the line break of old.
  const text = source.replace(/\r(?!\n)/gu, '\n');
  const fence = findFence(text);
  if (fence === undefined) return NONE;
  const content = text.slice(fence.content.start, fence.content.end);
  const broken = (detail: string): FrontMatter => ({
    entries: [],
    end: fence.end,
    problems: [{ code: 'front-matter-broken', detail, span: firstLineOf(text, fence.content) }],
  });
  if (content.length > LONGEST) return broken('longer than any front matter');
  if (isTooDeep(content)) return broken('nested too deeply');
  try {
    const entries =
      fence.kind === 'toml'
        ? yield* readToml(content, fence.content.start)
        : (yield* yaml()).readYaml(content, fence.content.start);
    // Between two rules at the top of a text may stand words, too.
    return entries === undefined ? NONE : { entries, end: fence.end, problems: [] };
  } catch (error) {
    return broken(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
  }
}

function firstLineOf(text: string, span: Span): Span {
  const end = text.indexOf('\n', span.start);
  return { start: span.start, end: end < 0 || end > span.end ? span.end : end };
}

const OPENING = /^\s{0,200}?(---|\+\+\+)[ \t]*\r?\n/u;

function findFence(text: string): Fence | undefined {
  const opening = OPENING.exec(text.slice(0, 400));
  if (opening !== null) {
    const mark = opening[1] ?? '---';
    const start = opening[0].length;
    const closing = new RegExp(
      `^${mark === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*(?:\\r?\\n|$)`,
      'mu',
    );
    const match = closing.exec(text.slice(start));
    if (match === null) return undefined;
    return {
      kind: mark === '---' ? 'yaml' : 'toml',
      content: { start, end: start + match.index },
      end: start + match.index + match[0].length,
    };
  }
  const json = /^\s{0,200}?\{\s*"/u.exec(text.slice(0, 400));
  const close = json === null ? null : /^\}[ \t]*(?:\r?\n|$)/mu.exec(text);
  if (json === null || close === null) return undefined;
  const start = json[0].indexOf('{');
  return {
    kind: 'json',
    content: { start, end: close.index + 1 },
    end: close.index + close[0].length,
  };
}

function* readToml(source: string, offset: number): Steps<readonly MetadataEntry[]> {
  const { parse } = yield* toml();
  const lines = linesOfKeys(source, offset);
  return flatten(parse(source)).map(({ path, value }) => ({
    source: 'front-matter' as const,
    path,
    value,
    span: placeOf(lines.get(path.findLast((part) => !/^\d+$/u.test(part)) ?? ''), value) ?? {
      start: offset,
      end: offset,
    },
  }));
}

interface TomlLine {
  readonly written: string;
  readonly span: Span;
}

/** The TOML reader gives no places: a key is found by the lines that set it. */
function linesOfKeys(source: string, offset: number): ReadonlyMap<string, readonly TomlLine[]> {
  const found = new Map<string, TomlLine[]>();
  let at = offset;
  for (const line of source.split('\n')) {
    const key = TOML_KEY.exec(line);
    const name = key?.[1];
    if (key !== null && name !== undefined) {
      const written = line.slice(key[0].length).trimEnd();
      const start = at + key[0].length;
      const lines = found.get(name) ?? [];
      lines.push({ written, span: { start, end: start + written.length } });
      found.set(name, lines);
    }
    at += line.length + 1;
  }
  return found;
}

/** Two tables may have the same key: the line counts that has the value, too. */
function placeOf(
  lines: readonly TomlLine[] | undefined,
  value: string | number | boolean,
): Span | undefined {
  const text = String(value);
  return (lines?.find(({ written }) => written.includes(text)) ?? lines?.[0])?.span;
}

/** Brackets within brackets that no author writes would take the reader long. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [mark] of source.matchAll(/[[\]{}]|(?:-[ \t]+){40}/gu)) {
    if (mark.startsWith('-')) return true;
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
