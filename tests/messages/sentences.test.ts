import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import { SIGNAL_CODES } from '../../src/model/claim.ts';
import { FILE_ERROR_CODES, NOTICE_CODES } from '../../src/model/report.ts';
import { FINDING_CODES, REASON_CODES } from '../rules/codes.ts';
import {
  type AnyArgs,
  FINDING_ROWS,
  findingOf,
  NOTICES,
  REASON_ROWS,
  reasonOf,
  SPARE_FINDING_ROWS,
} from './arguments.ts';
import { DETAILS, everySentence, everyWord } from './every-sentence.ts';

/** What stands in a sentence as it is written elsewhere. */
const CODE =
  /https?:\/\/\S+|(?:republint|permissions)\.yaml|republint|--\w+|site: \{[^}]*\}|original_url|(?:original_)?date: [\d-]+|ledger\.example|CC BY|“rendered”|“permissions”|\{"url[^}]*\}/gu;
const ENGLISH =
  /(?<![\p{L}’])(?:the|of|is|are|and|not|no|with|which|that|link|file|publisher|author|copy|readers?|named?|home|by|from|it|for|in|to|write|ask|ago|only|whole|article’s)(?![\p{L}])/iu;
const FRENCH =
  /(?<![\p{L}’])(?:le|la|les|des|est|une|du|dans|que|qui|pas|fichier|éditeur|auteur|copie|lien|adresse|nommez|ligne|[ldnqsc]’\p{L}+)(?![\p{L}])/iu;
/** Names and examples that stand in sentences of both languages. */
const NAMES =
  /The (?:Ledger|Courier)|Ann Carver|Tom Reyes|Our Site|license|copyright|rendered|permissions|author|source/gu;

describe('the tables of examples', () => {
  it('have every code', () => {
    expect(FINDING_ROWS.map(([code]) => code)).toEqual(FINDING_CODES);
    expect(REASON_ROWS.map(([code]) => code)).toEqual(REASON_CODES);
    expect(new Set(NOTICES.map(({ code }) => code))).toEqual(new Set(NOTICE_CODES));
  });
});

describe.each(['en', 'fr'] as const)('sentences in %s', (language) => {
  const messages = messagesFor(language);

  it.each(everySentence(language))('%s is whole', (_name, sentence) => {
    expect(sentence).not.toBe('');
    expect(sentence).not.toMatch(/undefined|\[object|\$\{|NaN|=>/u);
    expect(sentence).not.toMatch(/\s\s|^\s|\s$|\(\s|\s\)|\n|\.\.|\s[.,]/u);
    expect(sentence.length).toBeLessThan(400);
  });

  it.each(everySentence(language))('%s has typographic marks', (_name, sentence) => {
    const words = sentence.replace(CODE, 'X');
    expect(words).not.toMatch(/['"]/u);
    if (language === 'en') expect(words).not.toMatch(/[«»\u00a0\u202f]|\s[;:!?]/u);
    else {
      // A narrow no-break space before ; ? !, a no-break space before : and inside « ».
      expect(words).not.toMatch(/(?<!\u202f)[;!?]/u);
      expect(words).not.toMatch(/(?<!\u00a0):(?!\d)/u);
      expect(words).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»|[“”]/u);
    }
  });

  it.each(everySentence(language))('%s is in one language', (_name, sentence) => {
    const words = sentence.replace(CODE, '').replace(NAMES, '');
    expect(words).not.toMatch(language === 'fr' ? ENGLISH : FRENCH);
  });

  it.each(FINDING_ROWS)('%s begins with a capital and says what to do', (code, args) => {
    const { message, help } = messages.finding(findingOf(code, args));
    expect(message).toMatch(/^[\p{Lu}©]/u);
    expect(help).toMatch(/^\p{Lu}/u);
    expect(help).not.toBe(message);
    // A sentence ends; an address or a quotation that ends one has no full stop to be pasted along.
    for (const said of [message, help])
      expect(said).toMatch(/[.”»…]$|https?:\/\/[^\s.]+\S*[^\s.]$/u);
  });

  it.each(NOTICES)('$code $args begins with a capital and says what to do', (notice) => {
    const { message, help } = messages.notice(notice);
    expect(message).toMatch(/^[\p{Lu}\d].*(?:\.|: a\.eml)$/u);
    expect(help).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each([...FINDING_ROWS, ...SPARE_FINDING_ROWS])(
    '%s has no mark after an address',
    (code, args) => {
      const { message, help } = messages.finding(findingOf(code, args));
      for (const said of [message, help])
        expect(said).not.toMatch(/https?:\/\/[^\s)]*[.,;:](?:\s|$)/u);
    },
  );

  it('are different for every code', () => {
    const said = [
      ...FINDING_ROWS.map(([code, args]) => messages.finding(findingOf(code, args)).message),
      ...REASON_ROWS.map(([code, args]) => messages.reason(reasonOf(code, args)).message),
      ...FILE_ERROR_CODES.map((code) => messages.fileError(code, DETAILS[code])),
    ];
    expect(new Set(said).size).toBe(said.length);
    const signals = SIGNAL_CODES.map((code) =>
      messages.signal({ code, weight: 1, span: { start: 0, end: 0 }, detail: '' }),
    );
    expect(new Set(signals).size).toBe(signals.length);
  });

  it('are not those of the other language', () => {
    const other = new Map(everySentence(language === 'en' ? 'fr' : 'en'));
    // What is alike in both: counts of copies, labels of one word, and numbers.
    const alike = everySentence(language).filter(([name, said]) => other.get(name) === said);
    expect(alike.map(([name]) => name).sort()).toEqual([
      '1000 copies',
      '2 copies',
      'comparison.side.original',
      'words.clause',
      'words.obligation',
      'words.originalIs',
    ]);
  });
});

/** Another value for each argument. */
const OTHER: Readonly<Record<string, unknown>> = {
  addresses: ['https://other.example/1'],
  audience: 'non-commercial',
  authors: ['Lena Voss'],
  by: 'The Courier',
  contact: 'https://other.example/ask',
  expected: 'https://other.example/2',
  found: 'other.example',
  holders: ['Lena Voss'],
  key: 'other_key',
  language: 'es',
  medium: 'app',
  missing: ['audience'],
  permitted: ['newsletter'],
  publisher: 'The Gazette',
  source: 'The Herald',
  added: 'Lena Voss',
  after: 'Lena Voss',
  before: 'Paul Ray',
  changes: 99,
  moved: 'Lena Voss',
  omitted: 'Lena Voss',
  original: 'The Gazette',
  share: 0.2,
  words: 77,
  until: '2021-01-01',
  where: 'template',
  why: 'malformed',
  at: 'end',
  count: 99,
  credit: 'Lena Voss',
  earliest: '2021-01-01',
  extra: ['Lena Voss'],
  from: 'es',
  host: 'other.example',
  images: ['https://other.example/3.gif'],
  media: ['app'],
  most: 5,
  note: 'Lena Voss',
  obligation: 'other',
  on: '2021-01-01',
  per: 'year',
  period: '2021-01',
  published: '2021-01-01',
  src: 'https://other.example/3.gif',
  target: 'site',
  terms: 'other',
  then: 'link',
  to: 'es',
  tolerates: ['place'],
  undated: 0,
  unit: 'paragraphs',
  ways: [{ code: 'byline-missing', args: {} }],
  whole: true,
  wording: 'Lena Voss',
};
/** Where an argument of the same name is of another kind. */
const OTHER_OF: Readonly<Record<string, unknown>> = {
  'audience-not-permitted: permitted': ['commercial'],
  'change-notice-missing: changes': ['edited'],
  'days-unknown: missing': ['original'],
  'other-use: audience': ['non-commercial'],
  'other-copy: copy': ['full'],
  'pixel-dead: why': 'template',
  'text-too-long: found': 999,
  'too-many-copies: found': 99,
  'own-words-unknown: found': 999,
};
const ARGUMENTS = [...FINDING_ROWS, ...REASON_ROWS].flatMap(([code, args]) =>
  Object.keys(args).map((key) => [code, key, args] as const),
);

/** Every word that an argument chooses, beside those of the examples. */
const CHOSEN: readonly (readonly [code: string, key: string, values: readonly unknown[]])[] = [
  ['credit-misplaced', 'at', ['top', 'end', 'byline']],
  ['wording-not-linked', 'target', ['article', 'site', 'home', 'outlet', 'licence', 'page']],
  ['text-too-long', 'unit', ['words', 'paragraphs', 'percent']],
  ['own-words-unknown', 'unit', ['words', 'paragraphs', 'percent']],
  [
    'change-notice-missing',
    'changes',
    [['translated'], ['shortened'], ['edited'], ['added'], ['edited', 'added']],
  ],
  ['pixel-dead', 'why', ['comment', 'code', 'template', 'text']],
  ['window-closed', 'then', ['remove', 'link', 'excerpt']],
  ['too-many-copies', 'per', ['day', 'week', 'month', 'year']],
  ['not-all-counted', 'per', ['day', 'week', 'month', 'year']],
  ['small-changes', 'tolerates', [['time'], ['place'], ['house-style'], ['time', 'place']]],
  ['small-changes', 'changes', [1, 2]],
  ['images-of-unknown-origin', 'images', [['https://ledger.example/77.gif'], ['a', 'b']]],
  ['links-left-out', 'count', [1, 2]],
  ['days-unknown', 'missing', [['copy'], ['original'], ['copy', 'original']]],
];

describe.each(['en', 'fr'] as const)('every word that is chosen in %s', (language) => {
  it.each(CHOSEN)('%s, by its %s', (code, key, values) => {
    const messages = messagesFor(language);
    const rows = [...FINDING_ROWS, ...REASON_ROWS];
    const args = rows.find(([other]) => other === code)?.[1];
    const said = values.map((value) => {
      const given = { ...args, [key]: value };
      const { message, help } = REASON_ROWS.some(([other]) => other === code)
        ? messages.reason(reasonOf(code, given))
        : messages.finding(findingOf(code, given));
      return `${message} ${help}`;
    });
    expect(new Set(said).size).toBe(values.length);
    for (const one of said) {
      expect(one).not.toMatch(/undefined|\[object|NaN|\s\s/u);
      expect(one.replace(CODE, '').replace(NAMES, '')).not.toMatch(
        language === 'fr' ? ENGLISH : FRENCH,
      );
    }
  });
});

describe.each(['en', 'fr'] as const)('every argument in %s', (language) => {
  const messages = messagesFor(language);
  const said = (code: string, args: AnyArgs): string => {
    const isReason = REASON_ROWS.some(([other]) => other === code);
    const { message, help } = isReason
      ? messages.reason(reasonOf(code, args))
      : messages.finding(findingOf(code, args));
    return `${message} ${help}`;
  };

  it.each(ARGUMENTS)('%s says its %s', (code, key, args) => {
    const isList = Array.isArray(args[key]);
    let other = OTHER_OF[`${code}: ${key}`] ?? OTHER[key];
    if (key === 'expected' && isList) other = ['CC0-1.0'];
    expect(said(code, { ...args, [key]: other })).not.toBe(said(code, args));
  });
});

describe.each(['en', 'fr'] as const)('words in %s', (language) => {
  it.each(
    everyWord(language).filter(([name]) =>
      /^words\.(?:outcome|severity|status|check|basis|claim)\./u.test(name),
    ),
  )('%s has no capital, to stand within a line', (_name, word) => {
    expect(word).toMatch(/^\p{Ll}[^.]*$/u);
  });

  it('has a different word for each outcome, severity and result', () => {
    const { outcome, severity, status, claim, check } = messagesFor(language).words;
    for (const table of [outcome, severity, status, claim, check])
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
  });
});
