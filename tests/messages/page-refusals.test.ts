import { describe, expect, it } from 'vitest';
import { pageRefusal } from '../../src/messages/page-refusals.ts';
import type { PageRefusal } from '../../src/model/page-refusal.ts';

const BAD = '\u001b[2J::error::\u202ex\n';
const REFUSALS: readonly PageRefusal[] = [
  { code: 'too-long', characters: 500_000 },
  { code: 'too-short', words: 3 },
  { code: 'login' },
  { code: 'error-page', title: BAD },
  { code: 'leads-home', found: BAD },
  { code: 'leads-to-login', found: BAD },
  { code: 'leads-to-consent', found: BAD },
  { code: 'other-article', asked: BAD, found: `https://herald.example/${'a'.repeat(300)}` },
  { code: 'other-site', asked: BAD, found: BAD },
];

describe.each(['en', 'fr'] as const)('the refusals of a page in %s', (language) => {
  it.each(REFUSALS)('$code', (refusal) => {
    const sentence = pageRefusal(refusal, language);
    expect(sentence).toMatch(/^\p{Lu}.{10}/u);
    expect(sentence).not.toMatch(/undefined|\[object|[\p{Cc}\p{Bidi_Control}]/u);
    if (language === 'fr') expect(sentence).not.toMatch(/[^\u00a0] [:?!»]|'/u);
  });

  it('give addresses whole', () => {
    const found = REFUSALS.find(({ code }) => code === 'other-article');
    expect(found && pageRefusal(found, language)).toContain('a'.repeat(300));
  });
});
