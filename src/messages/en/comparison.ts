import { runsOf, type ComparisonWords, type Lines } from '../comparison.ts';
import { list, plural, quoted } from './grammar.ts';

const SIDE = { original: 'original', copy: 'copy' } as const;

const ASIDE = {
  credit: ['credit', 'credits'],
  'editors-note': ['editor’s note', 'editor’s notes'],
  'translators-note': ['translator’s note', 'translator’s notes'],
  caption: ['caption', 'captions'],
  'read-also': ['pointer to other articles', 'pointers to other articles'],
  boilerplate: ['notice of the publisher', 'notices of the publisher'],
} as const;

const words = (count: number): string => plural(count, 'word', 'words');

function lines({ from, to }: Lines): string {
  return to > from ? `lines ${String(from)}–${String(to)}` : `line ${String(from)}`;
}

export const comparison: ComparisonWords = {
  verdict: {
    full: {
      name: 'the whole original, unchanged',
      meaning: 'The copy reproduces the whole original, word for word.',
    },
    excerpt: {
      name: 'an excerpt, unchanged',
      meaning:
        'The copy reproduces passages of the original, word for word. Between them it marks what it leaves out; before the first and after the last it need not.',
    },
    altered: {
      name: 'altered',
      meaning:
        'The copy does not reproduce the original word for word: words are changed, added or moved, or left out without a mark.',
    },
    translation: {
      name: 'a translation',
      meaning:
        'The copy is in another language, with the names and numbers of the original. Words of two languages cannot be compared; a person who reads both must look.',
    },
    unrelated: {
      name: 'another text',
      meaning:
        'The two texts have next to nothing in common. This may be the wrong original, or the article was written anew; single changes would say nothing and are not shown.',
    },
  },
  heading: 'Copy and original',
  side: SIDE,
  percent: (share) => `${String(share)}%`,
  shareOfCopy: (percent) => `${percent} of the copy’s words come from the original`,
  shareOfOriginal: (percent) => `${percent} of the original’s words are in the copy`,
  tallies: ({ replaced, omitted, marked, inserted, moved }) => [
    ...(replaced.times > 0
      ? [
          `${plural(replaced.times, 'replacement', 'replacements')} (${words(replaced.words)} by ${String(replaced.by)})`,
        ]
      : []),
    ...(inserted.times > 0
      ? [`${plural(inserted.times, 'addition', 'additions')} (${words(inserted.words)})`]
      : []),
    ...(moved.times > 0
      ? [`${plural(moved.times, 'passage', 'passages')} moved (${words(moved.words)})`]
      : []),
    ...(omitted.times > 0
      ? [
          `${plural(omitted.times, 'omission', 'omissions')} without a mark (${words(omitted.words)})`,
        ]
      : []),
    ...(marked.times > 0
      ? [
          `${plural(marked.times, 'omission', 'omissions')} marked with […] (${words(marked.words)})`,
        ]
      : []),
  ],
  titleChanged: (was, is) => `The title was ${quoted(was)}; in the copy it is ${quoted(is)}.`,
  words,
  changes: (count) => plural(count, 'change', 'changes'),
  where: (original, copy) => `original ${lines(original)}, copy ${lines(copy)}`,
  replaced: 'replaced',
  omitted: (count, isMarked) =>
    `${plural(count, 'word', 'words')} ${isMarked ? 'left out, marked with […]' : 'left out without a mark'}`,
  inserted: (count) => `${plural(count, 'word', 'words')} added`,
  moved: (count) => `${plural(count, 'word', 'words')} moved`,
  rewritten: 'largely rewritten; the words were not compared one by one',
  foldedOmission: (count, at, isMarked) =>
    `${words(count)} left out (original, ${lines(at)}), ${isMarked ? 'marked with […] in the copy' : 'not marked in the copy'}`,
  foldedInsertion: (count, at) => `${words(count)} added (copy, ${lines(at)})`,
  movedFrom: (count, from, to) =>
    `${words(count)} moved from ${lines(from)} of the original to ${lines(to)} of the copy`,
  foldedMiddle: (count) => `${words(count)} not shown`,
  asideName: {
    credit: ASIDE.credit[0],
    'editors-note': ASIDE['editors-note'][0],
    'translators-note': ASIDE['translators-note'][0],
    caption: ASIDE.caption[0],
    'read-also': ASIDE['read-also'][0],
    boilerplate: ASIDE.boilerplate[0],
  },
  aside: (kind, count) => {
    const [one, many] = ASIDE[kind];
    return plural(count, one, many);
  },
  asidesAt: (asides, side, at, areMore) =>
    `${asides} (${SIDE[side]}, ${at.length === 1 ? 'line' : 'lines'} ${list([...at.map(String), ...(areMore ? ['others'] : [])])})`,
  notCounted: (asides) => `Beside the text, and not counted as changes: ${list(asides)}.`,
  listOfChanges: 'The changes one by one',
  sideBySide: 'Side by side',
  changesOf: (...numbers) =>
    `${new Set(numbers).size > 1 ? 'Changes' : 'Change'} ${list(runsOf(numbers))}`,
  counterpart: (side) => `to the same place in the ${SIDE[side]}`,
  unchangedParagraphs: (count) =>
    plural(count, 'paragraph without change', 'paragraphs without change'),
  furtherParagraphs: (count) => plural(count, 'further paragraph', 'further paragraphs'),
  marks: {
    removed: 'left out or replaced',
    added: 'added or replacing',
    moved: 'moved',
    beside: 'beside the text, not counted',
  },
  skip: 'To the texts side by side',
  noText: 'The file has no text to compare.',
  patchNote: [
    'This turns the text of the original into that of the copy: what a reader sees of the article,',
    'one sentence in a line and an empty line between paragraphs. Credits, notes and captions are',
    'left out. Where both say the same, both are written as in the original.',
  ],
};
