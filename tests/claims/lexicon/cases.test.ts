import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LexiconSource } from '../../../bin/lexicon/source.ts';
import type { AsideKind } from '../../../src/model/alignment.ts';
import type { ChangeNotice } from '../../../src/model/change-notice.ts';
import type { CreditKind, CreditSubject } from '../../../src/model/credit.ts';
import { unused } from './coverage.ts';
import { articleWith, namesOf, type PlacedLine, read } from './judge.ts';

interface CreditCase extends PlacedLine {
  readonly is: CreditKind;
  readonly subject?: CreditSubject;
  readonly publisher?: string;
  readonly author?: string;
  readonly translator?: string;
  readonly holder?: string;
}
interface AsideCase extends PlacedLine {
  readonly is: AsideKind;
}
type NoticeCase = PlacedLine & Pick<ChangeNotice, 'changes' | 'translator' | 'from'>;

/** What tests/claims/lexicon/<language>.yaml holds. */
interface Cases {
  readonly credits: readonly CreditCase[];
  readonly asides: readonly AsideCase[];
  readonly notices: readonly NoticeCase[];
  /** Lines in which nothing is recognised. */
  readonly none: readonly Line[];
  /** Lines that say that the article was published, and not where. */
  readonly nowhere?: readonly Line[];
  /** Lines that may be credits, but do not say that the article was changed. */
  readonly unchanged?: readonly Line[];
}
type Line = PlacedLine | string;
const NO_CASES: Cases = { credits: [], asides: [], notices: [], none: [] };

const lexicons = new URL('../../../rules/lexicon/', import.meta.url);
const readYaml = (url: URL): unknown => parse(readFileSync(url, 'utf8'));
const languages = readdirSync(lexicons)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const source = readYaml(new URL(file, lexicons)) as LexiconSource;
    return { language: source.language, source, cases: casesOf(file) };
  });

/** A language that begins has no lines of some kinds. */
function casesOf(file: string): Cases {
  return { ...NO_CASES, ...(readYaml(new URL(file, import.meta.url)) as Partial<Cases>) };
}

const placed = (lines: readonly Line[]): readonly PlacedLine[] =>
  lines.map((line) => (typeof line === 'string' ? { line } : line));

function withoutGaps(said: object): object {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const ROLES = ['publisher', 'author', 'translator', 'holder'] as const;

describe.each(languages)('the words of $language', ({ source, cases }) => {
  it.each(cases.credits)('credit: $line', async (row) => {
    const { credits } = await read(articleWith(row));
    const found = credits.map((credit) => ({
      is: credit.kind,
      subject: credit.subject,
      ...Object.fromEntries(
        ROLES.flatMap((role) => {
          const names = namesOf(credit, role);
          return names === undefined ? [] : [[role, names]];
        }),
      ),
    }));
    const { line: _line, place: _place, head: _head, ...expected } = row;
    expect(found).toContainEqual(expect.objectContaining({ subject: 'article', ...expected }));
  });

  it.each(cases.asides)('aside: $line', async (row) => {
    expect((await read(articleWith(row))).asides).toContain(row.is);
  });

  it.each(cases.notices)('change: $line', async (row) => {
    const { line: _line, place: _place, ...expected } = row;
    const [found] = (await read(articleWith(row))).notices;
    const { changes, translator, from } = found ?? {};
    expect(withoutGaps({ changes, translator, from })).toEqual(expected);
  });

  it.each(placed(cases.none))('nothing: $line', async (row) => {
    const { credits, asides, notices } = await read(articleWith(row));
    expect({ credits, asides, notices }).toEqual({ credits: [], asides: [], notices: [] });
  });

  it.each(placed(cases.nowhere ?? []))('nowhere: $line', async (row) => {
    const { credits } = await read(articleWith(row));
    expect(credits.map(({ kind }) => kind)).toContain('republication');
    expect(credits.flatMap((credit) => namesOf(credit, 'publisher') ?? [])).toEqual([]);
  });

  it.each(placed(cases.unchanged ?? []))('no change: $line', async (row) => {
    expect((await read(articleWith(row))).notices).toEqual([]);
  });

  it('have each a line that needs them', () => {
    const rows = [cases.credits, cases.asides, cases.notices, placed(cases.nowhere ?? [])].flat();
    const lines = rows.flatMap(({ line, head = '' }) => [line, head]);
    const silent = placed([cases.none, cases.unchanged ?? []].flat()).map(({ line }) => line);
    expect(unused(source, lines, silent)).toEqual([]);
  });
});
