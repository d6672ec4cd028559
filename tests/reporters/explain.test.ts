import { describe, expect, it } from 'vitest';
import { explainCode, explainFile } from '../../src/reporters/explain.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { harmsOf } from './harms.ts';
import { BREACHED, copyWith, MET, OPTIONS, place, REPORT } from './fixture.ts';

const [FILE] = REPORT.files;
if (FILE === undefined) throw new Error('the fixture has files');
const signal = {
  code: 'source-label' as const,
  weight: 0.7,
  message: 'a line names its source: “Source: The Ledger”',
  place: place('Source: The Ledger', 'Source: The Ledger'),
};

describe('why a file is a copy', () => {
  it('shows each signal with its weight, then every obligation', () => {
    const file = { ...FILE, copies: [copyWith(MET, BREACHED)] };
    expect(explainFile({ file, signals: [signal], weight: 0.9 }, OPTIONS)).toBe(`a.md  breached

Why
  weight +0.70 · a line names its source: “Source: The Ledger”
    7 | Source: The Ledger
  The signals together reach the line (0.8) from which a file counts as a copy.

ledger (2024)
  says that it is a copy
  publisher: The Ledger
  original: https://ledger.example/port/77

  Obligation                   Result      Evidence
  source (publisher named)     ✔ met       line 7 The Ledger
  hyperlink (original linked)  ✖ breached  line 7

  ✖ error  hyperlink  a.md:7:9
    The link leads to the home page.
    7 | Source: [The Ledger](https://ledger.example/)
      |         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    clause: a link leads to the article (sentence 3)
    → to do: Link the credit to the article itself.
    link-to-home-page
`);
  });

  it('says what does not suffice, and what speaks against it', () => {
    const file = { ...FILE, status: 'not-a-copy' as const, copies: [] };
    const against = { ...signal, weight: -0.3 };
    const said = explainFile({ file, signals: [against], weight: -0.3 }, OPTIONS);
    expect(said).toContain('weight −0.30');
    expect(said).toContain('do not reach the line (0.8)');
  });

  it.each([
    [0.79, 'do not reach the line (0.8)'],
    [0.8, 'together reach the line (0.8)'],
  ])('a weight of %d', (weight, says) => {
    const file = { ...FILE, copies: [] };
    expect(explainFile({ file, signals: [signal], weight }, OPTIONS)).toContain(says);
  });

  it('says that nothing does', () => {
    const file = { ...FILE, status: 'not-a-copy' as const, copies: [] };
    expect(explainFile({ file, signals: [], weight: 0 }, OPTIONS)).toContain(
      'Nothing in the file says that it is a copy',
    );
  });

  it('gives what is wrong with the file, and what is not known of the claim', () => {
    const copy = copyWith(MET);
    const { original: _original, publisher: _publisher, ...claim } = copy.claim;
    const file = {
      ...FILE,
      copies: [{ ...copy, claim }],
      errors: [{ code: 'nul-bytes' as const, message: 'The file contains NUL characters.' }],
    };
    const said = explainFile({ file, signals: [], weight: 1 }, OPTIONS);
    expect(said).toContain('  The file contains NUL characters.');
    expect(said).toContain('  The address of the original is not known.');
    expect(said).not.toContain('publisher:');
  });
});

describe('what a code means', () => {
  it('gives the meaning, who asks, and two examples', () => {
    const said = explainCode(
      {
        code: 'link-to-home-page',
        title: 'The link leads to the home page',
        meaning: 'A reader who follows it must search.',
        bad: '[X](https://x.example)',
        good: '[X](https://x.example/1)\n\nBy Ann',
        clauses: [
          { terms: 'ledger', obligation: 'hyperlink', says: 'a link leads to the article' },
        ],
      },
      OPTIONS,
    );
    expect(said).toBe(`link-to-home-page  The link leads to the home page

What it means
  A reader who follows it must search.

Asked by
  – ledger / hyperlink: a link leads to the article

Not enough
  | [X](https://x.example)

Enough
  | [X](https://x.example/1)
  |
  | By Ann
`);
  });

  it('leaves out what there is not', () => {
    const said = explainCode(
      { code: 'by-hand', title: 'By hand', meaning: 'See to it.', clauses: [] },
      OPTIONS,
    );
    expect(said).toBe('by-hand  By hand\n\nWhat it means\n  See to it.\n');
  });

  it('speaks French', () => {
    const file = { ...FILE, status: 'not-a-copy' as const, copies: [] };
    const options = { ...OPTIONS, messages: messagesFor('fr') };
    expect(explainFile({ file, signals: [signal], weight: 0.7 }, options)).toContain(
      '  poids +0,70 · a line names its source',
    );
    const explanation = {
      code: 'link-dead',
      title: 'Le lien ne peut pas être suivi',
      meaning: 'Il est dans du code.',
      clauses: [{ terms: 'ledger', obligation: 'hyperlink', says: 'un lien mène à l’article' }],
    };
    expect(explainCode(explanation, options)).toContain(
      '  – ledger / hyperlink\u00a0: un lien mène à l’article',
    );
  });

  it('shows the words of packs and files without what acts on a terminal', () => {
    const hostile = '\u001b[2J\u202e\n::error::x ##[error]y';
    const file = { ...FILE, path: hostile };
    const evil = { ...signal, message: hostile, place: place(hostile, hostile) };
    const said = [
      explainFile({ file, signals: [evil], weight: 1 }, OPTIONS),
      explainCode(
        {
          code: 'link-dead',
          title: 'A link',
          meaning: 'It is dead.',
          clauses: [{ terms: hostile, obligation: hostile, says: hostile }],
        },
        { ...OPTIONS, width: 32 },
      ),
    ];
    for (const text of said) expect(harmsOf(text)).toEqual([]);
  });
});

it('a claim is wrapped like a sentence', () => {
  const file = {
    ...FILE,
    copies: [
      {
        ...copyWith(MET),
        claim: { ...copyWith(MET).claim, publisher: 'The Ledger of the Old Harbour and the Bay' },
      },
    ],
  };
  expect(explainFile({ file, signals: [], weight: 1 }, { ...OPTIONS, width: 40 })).toContain(
    '\n  publisher: The Ledger of the Old\n  Harbour and the Bay\n',
  );
});
