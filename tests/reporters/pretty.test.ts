import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import type { Report, ReportedOutcome } from '../../src/model/report.ts';
import { json } from '../../src/reporters/json.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { BREACHED, copyWith, MET, OPEN, OPTIONS, REPORT } from './fixture.ts';

const [FIRST] = REPORT.files;
function single(...outcomes: readonly ReportedOutcome[]): Report {
  const status = outcomes.some(({ outcome }) => outcome === 'breached') ? 'breached' : 'review';
  return {
    ...REPORT,
    terms: [],
    files: FIRST === undefined ? [] : [{ ...FIRST, status, copies: [copyWith(...outcomes)] }],
  };
}

describe('the report for a person', () => {
  it('groups by file, then speaks of the site, then sums up', () => {
    expect(pretty(REPORT, OPTIONS)).toBe(`a.md  ✖ breached
  ledger · says that it is a copy · publisher: The Ledger · original:
  https://ledger.example/port/77

  ✖ error  hyperlink  a.md:7:9
    The link leads to the home page.
    7 | Source: [The Ledger](https://ledger.example/)
      |         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    asked by: a link leads to the article (sentence 3)
    → to do: Link the credit to the article itself.
    link-to-home-page

b.md  ✔ compliant
  ledger · says that it is a copy · publisher: The Ledger · original:
  https://ledger.example/port/77

The site · The Ledger (2024)
  ? undetermined  use
    The site has not declared its medium.
    asked by: for community sites (sentence 1)
    → to do: Declare it.

2 copies / 3 files: 1 compliant, 1 breached, 0 to review
1 error, 0 warnings, 0 notes; 1 file is no copy
`);
  });

  it('shows a table of all obligations for a single file', () => {
    expect(pretty(single(MET, BREACHED, OPEN), OPTIONS)).toContain(`
  Obligation                   Result          Evidence
  source (publisher named)     ✔ met           line 7 The Ledger
  hyperlink (original linked)  ✖ breached      line 7
  author (author named)        ? undetermined

`);
  });

  it('says what is open, and that it was read into the wording', () => {
    expect(pretty(single(MET, OPEN), OPTIONS)).toContain(`
  ? undetermined  author
    The copy has no byline.
    asked by: the author is named (sentence 4) [read into the wording]
    → to do: Look at the original.
    author-unknown
`);
  });

  it('lists a file that could not be judged', () => {
    const files = [
      {
        path: 'd.md',
        status: 'error' as const,
        sha256: '',
        copies: [],
        errors: [{ code: 'unreadable' as const, message: 'The file could not be read: EACCES' }],
      },
    ];
    const summary = { ...REPORT.summary, copies: 0, errors: 1 };
    expect(pretty({ ...REPORT, terms: [], files, summary }, OPTIONS)).toBe(`d.md  ✖ not judged
  ✖ The file could not be read: EACCES

0 copies / 3 files: 1 compliant, 1 breached, 0 to review
1 error, 0 warnings, 0 notes; 1 file is no copy
1 file not judged in full
`);
  });

  it('gives the reasons why a file may be a copy, and judges nothing', () => {
    const copy = copyWith();
    const signal = {
      code: 'source-label' as const,
      weight: 0.7,
      message: 'a line names its source: “Source: The Ledger”',
      place: BREACHED.findings[0]?.place ?? { line: 0 },
    };
    const claim = { ...copy.claim, kind: 'suspected' as const, signals: [signal] };
    const report = {
      ...REPORT,
      terms: [],
      files: [{ ...FIRST, status: 'review', copies: [{ ...copy, claim }] }],
    } as Report;
    expect(pretty(report, OPTIONS)).toContain(`
  ? This file may be a copy. A person must look; nothing was judged.
    – a line names its source: “Source: The Ledger” (line 7)
`);
  });

  it('is silent about what is not breached when asked to be', () => {
    const said = pretty(REPORT, { ...OPTIONS, quiet: true });
    expect(said).toContain('a.md  ✖ breached');
    expect(said).not.toMatch(/b\.md|c\.md|The site/u);
  });

  it('lists everything when asked to', () => {
    expect(pretty(REPORT, { ...OPTIONS, all: true })).toContain('c.md  – not a copy');
  });

  it('never leaves two lines empty, nor one at the beginning', () => {
    for (const all of [true, false]) {
      const said = pretty(REPORT, { ...OPTIONS, all });
      expect(said).not.toMatch(/\n\n\n|^\n|\n\n$/u);
    }
  });

  it.each([40, 60, 80, 120])('keeps its sentences within %i columns', (width) => {
    const said = pretty(REPORT, { ...OPTIONS, width });
    for (const line of said.split('\n'))
      if (!line.includes('|') && !/https:|^\d/u.test(line))
        expect(line.length).toBeLessThanOrEqual(Math.max(width, 34) + 12);
  });

  it('has colours only when they are wanted', () => {
    expect(pretty(REPORT, OPTIONS)).not.toContain('\u001b');
    const colored = pretty(REPORT, { ...OPTIONS, color: true });
    expect(colored).toContain('\u001b[31m✖ breached\u001b[39m');
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(pretty(REPORT, OPTIONS));
  });

  it('speaks French', () => {
    const said = pretty(REPORT, { ...OPTIONS, messages: messagesFor('fr') });
    expect(said).toContain('éditeur\u00a0: The Ledger');
    expect(said).toContain('2 copies / 3 fichiers\u00a0: 1 conforme, 1 non conforme, 0 à revoir');
  });
});

describe('hostile words', () => {
  const NAUGHTY = [
    '\u001b[2J\u001b[31mred',
    '\u0007bell',
    'a\r\nb',
    '\u202egnp.exe',
    '\u009b31m',
    '::error::forged',
    '\u0000',
    '\ud800',
    '<script>',
    '=1+1',
  ];

  /** The report with a string put in the place of every string that comes from articles and packs. */
  function filledWith(text: string): Report {
    const fill = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string')
        return /^(?:code|kind|outcome|severity|status|check|basis|language|\$schema)$/u.test(key)
          ? value
          : text;
      if (Array.isArray(value)) return value.map((one) => fill(one, key));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(
          Object.entries(value).map(([name, one]) => [name, fill(one, name)]),
        );
      return value;
    };
    return fill(REPORT) as Report;
  }

  function isHarmless(said: string): boolean {
    // A terminal acts on control characters, and turns text around at marks of direction.
    return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(said);
  }

  it.each(NAUGHTY)('%j cannot act on a terminal', (text) => {
    const said = pretty(filledWith(text), OPTIONS);
    expect(isHarmless(said)).toBe(true);
    expect(json(filledWith(text))).toBe(`${JSON.stringify(filledWith(text), undefined, 2)}\n`);
  });

  it('of any kind cannot act on a terminal, and come back from JSON as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const report = filledWith(text);
        expect(isHarmless(pretty(report, OPTIONS))).toBe(true);
        expect(JSON.parse(json(report))).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  it('never begin a line of their own', () => {
    const said = pretty(filledWith('line\n::error::forged'), OPTIONS);
    expect(said).not.toMatch(/^::error/mu);
  });
});
