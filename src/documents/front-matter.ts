import type { DocumentProblem, MetadataEntry } from '../model/document.ts';
import type { Span } from '../model/span.ts';
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

/** Reads YAML (`---`), TOML (`+++`) or JSON (`{`) front matter; a broken one is a problem, not an error. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const fence = findFence(text);
  if (fence === undefined) return { entries: [], end: 0, problems: [] };
  const source = text.slice(fence.content.start, fence.content.end);
  const broken = (detail: string): FrontMatter => ({
    entries: [],
    end: fence.end,
    problems: [{ code: 'front-matter-broken', detail, span: firstLineOf(text, fence.content) }],
  });
  if (source.length > LONGEST) return broken('');
  try {
    const entries =
      fence.kind === 'toml'
        ? await readToml(source, fence.content.start)
        : (await import('./yaml-values.ts')).readYaml(source, fence.content.start);
    return { entries, end: fence.end, problems: [] };
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

async function readToml(source: string, offset: number): Promise<readonly MetadataEntry[]> {
  const { parse } = await import('smol-toml');
  return flatten(parse(source)).map(({ path, value }) => ({
    source: 'front-matter' as const,
    path,
    value,
    span: lineOfKey(source, path, offset),
  }));
}

/** The TOML reader gives no places: a key is found by the line that sets it. */
function lineOfKey(source: string, path: readonly string[], offset: number): Span {
  const name = path.findLast((part) => !/^\d+$/u.test(part)) ?? '';
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const line = new RegExp(
    `^[ \\t]*(?:[\\w.-]+\\.)?["']?${escaped}["']?[ \\t]*=[ \\t]*(.*?)[ \\t]*\\r?$`,
    'mu',
  ).exec(source);
  if (line === null) return { start: offset, end: offset };
  const value = line[1] ?? '';
  const start = offset + line.index + line[0].lastIndexOf(value === '' ? '=' : value);
  return { start, end: start + value.length };
}
