import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../../src/text/wording/written-date.ts';
import { found, HALDEN, NOTHING_KNOWN } from './looking.ts';

const STORY = 'This story by {author} first appeared on {publisher}[ on {date}].';
const SAID = 'This story by Nora Bell first appeared on The Halden Messenger';

describe('the words of a wording', () => {
  it.each([
    ['as they are asked for', `${SAID}.`],
    ['without the article', 'This story by Nora Bell first appeared on Halden Messenger.'],
    ['by the host', 'This story by Nora Bell first appeared on www.haldenmessenger.example.'],
    ['as one word', 'This story by Nora Bell first appeared on HaldenMessenger'],
    ['in capitals', SAID.toUpperCase()],
    ['with what may be left out', `${SAID} on March 10, 2014`],
    ['over two lines', 'This story by\nNora Bell first appeared on\nThe Halden Messenger'],
    [
      'with marks of emphasis',
      '*This story by _Nora Bell_ first appeared on **The Halden Messenger**',
    ],
    ['with other signs', 'This story, by Nora Bell, first appeared on: “The Halden Messenger'],
    ['with no-break spaces', SAID.replaceAll(' ', '\u00a0')],
    ['with soft hyphens', SAID.replace('appeared', 'ap\u00adpeared')],
    ['with composed letters', SAID.replace('Nora', 'Nore\u0301')],
    ['with two authors', SAID.replace('Bell', 'Bell and Dr. Jan van der Meer')],
    ['with three authors', SAID.replace('Bell', 'Bell, Jan Meer, and Zoé Křížová')],
    ['with an initial', SAID.replace('Nora Bell', 'N. J. Bell')],
  ])('are found %s', (_, text) => {
    const alone = found(STORY, text);
    expect(alone).toEqual([text.replace(/^\*|[.*]+$/gu, '')]);
    expect(found(STORY, `Before it. Note: ${text}, as was agreed. After it.`)).toEqual(alone);
    expect(found(STORY, `Before it.\n\n${text}\n\nAfter it.`)).toEqual(alone);
  });

  it('are found over two paragraphs, but not where they stand apart', () => {
    const text = 'This story by Nora Bell first appeared on\n\nThe Halden Messenger.';
    expect(found(STORY, text)).toEqual([
      'This story by Nora Bell first appeared on¶The Halden Messenger',
    ]);
    expect(found(STORY, text.replace('\n\n', '\n---\n'))).toEqual([]);
  });

  it('are found in every place', () => {
    expect(found(STORY, `${SAID}.\n\nThe mill burned.\n\n${SAID} on 3 May 2016.`)).toEqual([
      SAID,
      `${SAID} on 3 May 2016`,
    ]);
  });

  it.each([
    ['another verb', SAID.replace('appeared', 'ran')],
    ['another publisher', SAID.replace('Halden Messenger', 'Larkfield Herald')],
    ['words in another order', SAID.replace('first appeared', 'appeared first')],
    ['a word more', SAID.replace('first', 'was first')],
    ['nobody’s name', SAID.replace('Nora Bell', 'our own staff')],
    ['a name that goes on in another paragraph', SAID.replace('Nora Bell', 'Nora\n\nBell')],
    ['half of a word', SAID.replace('first', 'thirst')],
  ])('are not found with %s', (_, text) => {
    expect(found(STORY, text)).toEqual([]);
  });
});

describe('an exact wording', () => {
  const exact = { match: 'exact', values: HALDEN } as const;

  it.each([
    ['as it is', `${SAID}.`],
    ['with other quotation marks, dashes and spaces', `«${SAID.replaceAll(' ', '\u202f')}.»`],
    ['with what may be left out', `${SAID} on 3 May 2016.`],
    ['emphasised', `_${SAID}_.`],
  ])('is found %s', (_, text) => {
    expect(found(STORY, text, exact)).toHaveLength(1);
  });

  it.each([
    ['in capitals', `${SAID.toUpperCase()}.`],
    ['without its full stop', SAID],
    ['with a comma', `${SAID.replace(' first', ', first')}.`.replace('This story', 'This, story')],
  ])('is not found %s', (_, text) => {
    expect(found(STORY, text, exact)).toEqual([]);
    expect(found(STORY, text)).toHaveLength(1);
  });

  it.each([
    [
      '“{title}” was published by {publisher}',
      '"Why us?" was published by The Halden Messenger',
      true,
    ],
    [
      '“{title}” was published by {publisher}',
      'Why us? was published by The Halden Messenger',
      false,
    ],
    ['by {author}, {publisher}', 'by Jan Meer Jr., The Halden Messenger', true],
    ['by {author}, {publisher}', 'by Jan Meer / The Halden Messenger', false],
    ['Copyright © {author}', 'Copyright © Jan Meer', true],
    ['Copyright © {author}', 'Copyright (c) Jan Meer', false],
    ['{author} | The News Service', 'Nora Bell | The News Service', true],
    ['{author} | The News Service', 'Nora Bell, The News Service', false],
    ['The mill’s news – all of it', "The mill's news - all of it", true],
    ['It goes on…', 'It goes on...', true],
    ['Source : {publisher}', 'Source: The Halden Messenger', true],
  ])('%s in %s: %s', (wording, text, is) => {
    expect(found(wording, text, exact).length === 1).toBe(is);
  });
});

