import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import { SIGNAL_CODES } from '../../src/model/claim.ts';
import type { Finding, FindingArgs, Reason, ReasonArgs } from '../../src/model/finding.ts';
import type { Language } from '../../src/model/language.ts';
import { FILE_ERROR_CODES } from '../../src/model/report.ts';

const ADDRESS = 'https://example.org/a';
const PUBLISHER = { publisher: 'The Review' };
const FOUND = { found: ADDRESS };
const BOTH = { found: ADDRESS, expected: 'https://example.org/b' };
const NOTE = { found: '© Ann', holders: ['Ann', 'The Review'] };

/** Arguments for every code, so that the compiler finds a code without. */
const FINDINGS: { readonly [C in keyof FindingArgs]: FindingArgs[C] } = {
  'publisher-not-named': PUBLISHER,
  'publisher-only-in-prose': PUBLISHER,
  'publisher-only-in-address': { ...PUBLISHER, found: 'example.org' },
  'publisher-only-in-metadata': { ...PUBLISHER, key: 'source' },
  'publisher-hidden': { ...PUBLISHER, where: 'comment' },
  'author-not-named': { authors: ['Ann', 'Tom'] },
  'author-different': { authors: ['Ann'], found: 'Tom' },
  'author-only-in-metadata': { authors: ['Ann'], key: 'author' },
  'byline-missing': {},
  'address-missing': {},
  'address-only-in-link': { expected: ADDRESS },
  'address-only-in-metadata': { expected: ADDRESS, key: 'original_url' },
  'address-hidden': { ...FOUND, where: 'hidden-element' },
  'address-incomplete': FOUND,
  'address-of-home-page': BOTH,
  'address-of-section-page': BOTH,
  'address-of-another-article': BOTH,
  'address-elsewhere': { ...FOUND, ...PUBLISHER },
  'link-missing': {},
  'link-only-in-metadata': { expected: ADDRESS, key: 'original_url' },
  'link-dead': { ...FOUND, why: 'code' },
  'link-to-home-page': FOUND,
  'link-to-section-page': FOUND,
  'link-to-another-article': BOTH,
  'link-through-shortener': FOUND,
  'link-to-archive': FOUND,
  'link-elsewhere': { ...FOUND, ...PUBLISHER },
  'copyright-missing': { holders: [] },
  'copyright-of-image': NOTE,
  'copyright-of-site': NOTE,
  'copyright-of-somebody-else': NOTE,
  'copyright-only-in-metadata': { found: '© Ann', key: 'copyright' },
  'copyright-year-missing': { found: '© Ann' },
  'licence-missing': { expected: ['CC-BY-4.0', 'CC-BY-SA-4.0'] },
  'licence-different': { found: 'CC-BY-3.0', expected: ['CC-BY-4.0'] },
  'licence-of-image': { found: 'CC-BY-3.0', expected: [] },
  'licence-only-in-metadata': { found: 'CC-BY-3.0', key: 'license' },
  'medium-not-permitted': { medium: 'print', permitted: ['web'], contact: ADDRESS },
  'audience-not-permitted': { audience: 'commercial', permitted: ['non-commercial'] },
  'permission-expired': { until: '2020-12-31', by: 'The Review' },
};
const REASONS: { readonly [C in keyof ReasonArgs]: ReasonArgs[C] } = {
  'several-addresses': { addresses: [ADDRESS, 'https://example.org/b'] },
  'author-unknown': {},
  'copyright-without-holder': { found: '©' },
  'site-not-declared': { missing: ['medium', 'audience'] },
  'first-source-elsewhere': { source: 'The Ledger', ...PUBLISHER, contact: ADDRESS },
  'first-source-unclear': { source: 'The Ledger', ...PUBLISHER, language: 'en' },
  'by-hand': {},
};

const findingRows = Object.entries(FINDINGS).map(
  ([code, args]) => [code, { code, args } as Pick<Finding, 'code' | 'args'>] as const,
);
const reasonRows = Object.entries(REASONS).map(
  ([code, args]) => [code, { code, args } as Reason] as const,
);

