import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import type { FileReport, Report } from '../../src/model/report.ts';
import { columnsOf } from '../../src/reporters/columns.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import {
  BREACHED,
  copyWith,
  FRENCH,
  MET,
  NOTE,
  ONE,
  OPEN,
  OPTIONS,
  REPORT,
  single,
  SUMMARY,
  UNSIGNED,
} from './fixture.ts';

describe('the report for a person', () => {
  it('groups by file, then speaks of the site, then sums up', () => {
    expect(pretty(REPORT, OPTIONS)).toBe(`a.md  ✖ breached
  ledger · says that it is a copy · publisher: The Ledger
  original: https://ledger.example/port/77

  ✖ error  hyperlink  a.md:7:9
    The link leads to the home page.
    7 | Source: [The Ledger](https://ledger.example/)
      |         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    clause: a link leads to the article (sentence 3)
    → to do: Link the credit to the article itself.
    link-to-home-page

b.md  ✔ compliant
  ledger · says that it is a copy · publisher: The Ledger
  original: https://ledger.example/port/77

The site · The Ledger (2024)
  ? undetermined  use
    The site has not declared its medium.
    clause: for community sites (sentence 1)
    → to do: Declare it.
    site-not-declared

2 copies / 3 files: 1 compliant, 1 breached, 0 to review
1 error, 0 warnings, 0 notes; 1 file is not a copy
`);
  });

  it('shows a table of all obligations for a single file, then what is to be done', () => {
    expect(pretty(single(MET, BREACHED, OPEN, NOTE, UNSIGNED), OPTIONS)).toBe(`a.md  ✖ breached
  ledger · says that it is a copy · publisher: The Ledger
  original: https://ledger.example/port/77

  Obligation                   Result            Evidence
  source (publisher named)     ✔ met             line 7 The Ledger
  hyperlink (original linked)  ✖ breached        line 7
  author (author named)        ? undetermined
  copyright (copyright note)   ● breached        line 9
  byline (author named)        – does not apply

  ✖ error  hyperlink  a.md:7:9
    The link leads to the home page.
    7 | Source: [The Ledger](https://ledger.example/)
      |         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    clause: a link leads to the article (sentence 3)
    → to do: Link the credit to the article itself.
    link-to-home-page

  ? undetermined  author
    The copy has no byline.
    clause: the author is named (sentence 4) [read into the wording]
    → to do: Look at the original.
    author-unknown

  ● note  copyright  a.md:9:1
    The copyright note has no year: “© Ann”
    9 | © Ann
      | ~~~~~
    clause: a note with a year (sentence 5)
    → to do: Add the year.
    copyright-year-missing

1 copy / 1 file: 0 compliant, 1 breached, 0 to review
1 error, 0 warnings, 0 notes
`);
  });

  it('shows where something is open', () => {
    const [evidence] = MET.evidence;
    if (evidence === undefined) throw new Error('the fixture has evidence');
    expect(pretty(single({ ...OPEN, evidence: [evidence] }), OPTIONS)).toContain(`
  ? undetermined  author  a.md:7:10
    The copy has no byline.
    7 | Source: [The Ledger](https://ledger.example/)
      |          ~~~~~~~~~~
    clause: the author is named`);
  });

  it('lists a file that could not be judged, even when quiet', () => {
    const file: FileReport = {
      ...ONE,
      path: 'd.md',
      status: 'error',
      copies: [],
      errors: [{ code: 'unreadable', message: 'The file could not be read: access is denied' }],
    };
    const summary = { ...SUMMARY, copies: 0, breached: 0, errors: 1 };
    const report = { ...REPORT, summary, files: [file] };
    const expected = `d.md  ✖ not judged
  ✖ The file could not be read: access is denied

0 copies / 1 file: 0 compliant, 0 breached, 0 to review
1 error, 0 warnings, 0 notes
1 file not judged in full
`;
    expect(pretty(report, OPTIONS)).toBe(expected);
    expect(pretty(report, { ...OPTIONS, quiet: true })).toBe(expected);
  });

  it('gives the reasons why a file may be a copy, and judges nothing, not even the site', () => {
    const { claim, ...copy } = copyWith();
    const [evidence] = MET.evidence;
    const signals =
      evidence === undefined
        ? []
        : [
            {
              code: 'source-label' as const,
              weight: 0.7,
              message: 'a line names its source: “Source: The Ledger”',
              place: evidence,
            },
          ];
    const { original: _original, publisher: _publisher, ...bare } = claim;
    const suspected = { ...copy, claim: { ...bare, kind: 'suspected' as const, signals } };
    const files: readonly FileReport[] = [{ ...ONE, status: 'review', copies: [suspected] }];
    expect(pretty({ ...REPORT, summary: SUMMARY, files }, OPTIONS)).toBe(`a.md  ? to review
  ledger · may be a copy
  ? This file may be a copy. A person must look; nothing was judged.
    – a line names its source: “Source: The Ledger” (line 7)

1 copy / 1 file: 0 compliant, 1 breached, 0 to review
1 error, 0 warnings, 0 notes
`);
  });

  it('speaks French', () => {
    expect(pretty(FRENCH, { ...OPTIONS, messages: messagesFor('fr') })).toBe(`a.md  ✖ non conforme
  ledger · se présente comme une copie · éditeur\u00a0: Le Registre
  original\u00a0: https://ledger.example/port/77

  Obligation                Résultat        Preuve
  hyperlink (original lié)  ✖ non respecté  ligne 7

  ✖ erreur  hyperlink  a.md:7:9
    Le lien mène à la page d’accueil de l’éditeur, pas à l’article\u00a0:
    https://ledger.example/
    7 | Source: [The Ledger](https://ledger.example/)
      |         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    clause\u00a0: un lien mène à l’article (phrase 3)
    → à faire\u00a0: Liez la mention de la source à l’article lui-même.
    link-to-home-page

1 copie / 3 fichiers\u00a0: 0 conforme, 1 non conforme, 0 à revoir
1 erreur, 0 avertissement, 0 remarque\u202f; 2 fichiers ne sont pas des copies
`);
  });
});

