import type { Place, Report, ReportedReason } from '../../src/model/report.ts';

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
const reason: ReportedReason = {
  code: 'site-not-declared',
  args: { missing: ['medium'] },
  message: 'The site has not said where it publishes.',
  help: 'Say it in the configuration.',
};
const clause = { at: 'paragraph 1', says: 'name us', url: 'https://example.org/terms' };

/** A report in which every key of the format occurs. */
export const SAMPLE_REPORT: Report = {
  $schema: 'https://unpkg.com/republint/rules/report.schema.json',
  schemaVersion: 1,
  tool: { name: 'republint', version: '0.1.0' },
  language: 'en',
  shard: { index: 1, count: 3, whole: true },
  terms: [
    {
      id: 'example-press',
      edition: '2020',
      sha256: 'a'.repeat(64),
      title: 'Example Press',
      site: [
        {
          obligation: 'use',
          check: 'use',
          outcome: 'undetermined',
          severity: 'error',
          basis: 'stated',
          clause,
          findings: [],
          reason,
        },
        {
          obligation: 'print',
          check: 'use',
          outcome: 'breached',
          severity: 'error',
          basis: 'stated',
          clause,
          findings: [
            {
              code: 'medium-not-permitted',
              args: { medium: 'print', permitted: ['web'] },
              message: 'Print is not permitted.',
              help: 'Ask them.',
              fingerprint: 'f1',
            },
          ],
        },
      ],
    },
  ],
  summary: {
    files: 2,
    copies: 1,
    compliant: 0,
    breached: 1,
    excused: 0,
    review: 0,
    notACopy: 0,
    errors: 1,
    findings: { error: 1, warning: 0, note: 0 },
    excusedFindings: { baseline: 1, suppression: 1 },
  },
  unusableOriginals: [
    { name: 'a.example/a.0123abcd.md', fault: 'unreadable', message: 'This cannot be read.' },
  ],
  notices: [
    {
      code: 'suppression-unused',
      message: 'This suppression excuses nothing.',
      help: 'Take it out.',
      path: 'a.md',
      place,
    },
  ],
  files: [
    {
      path: 'a.md',
      status: 'breached',
      sha256: 'b'.repeat(64),
      copies: [
        {
          terms: 'example-press',
          edition: '2020',
          claim: {
            kind: 'stated',
            publisher: 'Example Press',
            original: 'https://example.org/a',
            originalBasis: 'credit',
            weight: 2.5,
            signals: [
              { code: 'source-label', weight: 2.5, message: 'It names its source.', place },
            ],
            evidence: [place],
          },
          text: {
            original: 'example.org/a.0123abcd.md',
            title: 'A',
            retrieved: '2024-05-01',
            verdict: 'excerpt',
            words: 120,
            shares: { copy: 1, original: 0.5 },
            passages: [{ start: 10, end: 700, line: 3, endLine: 9, words: 120 }],
          },
          outcomes: [
            {
              obligation: 'link',
              check: 'source-link',
              outcome: 'breached',
              severity: 'error',
              basis: 'stated',
              clause,
              evidence: [place],
              findings: [
                {
                  code: 'link-to-home-page',
                  args: { found: 'https://example.org' },
                  message: 'The link leads to the home page.',
                  help: 'Link to the article.',
                  place,
                  fingerprint: 'f2',
                },
                {
                  code: 'link-missing',
                  args: {},
                  message: 'There is no link.',
                  help: 'Link to the article.',
                  place,
                  fingerprint: 'f3',
                  excuse: { by: 'suppression', reason: 'agreed', until: '2027-01-31', place },
                },
                {
                  code: 'link-missing',
                  args: {},
                  message: 'There is no link.',
                  help: 'Link to the article.',
                  place,
                  fingerprint: 'f4',
                  excuse: { by: 'baseline' },
                },
              ],
            },
            {
              obligation: 'scope',
              check: 'scope',
              outcome: 'undetermined',
              severity: 'error',
              basis: 'stated',
              clause,
              evidence: [],
              findings: [],
              reason,
            },
            {
              obligation: 'first',
              check: 'scope',
              outcome: 'met',
              severity: 'error',
              basis: 'stated',
              clause,
              evidence: [],
              findings: [],
              permission: {
                by: 'Ann Lee',
                since: '2026-01-01',
                until: '2027-01-31',
                proof: 'letters/2026.pdf',
              },
            },
          ],
        },
      ],
      errors: [],
    },
    {
      path: 'b.md',
      status: 'error',
      sha256: '',
      copies: [],
      errors: [{ code: 'unreadable', message: 'The file cannot be read.', place }],
    },
  ],
};