function everySentence(language: Language): readonly (readonly [string, string])[] {
  const messages = messagesFor(language);
  const { words } = messages;
  const both = (code: string, said: { message: string; help: string }) =>
    [
      [`${code}: message`, said.message],
      [`${code}: help`, said.help],
    ] as const;
  return [
    ...findingRows.flatMap(([code, finding]) => both(code, messages.finding(finding))),
    ...reasonRows.flatMap(([code, reason]) => both(code, messages.reason(reason))),
    ...SIGNAL_CODES.map((code) => {
      const signal = { code, weight: 1, span: { start: 0, end: 0 }, detail: 'so it says' };
      return [code, messages.signal(signal)] as const;
    }),
    ...FILE_ERROR_CODES.map((code) => [code, messages.fileError(code, 'EACCES')] as const),
    ...Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    ),
  ];
}

/** What stands in a sentence as it was written elsewhere. */
const QUOTED_CODE =
  /https?:\/\/\S+|republint\.yaml|--original|site: \{[^}]*\}|original_url|example\.org/gu;

describe.each(['en', 'fr'] as const)('sentences in %s', (language) => {
  it.each(everySentence(language))('%s is whole', (_code, sentence) => {
    expect(sentence).not.toMatch(/undefined|\[object|\$\{|NaN/u);
    expect(sentence).not.toMatch(/ {2}|^ | $|\( | \)/u);
    expect(sentence.length).toBeLessThan(400);
  });

  it.each(findingRows)('%s begins with a capital and says what to do', (_code, finding) => {
    const { message, help } = messagesFor(language).finding(finding);
    expect(message).toMatch(/^[\p{Lu}©]/u);
    expect(help).toMatch(/^\p{Lu}/u);
    expect(help).not.toBe(message);
  });

  it.each(everySentence(language))('%s has typographic marks', (_code, sentence) => {
    const words = sentence.replace(QUOTED_CODE, 'X');
    expect(words).not.toMatch(/['"]/u);
    if (language === 'en') expect(words).not.toMatch(/[«»\u00a0\u202f]/u);
    else {
      expect(words).not.toMatch(/[^\u202f\s][;!?]/u);
      expect(words).not.toMatch(/(?<=\p{L}) [:;!?]|\p{L}: /u);
      expect(words).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»|[“”]/u);
    }
  });
});

describe('values from articles', () => {
  const messages = messagesFor('en');

  it.each([
    ['an escape', 'a\u001b[31mred', 'a [31mred'],
    ['line breaks', 'a\r\n\nb', 'a b'],
    ['a mark that turns text around', 'a\u202eb', 'a b'],
    ['a control character of the second set', 'a\u009bb', 'a b'],
  ])('lose %s', (_name, found, shown) => {
    const { message } = messages.finding({ code: 'copyright-year-missing', args: { found } });
    expect(message).toContain(`“${shown}”`);
  });

  it('are cut short, between characters', () => {
    const found = '🙂'.repeat(500);
    const { message } = messages.finding({ code: 'copyright-year-missing', args: { found } });
    expect(Array.from(message).length).toBeLessThan(220);
    expect(message).toContain('🙂…');
    expect(message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/u);
  });

  it('never reach a sentence with control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (found) => {
        const { message, help } = messages.finding({
          code: 'link-to-another-article',
          args: { found, expected: found },
        });
        expect(message + help).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('words that count', () => {
  it.each([
    ['en', 0, '0 files', '0 files are no copies'],
    ['en', 1, '1 file', '1 file is no copy'],
    ['en', 2, '2 files', '2 files are no copies'],
    ['fr', 0, '0 fichier', '0 fichier n’est pas une copie'],
    ['fr', 1, '1 fichier', '1 fichier n’est pas une copie'],
    ['fr', 2, '2 fichiers', '2 fichiers ne sont pas des copies'],
  ] as const)('in %s, %i', (language, count, files, notACopy) => {
    const { words } = messagesFor(language);
    expect(words.files(count)).toBe(files);
    expect(words.counted('notACopy', count)).toBe(notACopy);
  });
});
