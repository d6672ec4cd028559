import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import { safe, safeArgs } from '../../src/messages/safe.ts';
import { FILE_ERROR_CODES } from '../../src/model/report.ts';
import { SIGNAL_CODES } from '../../src/model/claim.ts';
import type { Notice } from '../../src/model/notice.ts';
import {
  type AnyArgs,
  FINDING_ROWS,
  findingOf,
  NOTICES,
  REASON_ROWS,
  reasonOf,
  WAYS,
} from './arguments.ts';

/** What a terminal or a log acts on. */
const HARMFUL = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

describe('a value from an article', () => {
  it.each([
    ['an escape', 'a\u001b[31mred', 'a [31mred'],
    ['line breaks', 'a\r\n\nb', 'a b'],
    ['a tab', 'a\tb', 'a b'],
    ['the line separator', 'a\u2028b\u2029c', 'a b c'],
    ['a mark that turns text around', 'a\u202eb\u2066c\u061cd', 'a b c d'],
    ['a control character of the second set', 'a\u009bb', 'a b'],
    ['NUL between spaces', 'a \0 b', 'a b'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['nothing but control characters', '\0\u001b', ''],
  ])('loses %s', (_name, found, shown) => {
    expect(safe(found)).toBe(shown);
  });

  it('keeps the spaces that do not break, and signs of every language', () => {
    const text = 'Source\u00a0: 账本\u202f! العربية e\u0301 👩‍🚀';
    expect(safe(text)).toBe(text);
  });

  it.each([
    ['letters', 'x'.repeat(121), `${'x'.repeat(119)}…`],
    ['just enough letters', 'x'.repeat(120), 'x'.repeat(120)],
    ['emoji, between characters', '🙂'.repeat(500), `${'🙂'.repeat(119)}…`],
    ['words, without a space before the dots', `${'x'.repeat(118)} yyy`, `${'x'.repeat(118)}…`],
    ['a great many spaces', `a${' '.repeat(9000)}b`, 'a…'],
  ])('is cut short: %s', (_name, found, shown) => {
    expect(safe(found)).toBe(shown);
  });

  it('is whole where it is to be pasted, up to a limit', () => {
    const slug = 'https://ledger.example/'.padEnd(400, 'x');
    const args = { found: slug, expected: slug, holders: [slug], count: 3 };
    expect(safeArgs(args)).toEqual({
      found: `${slug.slice(0, 119)}…`,
      expected: slug,
      holders: [`${slug.slice(0, 119)}…`],
      count: 3,
    });
    expect(safeArgs({ expected: 'x'.repeat(9000) }).expected).toHaveLength(2000);
  });

  it('is safe within another value, too', () => {
    const ways = [{ code: 'a\n', args: { found: 'b\u001b', expected: 'x'.repeat(400), share: 1 } }];
    expect(safeArgs({ ways, none: null })).toEqual({
      ways: [{ code: 'a', args: { found: 'b', expected: 'x'.repeat(400), share: 1 } }],
      none: null,
    });
  });

  it('takes no time, however long it is', () => {
    const began = performance.now();
    for (const unit of ['x', ' ', '\0', '🙂', ' x']) safe(unit.repeat(2_000_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

/** What chooses a word and is none itself. */
const CHOOSING = new Set([
  ...['where', 'why', 'medium', 'audience', 'permitted', 'at', 'target', 'unit', 'then'],
  ...['per', 'media', 'tolerates'],
]);

/** The same arguments with a text in the place of every string that does not choose a word. */
function filled(args: AnyArgs, text: string): AnyArgs {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      if (CHOOSING.has(key)) return [key, value];
      if (key === 'ways')
        return [key, WAYS.map((way) => ({ ...way, args: filled({ ...way.args }, text) }))];
      return [key, Array.isArray(value) ? [text, text] : text];
    }),
  );
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('\u001b[2J', '::error::x', '\u202egnp.exe', '\r\n\r\n', '\ud800', 'a\u009b31mb'),
);

describe.each(['en', 'fr'] as const)('every sentence in %s with hostile values', (language) => {
  const messages = messagesFor(language);
  const harmless = (said: string): void => {
    expect(said).not.toMatch(HARMFUL);
    expect(said.length).toBeLessThan(6000);
  };

  it.each([...FINDING_ROWS])('%s', (code, args) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { message, help } = messages.finding(findingOf(code, filled(args, text)));
        harmless(message);
        harmless(help);
      }),
      { numRuns: 20 },
    );
  });

  it.each([...REASON_ROWS])('%s', (code, args) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { message, help } = messages.reason(reasonOf(code, filled(args, text)));
        harmless(message);
        harmless(help);
      }),
      { numRuns: 20 },
    );
  });

  it.each(NOTICES)('$code $args', (notice) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const args = Object.entries(notice.args).map(([key, value]: [string, unknown]) => [
          key,
          key === 'why' || typeof value !== 'string' ? value : text,
        ]);
        // A code and its arguments still belong together; only their strings are others.
        const spoilt = { code: notice.code, args: Object.fromEntries(args) as object } as Notice;
        const { message, help } = messages.notice(spoilt);
        harmless(message);
        harmless(help);
      }),
      { numRuns: 20 },
    );
  });

  it('signals, and errors of files', () => {
    fc.assert(
      fc.property(hostile, (detail) => {
        for (const code of SIGNAL_CODES)
          harmless(messages.signal({ code, weight: 1, span: { start: 0, end: 0 }, detail }));
        for (const code of FILE_ERROR_CODES) harmless(messages.fileError(code, detail));
      }),
      { numRuns: 30 },
    );
  });
});
