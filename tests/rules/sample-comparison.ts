import type { ComparedFile, Comparison } from '../../src/model/comparison.ts';
import type { Place } from '../../src/model/report.ts';

const place: Place = {
  start: 10,
  end: 14,
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 5,
  text: 'here',
  context: 'here it stands',
  contextColumn: 1,
};
const file: ComparedFile = {
  path: 'copy.md',
  sha256: 'a'.repeat(64),
  title: 'The Boat',
  language: 'en',
  words: 12,
  errors: [{ code: 'nul-bytes', message: 'The file contains NUL characters.', place }],
};
const sides = {
  original: place,
  copy: place,
  text: { original: 'here', copy: 'there' },
  words: { original: 1, copy: 1 },
};

/** A comparison in which every key of the format occurs. */
export const SAMPLE_COMPARISON: Comparison = {
  $schema: 'https://unpkg.com/republint/rules/comparison.schema.json',
  schemaVersion: 1,
  tool: { name: 'republint', version: '0.1.0' },
  language: 'en',
  original: file,
  copy: file,
  verdict: 'altered',
  title: { outcome: 'same' },
  shares: { copy: 0.5, original: 0.25 },
  words: { same: 1, replaced: 1, replacing: 1, omitted: 1, inserted: 1, moved: 1, aside: 1 },
  passages: [{ original: { start: 0, end: 4 }, copy: { start: 0, end: 5 }, words: 1 }],
  parts: [
    { kind: 'same', ...sides },
    { kind: 'replacement', rewritten: false, ...sides },
    { kind: 'omission', marked: true, aside: 'credit', move: 1, ...sides },
    { kind: 'insertion', aside: 'credit', move: 1, ...sides },
  ],
};
