import { explanationOf, EXPLAINED } from '../../src/messages/explanations.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import type { TextOfOriginal } from '../../src/messages/types.ts';
import { ASIDE_KINDS } from '../../src/model/alignment.ts';
import { SIGNAL_CODES } from '../../src/model/claim.ts';
import type { Language } from '../../src/model/language.ts';
import { FILE_ERROR_CODES, type FileErrorCode } from '../../src/model/report.ts';
import {
  FINDING_ROWS,
  findingOf,
  NOTICES,
  REASON_ROWS,
  reasonOf,
  SPARE_FINDING_ROWS,
  SPARE_REASON_ROWS,
} from './arguments.ts';

/** What reading a file says of each error. */
export const DETAILS: Readonly<Record<FileErrorCode, string>> = {
  unreadable: 'EACCES',
  'too-large': '11.0 MB',
  binary: '',
  'front-matter-broken': 'nested too deeply',
  'invalid-encoding': 'windows-1252',
  'nul-bytes': '',
  'too-deep': '',
  'too-long-to-parse': '4000000',
  'too-slow': '30',
  internal: 'lost',
};
const OTHER_DETAILS: Partial<Record<FileErrorCode, readonly string[]>> = {
  unreadable: ['', 'EISDIR', 'ENOENT', 'EINVAL', 'EIO'],
  'front-matter-broken': ['', 'longer than any front matter', 'YAML'],
  'invalid-encoding': ['utf-8'],
  'too-slow': ['1', '0.5'],
};

/** Every string of a table, by its path. */
function plainWords(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => plainWords(one, `${path}.${key}`))
    : [];
}

const TEXT = { kept: '2024-05-01', words: 412, ofFile: 0.92, ofOriginal: 1, more: 0 };
const TEXTS: readonly TextOfOriginal[] = [
  { ...TEXT, lines: ['3'], isOneLine: true },
  { ...TEXT, words: 1, lines: ['3–40', '55'], isOneLine: false },
  { ...TEXT, lines: ['3–40', '55', '61'], more: 2, isOneLine: false },
];

/** Why something is not kept as an original, and what is passed over. */
function everyRefusal(language: Language): readonly (readonly [string, string])[] {
  const { refusals } = messagesFor(language);
  const kinds = ['draft', 'not-public', 'attachment', 'menu-item', 'empty', 'type'] as const;
  return [
    ...plainWords(refusals, 'refusals'),
    ['too large', refusals.tooLarge(50)],
    ['a line too long', refusals.lineTooLong(50)],
    ['no day', refusals.notDay('published', 'X')],
    ['no address', refusals.notAddress('url', 'X')],
    ['passed over', refusals.passedOver(kinds.map((kind) => ({ kind, type: 'X', count: 2 })))],
    ...['urlset', 'sitemapindex', 'opml', 'svg', 'x'].map(
      (root) => [`XML: ${root}`, refusals.xml(root)] as const,
    ),
  ];
}

/** What `words` says, its functions called with what they take. */
export function everyWord(language: Language): readonly (readonly [string, string])[] {
  const { words } = messagesFor(language);
  const counts = [0, 1, 2, 1000].flatMap((count) => [
    [`${String(count)} files`, words.files(count)] as const,
    [`${String(count)} copies`, words.copies(count)] as const,
    [`${String(count)} hidden notes`, words.hiddenNotes(count)] as const,
    [`part of ${String(count)}`, words.part({ index: 1, count })] as const,
    [
      `${String(count)} findings`,
      words.findings({ error: count, warning: count, note: count }),
    ] as const,
    ...(['compliant', 'breached', 'review', 'notACopy', 'errors'] as const).map(
      (kind) => [`${String(count)} ${kind}`, words.counted(kind, count)] as const,
    ),
  ]);
  return [
    ...plainWords(words, 'words'),
    ...counts,
    ['a label', words.labelled(words.publisherIs, 'X')],
    ['two statements', words.joined(words.copies(1), words.files(2))],
    ['a quotation', words.quoted('X')],
    ['a line', words.lineNumber(7)],
    ['a weight', words.signed(0.5)],
    ...TEXTS.map((text, at) => [`a text ${String(at)}`, words.textOfOriginal(text)] as const),
  ];
}

