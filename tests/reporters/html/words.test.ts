import { describe, expect, it } from 'vitest';
import type { Headline } from '../../../src/messages/html-report.ts';
import { messagesFor } from '../../../src/messages/messages.ts';

const NONE: Headline = {
  copies: 9,
  breached: 0,
  excused: 0,
  review: 0,
  unjudged: 0,
  undecided: 0,
  isSiteBreached: false,
};

describe('the headline', () => {
  it.each<readonly [Partial<Headline>, string, string]>([
    [
      { breached: 2, review: 1 },
      '2 of 9 copies do not keep the terms',
      '2 copies sur 9 ne respectent pas les conditions',
    ],
    [
      { breached: 1 },
      '1 of 9 copies does not keep the terms',
      '1 copie sur 9 ne respecte pas les conditions',
    ],
    [
      { copies: 1, breached: 1 },
      'The copy does not keep the terms',
      'La copie ne respecte pas les conditions',
    ],
    [
      { isSiteBreached: true },
      'What the terms ask of the site is not kept',
      'Ce que les conditions demandent au site n’est pas respecté',
    ],
    [
      { review: 3 },
      '3 of 9 copies must be looked at by a person',
      '3 copies sur 9 sont à revoir par une personne',
    ],
    [
      { unjudged: 1 },
      '1 file could not be judged; no breach was found',
      '1 fichier n’a pas pu être jugé\u202f; aucun manquement n’a été trouvé',
    ],
    [
      { copies: 0 },
      'No copies of other publishers’ articles were found',
      'Aucune copie d’un article d’un autre éditeur n’a été trouvée',
    ],
    [
      { undecided: 2 },
      'No breach was found, but 2 obligations could not be decided',
      'Aucun manquement n’a été trouvé, mais 2 obligations n’ont pas pu être tranchées',
    ],
    [
      { excused: 4, undecided: 1 },
      'Apart from what is excused, no breach was found, but 1 obligation could not be decided',
      'Hormis ceux qui sont tolérés, aucun manquement n’a été trouvé, mais 1 obligation n’a pas pu être tranchée',
    ],
    [
      { excused: 1 },
      'Apart from what is excused, all 9 copies keep the terms',
      'Hormis ce qui est toléré, les 9 copies respectent les conditions',
    ],
    [{}, 'All 9 copies keep the terms', 'Les 9 copies respectent les conditions'],
    [{ copies: 1 }, 'The copy keeps the terms', 'La copie respecte les conditions'],
  ])('of %j', (counts, en, fr) => {
    expect(messagesFor('en').htmlReport.headline({ ...NONE, ...counts })).toBe(en);
    expect(messagesFor('fr').htmlReport.headline({ ...NONE, ...counts })).toBe(fr);
  });
});

describe.each(['en', 'fr'] as const)('the words in %s', (language) => {
  const words = messagesFor(language).htmlReport;
  const said = [
    ...Object.values({ ...words, ...words.filter }).filter((one) => typeof one === 'string'),
    ...[0, 1, 2].flatMap((count) => [
      words.met(count),
      words.notApplicable(count),
      words.undetermined(count),
      words.excused(count),
      words.furtherFindings(count),
    ]),
    words.overviewOf('X'),
    words.since('2026-01-01'),
  ];

  it.each(said)('%s has typographic marks', (one) => {
    const plain = one.replace(/republint explain \p{Lu}+/u, 'X');
    expect(plain).not.toMatch(/['"]|undefined|\s\s|^\s|\s$/u);
    if (language === 'en') expect(plain).not.toMatch(/[«»\u00a0\u202f]|\s[;:!?]/u);
    else expect(plain).not.toMatch(/(?<!\u202f)[;!?]|(?<!\u00a0):/u);
  });

  it('are not those of the other language', () => {
    const other = messagesFor(language === 'en' ? 'fr' : 'en').htmlReport;
    const texts = (all: typeof words): readonly unknown[] =>
      Object.values({ ...all, ...all.filter }).filter((one) => typeof one === 'string');
    const theirs = texts(other);
    expect(texts(words).filter((one) => theirs.includes(one))).toEqual([]);
  });
});
