import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sayings } from '../../bin/lexicon/compile.ts';
import type { LexiconSource, PhraseKey } from '../../bin/lexicon/source.ts';
import { holdsChangeStem } from '../../src/claims/change-stems.ts';
import { LEXICONS } from '../../src/claims/lexicon/list.ts';
import { createScanner } from '../../src/claims/scan.ts';
import { stemsIn } from '../../src/claims/stems.ts';

const folder = new URL('../../rules/lexicon/', import.meta.url);
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as LexiconSource)
  .map((source) => [source.language, source] as const);
const scanner = createScanner([]);

/** What the phrases say, in at most so many ways, with a word where any may stand. */
function said(source: LexiconSource, phrases: readonly string[] = []): readonly string[] {
  const all = phrases.flatMap((phrase) => sayings(source, phrase));
  const step = Math.ceil(all.length / 2000);
  return all
    .filter((_, index) => index % step === 0)
    .map((one) => one.replaceAll('\u0001', 'salt '));
}

describe.each(sources)('the stems of %s', (language, source) => {
  const own = LEXICONS.findIndex((lexicon) => lexicon.language === language);
  const holdsOwn = (text: string): boolean => stemsIn(text).includes(own);

  it.each([
    'published',
    'republished',
    'original-here',
    'read-original',
    'original-label',
  ] as const)('stand in whatever is %s', (key: PhraseKey) => {
    // A text without a stem is not read at all; after a label stands a colon.
    const texts = said(source, source[key]).map((one) => `${one}:`);
    expect(texts.filter((text) => !holdsOwn(text))).toEqual([]);
    expect(texts.filter((text) => !scanner.mayBeCopy(text))).toEqual([]);
  });

  it('stand in what is plainly published somewhere', () => {
    const places = said(source, source.at);
    const texts = said(source, source['plainly-published']).flatMap((one) =>
      places.map((at) => `${one} ${at} salt`),
    );
    expect(texts.filter((text) => !holdsOwn(text))).toEqual([]);
  });

  it('stand in whatever says that the article was changed', () => {
    const { done = {}, alone = {} } = source.changes ?? {};
    const phrases = [...Object.values(done), ...Object.values(alone)].flat();
    expect(said(source, phrases).filter((text) => !holdsChangeStem(text))).toEqual([]);
  });
});
