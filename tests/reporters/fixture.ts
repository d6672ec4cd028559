import type { ReporterOptions } from '../../src/reporters/options.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import type {
  FileReport,
  Place,
  Report,
  ReportedCopy,
  ReportedOutcome,
} from '../../src/model/report.ts';

export const OPTIONS: ReporterOptions = {
  messages: messagesFor('en'),
  color: false,
  width: 80,
  all: false,
  quiet: false,
};

export function place(context: string, marked: string): Place {
  const at = context.indexOf(marked);
  const column = at + 1;
  return {
    start: at,
    end: at + marked.length,
    line: 7,
    column,
    endLine: 7,
    endColumn: column + marked.length,
    text: marked,
    context,
    contextColumn: 1,
  };
}

const CLAUSE = { at: 'sentence 3', says: 'a link leads to the article' };
const LINE = 'Source: [The Ledger](https://ledger.example/)';

export const MET: ReportedOutcome = {
  obligation: 'source',
  check: 'publisher',
  outcome: 'met',
  severity: 'error',
  basis: 'stated',
  clause: { at: 'sentence 2', says: 'the source is named' },
  evidence: [place(LINE, 'The Ledger')],
  findings: [],
};

export const BREACHED: ReportedOutcome = {
  obligation: 'hyperlink',
  check: 'source-link',
  outcome: 'breached',
  severity: 'error',
  basis: 'stated',
  clause: CLAUSE,
  evidence: [],
  findings: [
    {
      code: 'link-to-home-page',
      args: { found: 'https://ledger.example/' },
      message: 'The link leads to the home page.',
      help: 'Link the credit to the article itself.',
      place: place(LINE, '[The Ledger](https://ledger.example/)'),
      fingerprint: 'f1',
    },
  ],
};

export const OPEN: ReportedOutcome = {
  obligation: 'author',
  check: 'author',
  outcome: 'undetermined',
  severity: 'warning',
  basis: 'inferred',
  clause: { at: 'sentence 4', says: 'the author is named' },
  evidence: [],
  findings: [],
  reason: {
    code: 'author-unknown',
    args: {},
    message: 'The copy has no byline.',
    help: 'Look at the original.',
  },
};

/** A breach that is only a note. */
export const NOTE: ReportedOutcome = {
  obligation: 'copyright',
  check: 'copyright',
  outcome: 'breached',
  severity: 'note',
  basis: 'stated',
  clause: { at: 'sentence 5', says: 'a note with a year' },
  evidence: [],
  findings: [
    {
      code: 'copyright-year-missing',
      args: { found: '© Ann' },
      message: 'The copyright note has no year: “© Ann”',
      help: 'Add the year.',
      place: { ...place('© Ann', '© Ann'), line: 9, endLine: 9 },
      fingerprint: 'f2',
    },
  ],
};

/** An obligation that does not arise. */
export const UNSIGNED: ReportedOutcome = {
  ...OPEN,
  obligation: 'byline',
  outcome: 'not-applicable',
};

export function copyWith(...outcomes: readonly ReportedOutcome[]): ReportedCopy {
  return {
    terms: 'ledger',
    edition: '2024',
    claim: {
      kind: 'stated',
      publisher: 'The Ledger',
      original: 'https://ledger.example/port/77',
      weight: 1,
      signals: [],
      evidence: [],
    },
    outcomes,
  };
}

export const REPORT: Report = {
  $schema: 'https://unpkg.com/republint/rules/report.schema.json',
  schemaVersion: 1,
  tool: { name: 'republint', version: '0.1.0' },
  language: 'en',
  terms: [
    {
      id: 'ledger',
      edition: '2024',
      sha256: 'a'.repeat(64),
      title: 'The Ledger',
      site: [
        {
          obligation: 'use',
          check: 'use',
          outcome: 'undetermined',
          severity: 'error',
          basis: 'stated',
          clause: { at: 'sentence 1', says: 'for community sites' },
          findings: [],
          reason: {
            code: 'site-not-declared',
            args: { missing: ['medium'] },
            message: 'The site has not declared its medium.',
            help: 'Declare it.',
          },
        },
      ],
    },
  ],
  summary: {
    files: 3,
    copies: 2,
    compliant: 1,
    breached: 1,
    excused: 0,
    review: 0,
    notACopy: 1,
    errors: 0,
    findings: { error: 1, warning: 0, note: 0 },
    excusedFindings: { baseline: 0, suppression: 0 },
  },
  unusableOriginals: [],
  notices: [],
  files: [
    {
      path: 'a.md',
      status: 'breached',
      sha256: 'b'.repeat(64),
      copies: [copyWith(MET, BREACHED)],
      errors: [],
    },
    {
      path: 'b.md',
      status: 'compliant',
      sha256: 'c'.repeat(64),
      copies: [copyWith(MET)],
      errors: [],
    },
    { path: 'c.md', status: 'not-a-copy', sha256: 'd'.repeat(64), copies: [], errors: [] },
  ],
};

const french = messagesFor('fr').finding({
  code: 'link-to-home-page',
  args: { found: 'https://ledger.example/' },
});
/** A report in French of one file, its sentences made by the table. */
export const FRENCH: Report = {
  ...REPORT,
  language: 'fr',
  terms: [],
  summary: { ...REPORT.summary, copies: 1, compliant: 0, notACopy: 2 },
  files: REPORT.files.slice(0, 1).map((file) => ({
    ...file,
    copies: [
      {
        ...copyWith({
          ...BREACHED,
          clause: { at: 'phrase 3', says: 'un lien mène à l’article' },
          findings: BREACHED.findings.map((finding) => ({ ...finding, ...french })),
        }),
        claim: { ...copyWith().claim, publisher: 'Le Registre' },
      },
    ],
  })),
};

export const SUMMARY = { ...REPORT.summary, files: 1, copies: 1, compliant: 0, notACopy: 0 };
export const ONE = { path: 'a.md', sha256: 'b'.repeat(64), errors: [] } as const;

/** A report of one copy with these outcomes. */
export function single(...outcomes: readonly ReportedOutcome[]): Report {
  const status = outcomes.some(({ outcome }) => outcome === 'breached') ? 'breached' : 'review';
  const file: FileReport = { ...ONE, status, copies: [copyWith(...outcomes)] };
  return { ...REPORT, terms: [], summary: SUMMARY, files: [file] };
}
