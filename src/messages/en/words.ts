import type { Words } from '../types.ts';
import { date, either, list, percent, plural, quoted } from './grammar.ts';

export const words: Words = {
  outcome: {
    met: 'met',
    breached: 'breached',
    undetermined: 'undetermined',
    'not-applicable': 'does not apply',
  },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  status: {
    compliant: 'compliant',
    breached: 'breached',
    excused: 'excused',
    review: 'to review',
    'not-a-copy': 'not a copy',
    error: 'not judged',
  },
  check: {
    publisher: 'publisher named',
    author: 'author named',
    'source-url': 'address shown',
    'source-link': 'original linked',
    copyright: 'copyright note',
    licence: 'licence named',
    'credit-line': 'prescribed credit',
    'keep-block': 'prescribed note',
    integrity: 'text unchanged',
    title: 'title unchanged',
    extent: 'length permitted',
    translation: 'translation permitted',
    'change-notice': 'changes announced',
    'keep-links': 'links kept',
    images: 'pictures permitted',
    pixel: 'publisher’s counter',
    canonical: 'canonical address',
    window: 'time of publication',
    scope: 'the publisher’s own article',
    use: 'use permitted',
    quota: 'number of copies',
    manual: 'by hand',
  },
  basis: { stated: 'stated', inferred: 'read into the wording' },
  claim: {
    declared: 'declared a copy',
    stated: 'says that it is a copy',
    matched: 'has the text of a known original',
    suspected: 'may be a copy',
  },
  clause: 'clause',
  toSatisfy: 'to do',
  mayBeCopy: 'This file may be a copy. A person must look; nothing was judged.',
  site: 'The site',
  obligation: 'Obligation',
  result: 'Result',
  evidence: 'Evidence',
  why: 'Why',
  weight: 'weight',
  noSignal: 'Nothing in the file says that it is a copy of another publisher’s article.',
  lineReached: 'The signals together reach the line (0.8) from which a file counts as a copy.',
  lineNotReached:
    'The signals together do not reach the line (0.8) from which a file counts as a copy.',
  originalIs: 'original',
  originalUnknown: 'The address of the original is not known.',
  publisherIs: 'publisher',
  meaning: 'What it means',
  badExample: 'Not enough',
  goodExample: 'Enough',
  clauses: 'Asked by',
  asksNothing: 'asks nothing',
  labelled: (label, text) => `${label}: ${text}`,
  joined: (first, second) => `${first}; ${second}`,
  either,
  quoted,
  signed: (number) => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`,
  lineNumber: (line) => `line ${String(line)}`,
  files: (count) => plural(count, 'file', 'files'),
  copies: (count) => plural(count, 'copy', 'copies'),
  counted: (kind, count) =>
    ({
      compliant: `${String(count)} compliant`,
      breached: `${String(count)} breached`,
      excused: `${String(count)} excused`,
      review: `${String(count)} to review`,
      notACopy: plural(count, 'file is not a copy', 'files are not copies'),
      errors: plural(count, 'file not judged in full', 'files not judged in full'),
    })[kind],
  excusedFindings: ({ baseline, suppression }) =>
    [
      ...(baseline === 0 ? [] : [`${plural(baseline, 'finding', 'findings')} in the baseline`]),
      ...(suppression === 0
        ? []
        : [plural(suppression, 'suppressed finding', 'suppressed findings')]),
    ].join(', '),
  inBaseline: 'in the baseline',
  suppressed: (reason, until) =>
    `suppressed${until === undefined ? '' : ` until ${date(until)}`}: ${reason}`,
  permittedBy: (by, until) =>
    `permission of ${by}${until === undefined ? '' : `, until ${date(until)}`}`,
  notices: 'To tidy up',
  hiddenNotes: (count) =>
    `${plural(count, 'note is', 'notes are')} not shown; --all shows ${count === 1 ? 'it' : 'them'}.`,
  scanHeads: {
    file: 'File',
    ofFile: 'Of the file',
    ofOriginal: 'Of the original',
    original: 'Original',
  },
  scanned: (files, sharing) =>
    `${plural(files, 'file', 'files')} scanned; ${plural(sharing, 'shares', 'share')} text with an original.`,
  percent,
  textOfOriginal: ({ kept, words: common, ofFile, ofOriginal, lines, more, isOneLine }) => {
    const where = more === 0 ? list(lines) : `${lines.join(', ')} and ${String(more)} more places`;
    return `Text of the original as kept on ${date(kept)}: ${plural(common, 'word', 'words')}, ${percent(ofFile)} of this file and ${percent(ofOriginal)} of the original, on ${isOneLine ? 'line' : 'lines'} ${where}`;
  },
  findings: ({ error, warning, note }) =>
    [
      plural(error, 'error', 'errors'),
      plural(warning, 'warning', 'warnings'),
      plural(note, 'note', 'notes'),
    ].join(', '),
  part: ({ index, count }) =>
    `Part ${String(index)} of ${String(count)} of a run${count === 1 ? '.' : '; what the others found is not in this report.'}`,
};
