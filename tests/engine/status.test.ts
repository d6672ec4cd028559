import { describe, expect, it } from 'vitest';
import { hasFindings, statusOf, summarise } from '../../src/engine/status.ts';
import type { ClaimKind } from '../../src/model/claim.ts';
import type { OutcomeKind } from '../../src/model/outcome.ts';
import type { FileReport, ReportedCopy, Status, Summary } from '../../src/model/report.ts';
import type { Severity } from '../../src/model/severity.ts';
import { SAMPLE_REPORT } from '../rules/sample-report.ts';

const [SAMPLE] = SAMPLE_REPORT.files[0]?.copies ?? [];

function copyOf(
  outcomes: readonly (readonly [OutcomeKind, Severity, number?])[],
  kind: ClaimKind = 'stated',
): ReportedCopy {
  const [outcome] = SAMPLE?.outcomes ?? [];
  const [finding] = outcome?.findings ?? [];
  if (SAMPLE === undefined || outcome === undefined || finding === undefined)
    throw new TypeError('the sample report has no finding');
  return {
    ...SAMPLE,
    claim: { ...SAMPLE.claim, kind },
    outcomes: outcomes.map(([each, severity, findings = 1]) => ({
      ...outcome,
      outcome: each,
      severity,
      findings: each === 'breached' ? Array.from({ length: findings }, () => finding) : [],
    })),
  };
}

describe('the status of a file', () => {
  it.each<readonly [Status, string, readonly ReportedCopy[]]>([
    ['not-a-copy', 'no copy', []],
    [
      'compliant',
      'all met',
      [
        copyOf([
          ['met', 'error'],
          ['met', 'warning'],
        ]),
      ],
    ],
    ['compliant', 'what does not apply', [copyOf([['not-applicable', 'error']])]],
    ['compliant', 'nothing asked', [copyOf([])]],
    [
      'compliant',
      'a may breached',
      [
        copyOf([
          ['met', 'error'],
          ['breached', 'note'],
        ]),
      ],
    ],
    ['compliant', 'a may undetermined', [copyOf([['undetermined', 'note']])]],
    [
      'breached',
      'a must breached',
      [
        copyOf([
          ['met', 'error'],
          ['breached', 'error'],
        ]),
      ],
    ],
    ['breached', 'a should breached', [copyOf([['breached', 'warning']])]],
    [
      'breached',
      'and undetermined',
      [
        copyOf([
          ['undetermined', 'error'],
          ['breached', 'error'],
        ]),
      ],
    ],
    [
      'breached',
      'one of two copies',
      [copyOf([['met', 'error']]), copyOf([['breached', 'error']])],
    ],
    [
      'breached',
      'the other is suspected',
      [copyOf([], 'suspected'), copyOf([['breached', 'error']])],
    ],
    [
      'review',
      'a must undetermined',
      [
        copyOf([
          ['met', 'error'],
          ['undetermined', 'error'],
        ]),
      ],
    ],
    ['review', 'a should undetermined', [copyOf([['undetermined', 'warning']])]],
    ['review', 'suspected', [copyOf([], 'suspected')]],
    [
      'review',
      'one suspected, one compliant',
      [copyOf([], 'suspected'), copyOf([['met', 'error']])],
    ],
  ])('%s: %s', (status, _, copies) => {
    expect(statusOf(copies)).toBe(status);
  });
});

describe('the summary', () => {
  const file = (copies: readonly ReportedCopy[], more: Partial<FileReport> = {}): FileReport => ({
    path: 'a.md',
    sha256: '',
    status: statusOf(copies),
    copies,
    errors: [],
    ...more,
  });
  const broken = { errors: [{ code: 'nul-bytes', message: 'No.' }] } as const;
  const terms = SAMPLE_REPORT.terms;

  it('counts files by status, and every finding', () => {
    const files = [
      file([]),
      file([copyOf([['met', 'error']])]),
      file([
        copyOf([
          ['breached', 'error', 2],
          ['breached', 'warning'],
          ['breached', 'note', 3],
        ]),
      ]),
      file([copyOf([], 'suspected')]),
      file([copyOf([['met', 'error']])], broken),
      file([], { ...broken, status: 'error' }),
    ];
    expect(summarise(files, [])).toEqual({
      files: 6,
      copies: 4,
      compliant: 2,
      breached: 1,
      excused: 0,
      review: 1,
      notACopy: 1,
      errors: 2,
      findings: { error: 2, warning: 1, note: 3 },
      excusedFindings: { baseline: 0, suppression: 0 },
    });
  });

  it('counts what is excused apart', () => {
    const copy = copyOf([['breached', 'error', 2]]);
    const excused = {
      ...copy,
      outcomes: copy.outcomes.map((outcome) => ({
        ...outcome,
        findings: outcome.findings.map((finding) => ({ ...finding, excuse: { by: 'baseline' } })),
      })),
    } as ReportedCopy;
    const {
      findings,
      excusedFindings,
      breached,
      excused: files,
    } = summarise([file([excused]), file([copy])], []);
    expect({ findings, excusedFindings, breached, files }).toEqual({
      findings: { error: 2, warning: 0, note: 0 },
      excusedFindings: { baseline: 2, suppression: 0 },
      breached: 1,
      files: 1,
    });
  });

  it('counts what terms ask of the site only where there is a copy under them', () => {
    const errors = (copies: readonly ReportedCopy[]): number =>
      summarise([file(copies)], terms).findings.error;
    expect(errors([])).toBe(0);
    expect(errors([copyOf([], 'suspected')])).toBe(0);
    expect(errors([copyOf([])])).toBe(1);
    expect(errors([{ ...copyOf([]), terms: 'others' }])).toBe(0);
  });

  it('of nothing is nothing', () => {
    expect(summarise([], terms)).toMatchObject({ files: 0, copies: 0, errors: 0 });
  });
});

describe('what fails a run', () => {
  const summary = (error: number, warning: number, note: number): Summary => ({
    ...SAMPLE_REPORT.summary,
    findings: { error, warning, note },
  });
  it.each<readonly [Severity | 'never', readonly [number, number, number], boolean]>([
    ['error', [0, 0, 0], false],
    ['error', [1, 0, 0], true],
    ['error', [0, 1, 1], false],
    ['warning', [0, 1, 0], true],
    ['warning', [1, 0, 0], true],
    ['warning', [0, 0, 1], false],
    ['note', [0, 0, 1], true],
    ['note', [0, 0, 0], false],
    ['never', [1, 1, 1], false],
  ])('%s, of %o findings: %s', (failOn, counts, fails) => {
    expect(hasFindings(summary(...counts), failOn)).toBe(fails);
  });
});
