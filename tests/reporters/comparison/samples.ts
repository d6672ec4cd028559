import type { Comparison } from '../../../src/model/comparison.ts';
import {
  ALTERED,
  ARABIC,
  ARABIC_ALTERED,
  ASIDES,
  CHINESE,
  CHINESE_ALTERED,
  diary,
  EXCERPT,
  FRENCH,
  FRENCH_MOVED,
  ORIGINAL,
  UNRELATED,
} from './articles.ts';
import { comparisonOf } from './comparison-of.ts';

const DIARY = diary(40);

/** A week is left out, another written in, a day moved, and single words are changed. */
function longCopy(): string {
  const days = DIARY.map((day, index) => (index % 29 === 5 ? day.replace('calm', 'rough') : day));
  const [moved = ''] = days.splice(200, 1);
  days.splice(100, 0, 'Nobody wrote this.', 'Nor this, on any day.', 'Nor anything else of it.');
  days.splice(40, 5);
  return [moved, ...days].join('\n\n');
}

const ENGLISH = { language: 'en' } as const;

export const SAMPLES = {
  altered: comparisonOf(ORIGINAL, ALTERED, {
    asides: ASIDES,
    original: { ...ENGLISH, title: 'The Ferry That Stopped' },
    copy: { ...ENGLISH, title: 'A Ferry Stops' },
  }),
  full: comparisonOf(ORIGINAL, ORIGINAL.replaceAll(/[“”]/gu, '"')),
  excerpt: comparisonOf(ORIGINAL, EXCERPT),
  oneChange: comparisonOf(ORIGINAL, ORIGINAL.replace('Tuesday', 'Monday')),
  manyChanges: comparisonOf(
    DIARY.join('\n\n'),
    DIARY.map((day, index) => (index < 200 ? day.replace('calm', 'rough') : day)).join('\n\n'),
  ),
  long: comparisonOf(DIARY.join('\n\n'), longCopy()),
  french: comparisonOf(FRENCH, FRENCH_MOVED, {
    language: 'fr',
    original: { language: 'fr' },
    copy: { language: 'fr' },
  }),
  arabic: comparisonOf(ARABIC, ARABIC_ALTERED, { copy: { language: 'ar' } }),
  chinese: comparisonOf(CHINESE, CHINESE_ALTERED, { copy: { language: 'zh' } }),
  unrelated: comparisonOf(ORIGINAL, UNRELATED, { verdict: 'unrelated' }),
  translation: comparisonOf(ORIGINAL.split('\n\n').slice(0, 4).join('\n\n'), FRENCH, {
    verdict: 'translation',
    original: { ...ENGLISH },
    copy: { language: 'fr' },
  }),
  empty: comparisonOf('', '', { verdict: 'unrelated' }),
} as const satisfies Readonly<Record<string, Comparison>>;

export const SAMPLE_ROWS: readonly (readonly [string, Comparison])[] = Object.entries(SAMPLES);