/** What `comparison` says, its functions called with what they take. */
function everyComparisonWord(language: Language): readonly (readonly [string, string])[] {
  const { comparison: words } = messagesFor(language);
  const line = { from: 3, to: 3 };
  const lines = { from: 7, to: 9 };
  const counted = [0, 1, 2, 1000].flatMap((count) => {
    const times = { times: count, words: count };
    const all = {
      replaced: { ...times, by: count },
      omitted: times,
      marked: times,
      inserted: times,
      moved: times,
    };
    return [
      ...words
        .tallies(all)
        .map((said, index) => [`${String(count)}, tally ${String(index)}`, said] as const),
      [`${String(count)} words`, words.words(count)] as const,
      [`${String(count)} changes`, words.changes(count)] as const,
      [`${String(count)} omitted`, words.omitted(count, false)] as const,
      [`${String(count)} omitted, marked`, words.omitted(count, true)] as const,
      [`${String(count)} inserted`, words.inserted(count)] as const,
      [`${String(count)} moved`, words.moved(count)] as const,
      [`${String(count)} folded`, words.foldedMiddle(count)] as const,
      [`${String(count)} folded, omitted`, words.foldedOmission(count, lines, false)] as const,
      [`${String(count)} folded, marked`, words.foldedOmission(count, line, true)] as const,
      [`${String(count)} folded, inserted`, words.foldedInsertion(count, lines)] as const,
      [`${String(count)} moved from`, words.movedFrom(count, line, lines)] as const,
      [`${String(count)} moved to`, words.movedFrom(count, lines, line)] as const,
      [`${String(count)} unchanged`, words.unchangedParagraphs(count)] as const,
      [`${String(count)} further`, words.furtherParagraphs(count)] as const,
      ...ASIDE_KINDS.map((kind) => [`${String(count)} ${kind}`, words.aside(kind, count)] as const),
    ];
  });
  const { patchNote, ...others } = words;
  return [
    ...plainWords(others, 'comparison'),
    ...counted,
    ['a share', words.percent(42)],
    ['the share of a copy', words.shareOfCopy(words.percent(42))],
    ['the share of an original', words.shareOfOriginal(words.percent(42))],
    ['titles', words.titleChanged('X', 'Y')],
    ['a change', words.changesOf(1, 1)],
    ['some changes', words.changesOf(1, 3)],
    ['where', words.where(line, lines)],
    ['a counterpart in the copy', words.counterpart('copy')],
    ['a counterpart in the original', words.counterpart('original')],
    ['asides', words.notCounted([words.asidesAt(words.aside('credit', 1), 'copy', [3], false)])],
    ['many asides', words.asidesAt(words.aside('caption', 9), 'original', [3, 4], true)],
    ['the note of a patch', patchNote.join(' ')],
  ];
}

/** Every sentence of one language, by name. */
export function everySentence(language: Language): readonly (readonly [string, string])[] {
  const messages = messagesFor(language);
  const both = (code: string, said: { message: string; help: string }) =>
    [
      [`${code}: message`, said.message],
      [`${code}: help`, said.help],
    ] as const;
  return [
    ...everyRefusal(language),
    ...FINDING_ROWS.flatMap(([code, args]) => both(code, messages.finding(findingOf(code, args)))),
    ...SPARE_FINDING_ROWS.flatMap(([code, args]) =>
      both(`${code}, spare`, messages.finding(findingOf(code, args))),
    ),
    ...REASON_ROWS.flatMap(([code, args]) => both(code, messages.reason(reasonOf(code, args)))),
    ...SPARE_REASON_ROWS.flatMap(([code, args]) =>
      both(`${code}, spare`, messages.reason(reasonOf(code, args))),
    ),
    ...NOTICES.flatMap((notice) =>
      both(`${notice.code} ${JSON.stringify(notice.args)}`, messages.notice(notice)),
    ),
    ...SIGNAL_CODES.flatMap((code) => {
      const signal = { code, weight: 1, span: { start: 0, end: 0 } };
      return [
        [`${code}, with words`, messages.signal({ ...signal, detail: 'X' })],
        [`${code}, alone`, messages.signal({ ...signal, detail: '' })],
      ] as const;
    }),
    ...FILE_ERROR_CODES.flatMap((code) =>
      [DETAILS[code], ...(OTHER_DETAILS[code] ?? [])].map(
        (detail) => [`${code} (${detail})`, messages.fileError(code, detail)] as const,
      ),
    ),
    ...EXPLAINED.flatMap((code) => {
      const { title, meaning } = explanationOf(code, language);
      return [
        [`${code}: title`, title],
        [`${code}: meaning`, meaning],
      ] as const;
    }),
    ...everyWord(language),
    ...everyComparisonWord(language),
  ];
}
