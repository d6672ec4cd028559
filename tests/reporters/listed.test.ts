import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { BREACHED, copyWith, MET, NOTE, ONE, OPEN, OPTIONS, REPORT, single } from './fixture.ts';

describe('what is listed', () => {
  const paths = (report: Report, options: object): readonly string[] =>
    [...pretty(report, { ...OPTIONS, ...options }).matchAll(/^(\w\.md) {2}/gmu)].map(
      ([, path = '']) => path,
    );

  it.each([
    ['copies', {}, ['a.md', 'b.md']],
    ['breaches only', { quiet: true }, ['a.md']],
    ['every file', { all: true }, ['a.md', 'b.md', 'c.md']],
  ])('%s', (_name, options, expected) => {
    expect(paths(REPORT, options)).toEqual(expected);
  });

  it('a single file always, but not in quiet unless it is breached', () => {
    const files = REPORT.files.filter(({ status }) => status === 'not-a-copy');
    expect(paths({ ...REPORT, files }, {})).toEqual(['c.md']);
    expect(paths({ ...REPORT, files }, { quiet: true })).toEqual([]);
  });

  it('nothing of the site, of the table and of what is open in quiet', () => {
    const said = pretty(
      { ...single(MET, BREACHED, OPEN), terms: REPORT.terms },
      { ...OPTIONS, quiet: true },
    );
    expect(said).toContain('hyperlink  a.md:7:9');
    expect(said).not.toMatch(/The site|Obligation|undetermined/u);
  });

  it('notes of several files only when asked for, but it says that there are some', () => {
    const report: Report = {
      ...REPORT,
      terms: [],
      summary: { ...REPORT.summary, findings: { error: 0, warning: 0, note: 2 } },
      files: ['a.md', 'b.md'].map((path) => ({
        ...ONE,
        path,
        status: 'compliant',
        copies: [copyWith(NOTE)],
      })),
    };
    const few = pretty(report, OPTIONS);
    expect(few).not.toContain('copyright-year-missing');
    expect(few).toContain('\n\n2 notes are not shown; --all shows them.\n\n2 copies');
    const all = pretty(report, { ...OPTIONS, all: true });
    expect(all.match(/copyright-year-missing/gu)).toHaveLength(2);
    expect(all).not.toContain('not shown');
  });

  it('of the site, what is met, breached and undetermined, for terms in use only', () => {
    const [terms] = REPORT.terms;
    const [open] = terms?.site ?? [];
    if (terms === undefined || open === undefined) throw new Error('the fixture has a site');
    const { reason: _reason, ...rest } = open;
    const finding = {
      code: 'medium-not-permitted' as const,
      args: {},
      message: 'The terms permit the web without asking; republint.yaml declares print.',
      help: 'Ask.',
      fingerprint: 'f9',
    };
    const site = [
      { ...rest, obligation: 'use', outcome: 'met' as const },
      { ...rest, obligation: 'print', outcome: 'breached' as const, findings: [finding] },
    ];
    const others = [
      { ...terms, id: 'other', title: 'Other' },
      { ...terms, site: [] },
    ];
    const said = pretty({ ...REPORT, terms: [{ ...terms, site }, ...others] }, OPTIONS);
    expect(said).toContain(`
The site · The Ledger (2024)
  ✔ met  use
  ✖ error  print
    The terms permit the web without asking; republint.yaml declares print.
    clause: for community sites (sentence 1)
    → to do: Ask.
    medium-not-permitted

2 copies`);
    expect(said).not.toContain('Other');
  });
});