describe('colours', () => {
  it('are there only when they are wanted', () => {
    for (const report of [REPORT, single(MET, BREACHED, OPEN, NOTE, UNSIGNED)]) {
      const plain = pretty(report, OPTIONS);
      expect(plain).not.toContain('\u001b');
      const colored = pretty(report, { ...OPTIONS, color: true });
      expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
    }
  });

  it.each([
    ['a file', '\u001b[1m\u001b[4ma.md\u001b[24m\u001b[22m  \u001b[31m✖ breached\u001b[39m'],
    ['what is met', '\u001b[32m✔ met\u001b[39m             line 7'],
    ['what is open', '\u001b[33m? undetermined\u001b[39m'],
    ['a note', '\u001b[34m● note\u001b[39m'],
    ['the place', '\u001b[33m~~~~~\u001b[39m'],
    ['what does not apply', '\u001b[2m– does not apply\u001b[22m'],
    ['the sum', '0 compliant, \u001b[31m1 breached\u001b[39m, 0 to review'],
  ])('of %s', (_name, painted) => {
    const report = single(MET, BREACHED, OPEN, NOTE, UNSIGNED);
    expect(pretty(report, { ...OPTIONS, color: true })).toContain(painted);
  });
});

describe.each([40, 60, 80, 120, 200])('a terminal of %i columns', (width) => {
  const reports: readonly (readonly [string, Report])[] = [
    ['several files', REPORT],
    ['a single file', single(MET, BREACHED, OPEN, NOTE, UNSIGNED)],
  ];

  it.each(reports)('has no line too long, but for addresses and heads: %s', (_name, report) => {
    const lines = pretty(report, { ...OPTIONS, width }).split('\n');
    const tooLong = lines.filter(
      (line) => columnsOf(line) > width && !/https:\/\/\S+$|^\d+ (?:cop|file|error)/u.test(line),
    );
    expect(tooLong).toEqual([]);
  });

  it.each(reports)('has no two lines empty, and none at either end: %s', (_name, report) => {
    for (const all of [true, false])
      for (const quiet of [true, false])
        expect(pretty(report, { ...OPTIONS, width, all, quiet })).not.toMatch(/\n\n\n|^\n|\n\n$/u);
  });
});

it('the table gives up the names of checks on a narrow terminal, and cuts what is long', () => {
  const text = 'The Ledger of the Old Harbour, and of all the boats that came back to it';
  const long = { ...MET, evidence: MET.evidence.map((place) => ({ ...place, text })) };
  expect(pretty(single(long, BREACHED), { ...OPTIONS, width: 50 })).toContain(`
  Obligation  Result      Evidence
  source      ✔ met       line 7 The Ledger of th…
  hyperlink   ✖ breached  line 7
`);
  expect(pretty(single(long, BREACHED), { ...OPTIONS, width: 72 })).toContain(`
  source (publisher named)     ✔ met       line 7 The Ledger of the Old…
`);
});