describe('a pattern', () => {
  const pattern = { match: 'pattern', values: HALDEN } as const;

  it.each([
    [
      'published by {publisher}',
      'was first published in May by our friends of The Halden Messenger',
      true,
    ],
    ['published by {publisher}', 'by The Halden Messenger published', false],
    ['published by {publisher}', `published ${'so '.repeat(16)}by The Halden Messenger`, false],
    ['published by {publisher}', 'published\n---\nby The Halden Messenger', false],
    ['{publisher} published', 'The Halden Messenger has published', true],
  ])('%s in %s: %s', (wording, text, is) => {
    expect(found(wording, text, pattern).length === 1).toBe(is);
  });

  it('is found as closely as it stands', () => {
    expect(
      found(
        'published by {publisher}',
        'It was published by The Halden Messenger. By The Halden Messenger.',
        pattern,
      ),
    ).toEqual(['published by The Halden Messenger']);
  });
});

describe('a placeholder', () => {
  const known = {
    values: { ...HALDEN, authors: ['Mara Ellwood', 'The Parish Council'], title: 'The Mill’s End' },
  };

  it.each([
    'Mara Ellwood',
    'Dr. Mara Ellwood',
    'Ellwood, Mara',
    'Mara J. Ellwood',
    'M. Ellwood',
    'MARA ELLWOOD',
    'Jonas Pryce and Mara Ellwood',
    'Mara Ellwood, Jonas Pryce and Ann Lee',
    'the Parish Council',
  ])('for a known author takes %s', (name) => {
    expect(found('Words by {author} here', `Words by ${name} here`, known)).toHaveLength(1);
  });

  it.each(['Jonas Pryce', 'Mara', 'Mara Ellman', 'the Council'])(
    'for a known author does not take %s',
    (name) => {
      expect(found('Words by {author} here', `Words by ${name} here`, known)).toEqual([]);
    },
  );

  it.each(['The Mill’s End', "the mill's end", '“The Mill’s End”'])(
    'for a known title takes %s',
    (title) => {
      expect(
        found('It was called {title} there', `It was called ${title} there`, known),
      ).toHaveLength(1);
      expect(
        found('It was called {title} there', `It was called ${title} Now there`, known),
      ).toEqual([]);
    },
  );

  it('for an unknown title takes thirty words of one paragraph', () => {
    const called = (words: string): number =>
      found('It was called {title} there', `It was called ${words} there`).length;
    expect(called('So '.repeat(30))).toBe(1);
    expect(called('So '.repeat(31))).toBe(0);
    expect(called('So\n\nso')).toBe(0);
  });

  it.each([
    'March 10, 2014',
    '10 March 2014',
    '10th of March 2014',
    'Monday, March 10th, 2014',
    'March 2014',
    '2014-03-10',
    '10.03.2014',
    '3/10/14',
    '2014',
    'le 1er avril 2016',
    'lundi 14 août 2017',
    '8 de abril de 2015',
    '18 Aprile 2013',
    '3. März 2016',
    'am 3. Mai 2016',
    '5 de março de 2019',
    '1 de novembro de 2019',
    '١٠ مارس ٢٠١٤'.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)),
    '2016年3月10日',
    'Sept. 2, 2021',
  ])('for a date takes %s', (date) => {
    expect(found('Published {date} here', `Published ${date} here`)).toHaveLength(1);
  });

  it.each(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'zh', 'nl'])(
    'for a date takes every day as %s writes it',
    (language) => {
      for (let month = 1; month <= 12; month += 1) {
        const day = `2024-${String(month).padStart(2, '0')}-01`;
        const text = `Published ${writtenDate(day, language)} here`;
        expect(found('Published {date} here', text)).toEqual([text]);
      }
    },
  );

  it.each([
    ['en', '1 March 2024'],
    ['fr', '1er mars 2024'],
    ['de', '1. März 2024'],
    ['xx', '2024-03-01'],
  ])('writes a date in %s as %s', (language, written) => {
    expect(writtenDate('2024-03-01', language)).toBe(written);
    expect(writtenDate('2024-03', language)).toBe('2024-03');
  });

  it.each(['soon', 'March', 'on Monday', 'May we'])('for a date does not take %s', (date) => {
    expect(found('Published {date} here', `Published ${date} here`)).toEqual([]);
  });

  it.each([
    'CC BY 4.0',
    'CC BY-NC-ND 4.0',
    'CC0',
    'Creative Commons',
    'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International licence',
    'licence Creative Commons Attribution – Pas d’utilisation commerciale 3.0',
    'GNU Free Documentation License',
    '知识共享署名',
  ])('for a licence takes %s', (licence) => {
    expect(found('It is under {licence} here', `It is under ${licence} here`)).toHaveLength(1);
    expect(
      found('It is under {licence} licence here', `It is under ${licence} licence here`),
    ).toHaveLength(1);
  });

  it.each(['permission', 'a licence', 'creative work'])(
    'for a licence does not take %s',
    (licence) => {
      expect(found('It is under {licence} here', `It is under ${licence} here`)).toEqual([]);
    },
  );

  it('for any words takes twelve or none', () => {
    const said = (words: string): number =>
      found('We thank {any} for this', `We thank ${words}for this`).length;
    expect([said(''), said('you '), said('you '.repeat(12)), said('you '.repeat(13))]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('for any words at an edge asks for none', () => {
    expect(found('{any} we thank {any}', 'We thank')).toEqual(['We thank']);
  });

  it.each(['The Brandport Reader', 'Brandport', 'le Courrier de Brandes'])(
    'for a publisher that is not known takes %s',
    (name) => {
      const unknown = { values: NOTHING_KNOWN };
      expect(
        found('First published by {publisher} here', `First published by ${name} here`, unknown),
      ).toHaveLength(1);
      expect(
        found('First published by {publisher} here', 'First published by us here', unknown),
      ).toEqual([]);
    },
  );

  it('for a year takes a year', () => {
    expect(found('Written in {year} here', 'Written in 2019–2021 here')).toHaveLength(1);
    expect(found('Written in {year} here', 'Written in 123 here')).toEqual([]);
  });
});

describe('wordings as publishers prescribe them', () => {
  const values = (...publishers: readonly string[]): typeof HALDEN => ({
    ...NOTHING_KNOWN,
    publishers,
    hosts: ['opendemocracy.net'],
  });

  it.each([
    [
      'This story was originally published by {publisher}.',
      'This story was originally published by Floodlight.',
      values('Floodlight'),
    ],
    [
      'This work is republished under a Creative Commons BY NC ND licence from {publisher}',
      'This work is republished under a Creative Commons BY NC ND licence from Plus 61J Media',
      values('Plus61J', 'Plus 61J Media'),
    ],
    [
      'By {author}, {publisher}',
      'By Dee J. Hall, Wisconsin Center for Investigative Journalism',
      values('Wisconsin Center for Investigative Journalism'),
    ],
    [
      'This article by {publisher} is published here as part of the global journalism collaboration Covering Climate Now.',
      'This article by Rolling Stone is published here as part of the global journalism collaboration Covering Climate Now.',
      NOTHING_KNOWN,
    ],
    [
      '{author} | {publisher}',
      'John Smith | Community News Service',
      values('Community News Service'),
    ],
    [
      'This story by {author} originally appeared on {publisher} on {date}.',
      'This story by Lahar Sarsen originally appeared on Global Voices on March 10, 2014.',
      values('Global Voices'),
    ],
    [
      'This article was authored by {author}. It originally appeared on {publisher}.',
      'This article was authored by Oiwan Lam. It originally appeared on Global Voices Advocacy.',
      values('Global Voices Advocacy'),
    ],
    [
      'This article by {author} was originally published on {publisher} under a {licence} Licence.',
      'This article by Nora Bell was originally published on openDemocracy.net under a Creative Commons Licence.',
      values('openDemocracy'),
    ],
    [
      '{authors}, {title}, ({publisher}, {date}) accessed {date}',
      'Jane Doe and John Roe, The Cost of Care: 2024, (KFF, March 2024) accessed May 2, 2024',
      values('KFF'),
    ],
    [
      'Source : « {title} », par {author}, {publisher}, {date}',
      'Source : « Le moulin », par Maud Lavergne, Réseau Voltaire, 3 mars 2016',
      values('Réseau Voltaire'),
    ],
    [
      'Traduit par {translator} pour {publisher}',
      'Traduit par Inès Cordeau pour Le Phare',
      values('Le Phare'),
    ],
  ])('%s', (wording, text, known) => {
    const around = `All of it.\n\n${text} Read more.\n\nThe end.`;
    const wanted = wording.includes('| {') ? `Text by ${wording}` : wording;
    const there = wording.includes('| {') ? around.replace(text, `Text by ${text}`) : around;
    for (const match of ['exact', 'words', 'pattern'] as const)
      expect(found(wanted, there, { match, values: known }).length).toBeGreaterThan(0);
  });
});
