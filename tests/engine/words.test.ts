import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatOfContent } from '../../src/engine/format-of-content.ts';
import { checkAddress, checkDay, today } from '../../src/engine/option-values.ts';
import { VERSION } from '../../src/engine/version.ts';
import { inLanguage, reportedClause } from '../../src/engine/words.ts';

describe('the address of an original', () => {
  it.each(['https://example.org/2024/salt', 'HTTP://example.org', 'https://例え.example/x?y=1#z'])(
    '%s',
    (address) => {
      expect(() => checkAddress(address)).not.toThrow();
    },
  );

  it.each([
    '',
    'salt',
    'example.org/salt',
    '//example.org',
    'ftp://example.org',
    'https://',
    'https://a b/c',
    'javascript:1',
  ])('is not %j', (address) => {
    expect(() => checkAddress(address)).toThrow('is not the address of an article.');
  });
});

describe('a day', () => {
  it.each(['2016-02-13', '2024-02-29', '0001-01-01', '9999-12-31'])('%s', (day) => {
    expect(() => checkDay(day)).not.toThrow();
  });

  it.each([
    '',
    '2023-02-29',
    '2023-2-3',
    '2023-13-01',
    '2023-00-10',
    '20230101',
    '2023-01-01T00:00',
    ' 2023-01-01',
    '٢٠٢٣-٠١-٠١',
  ])('is not %j', (day) => {
    expect(() => checkDay(day)).toThrow('is not a day.');
  });

  describe('today', () => {
    afterEach(() => vi.useRealTimers());
    it('is where the computer is', () => {
      vi.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) });
      expect(today()).toBe('2026-01-05');
      vi.setSystemTime(new Date(2026, 10, 25, 0, 0));
      expect(today()).toBe('2026-11-25');
    });
  });
});

describe('a pack’s words', () => {
  it.each([
    [{ en: 'salt', fr: 'sel' }, 'en', 'salt'],
    [{ en: 'salt', fr: 'sel' }, 'fr', 'sel'],
    [{ en: 'salt' }, 'fr', 'salt'],
    [{ fr: 'sel' }, 'en', 'sel'],
    [{}, 'en', ''],
  ] as const)('%o in %s', (words, language, said) => {
    expect(inLanguage(words, language)).toBe(said);
  });

  it('in a clause', () => {
    const clause = { at: { en: 'line 1', fr: 'ligne 1' }, says: { fr: 'nommez-nous' } };
    expect(reportedClause(clause, 'fr')).toEqual({ at: 'ligne 1', says: 'nommez-nous' });
    const url = 'https://example.org/terms';
    expect(reportedClause({ ...clause, url }, 'en')).toEqual({
      at: 'line 1',
      says: 'nommez-nous',
      url,
    });
  });
});

describe('the format', () => {
  it.each([
    ['of the name', 'a.md', '<!doctype html>', 'markdown'],
    ['of the name, in capitals', 'A.HTM', '---\n', 'html'],
    ['of the name, before what follows', 'a.txt', '<html>', 'text'],
    ['shown by a doctype', 'a', '<!DOCTYPE html><p>', 'html'],
    ['shown by a root element', 'a.php', '\n <html lang="fr">', 'html'],
    ['shown after a mark', 'a', '\ufeff<html>', 'html'],
    ['shown after an XML declaration', 'a', '<?xml version="1.0"?>\n<!doctype html>', 'html'],
    ['shown by front matter', 'a.rst', '---\ntitle: Salt\n', 'markdown'],
    ['shown by front matter in TOML', 'a', '+++ \r\ntitle = 1', 'markdown'],
    ['shown by nothing', 'a', 'Salt.', 'text'],
    ['not shown by a word', 'a', '<htmlx>', 'text'],
    ['not shown by a rule', 'a', '----\n', 'text'],
    ['not shown further on', 'a', `${'x'.repeat(600)}<html>`, 'text'],
    ['of nothing', 'a', '', 'text'],
  ] as const)('%s', (_, path, text, format) => {
    expect(formatOfContent(path, new TextEncoder().encode(text), 'text')).toBe(format);
    if (format === 'text' && path === 'a')
      expect(formatOfContent(path, new TextEncoder().encode(text), 'markdown')).toBe('markdown');
  });
});

it('the version is that of the package', () => {
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+/u);
});
