import type { Report, ReportedFinding } from '../../../src/model/report.ts';
import { SEVERITIES } from '../../../src/model/severity.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { BREACHED, copyWith, MET, NOTE, OPEN, REPORT, UNSIGNED } from '../fixture.ts';

const NOTHING = { error: 0, warning: 0, note: 0 };

/** No file was found. */
export const EMPTY: Report = {
  ...REPORT,
  terms: [],
  files: [],
  summary: {
    ...REPORT.summary,
    files: 0,
    copies: 0,
    compliant: 0,
    breached: 0,
    notACopy: 0,
    findings: NOTHING,
  },
};

/** Every obligation of every copy is met. */
export const CLEAN: Report = {
  ...REPORT,
  terms: [],
  files: REPORT.files.slice(1),
  summary: { ...REPORT.summary, files: 2, copies: 1, breached: 0, findings: NOTHING },
};

const [FIRST] = BREACHED.findings;
if (FIRST === undefined) throw new Error('the fixture has a finding');
/** A finding of the fixture, to be changed. */
export const FINDING: ReportedFinding = FIRST;

/** 30,000 findings in 300 files, of every severity. */
export const LARGE: Report = {
  ...REPORT,
  terms: [],
  files: Array.from({ length: 300 }, (_file, file) => ({
    path: `articles/${String(file)}.md`,
    status: 'breached' as const,
    sha256: 'b'.repeat(64),
    errors: [],
    copies: [
      copyWith(
        ...SEVERITIES.map((severity) => ({
          ...BREACHED,
          severity,
          obligation: `link-${severity}`,
          findings: Array.from({ length: severity === 'note' ? 80 : 10 }, (_one, index) => ({
            ...FINDING,
            fingerprint: `${String(file)} ${severity} ${String(index)}`,
          })),
        })),
      ),
    ],
  })),
  summary: {
    ...REPORT.summary,
    files: 300,
    copies: 300,
    breached: 300,
    findings: { error: 3000, warning: 3000, note: 24_000 },
  },
};

/** One finding that counts; every other is excused, whichever way. */
export const EXCUSED: Report = {
  ...REPORT,
  terms: [],
  files: [
    {
      path: 'a.md',
      status: 'breached',
      sha256: 'b'.repeat(64),
      errors: [],
      copies: [
        copyWith(
          MET,
          { ...BREACHED, findings: [FINDING, { ...FINDING, excuse: { by: 'baseline' } }] },
          {
            ...NOTE,
            severity: 'error',
            findings: NOTE.findings.map((finding) => ({
              ...finding,
              excuse: {
                by: 'suppression',
                reason: 'agreed by letter',
                place: finding.place,
              },
            })),
          },
          OPEN,
          UNSIGNED,
        ),
      ],
    },
  ],
};

/** A copy that nobody could judge. */
export const SUSPECTED: Report = {
  ...CLEAN,
  files: [
    {
      path: 'a.md',
      status: 'review',
      sha256: 'b'.repeat(64),
      errors: [],
      copies: [{ ...copyWith(), claim: { ...copyWith().claim, kind: 'suspected' } }],
    },
  ],
};

export const ALL_REPORTS: readonly (readonly [string, Report])[] = [
  ['an empty run', EMPTY],
  ['a clean run', CLEAN],
  ['the fixture', REPORT],
  ['the sample with every key', SAMPLE_REPORT],
  ['what is excused', EXCUSED],
  ['a suspected copy', SUSPECTED],
];
