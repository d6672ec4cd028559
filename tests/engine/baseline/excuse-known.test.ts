import { describe, expect, it } from 'vitest';
import { baselineOf, type Judged } from '../../../src/engine/baseline/baseline.ts';
import { encodeBaseline } from '../../../src/engine/baseline/baseline-file.ts';
import { excuseKnown } from '../../../src/engine/baseline/excuse-known.ts';
import { prunedBaseline, updatedBaseline } from '../../../src/engine/baseline/update.ts';
import type { FileReport } from '../../../src/model/report.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';

const [SAMPLE] = SAMPLE_REPORT.files;

/** A file with a finding of each fingerprint. */
function file(path: string, ...fingerprints: readonly string[]): FileReport {
  const [copy] = SAMPLE?.copies ?? [];
  const [outcome] = copy?.outcomes ?? [];
  const [finding] = outcome?.findings ?? [];
  if (SAMPLE === undefined || copy === undefined || outcome === undefined || finding === undefined)
    throw new TypeError('the sample report has no finding');
  const findings = fingerprints.map((fingerprint) => ({ ...finding, fingerprint }));
  return { ...SAMPLE, path, copies: [{ ...copy, outcomes: [{ ...outcome, findings }] }] };
}

const judged = (...files: readonly FileReport[]): Judged => ({ files, terms: [] });
const same = (path: string): string => path;

function compare(before: Judged, now: Judged, there: readonly string[], isWhole = true) {
  const { files, stale } = excuseKnown(now, baselineOf(before, same), {
    nameOf: same,
    exists: (path) => there.includes(path),
    isWhole,
  });
  return {
    left: files.flatMap(({ path, copies }) =>
      copies.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ findings }) =>
          findings.flatMap(({ excuse, fingerprint }) =>
            excuse === undefined ? [`${path} ${fingerprint}`] : [],
          ),
        ),
      ),
    ),
    stale: stale.map(({ path, fingerprint }) => `${path} ${fingerprint}`),
    statuses: files.map(({ status }) => status),
  };
}

describe('a baseline', () => {
  const before = judged(file('a.md', 'f1', 'f2'), file('b.md', 'f3'));

  it('excuses what was there', () => {
    const all = { left: [], stale: [], statuses: ['excused', 'excused'] };
    expect(compare(before, before, ['a.md', 'b.md'])).toEqual(all);
  });

  it('hides nothing new', () => {
    const now = judged(file('a.md', 'f1', 'f2', 'f4'), file('b.md', 'f3'));
    expect(compare(before, now, ['a.md', 'b.md'])).toEqual({
      left: ['a.md f4'],
      stale: [],
      statuses: ['breached', 'excused'],
    });
  });

  it('hides no second copy of the same article', () => {
    const now = judged(file('a.md', 'f1', 'f2'), file('b.md', 'f3'), file('c.md', 'f3'));
    const { left } = compare(before, now, ['a.md', 'b.md', 'c.md']);
    expect(left).toEqual(['c.md f3']);
    // Also where the first copy is not looked at.
    expect(compare(before, judged(file('c.md', 'f3')), ['a.md', 'b.md', 'c.md'], false)).toEqual({
      left: ['c.md f3'],
      stale: [],
      statuses: ['breached'],
    });
  });

  it('follows a file that was renamed', () => {
    const now = judged(file('a.md', 'f1', 'f2'), file('moved/b.md', 'f3'));
    const { left, stale } = compare(before, now, ['a.md', 'moved/b.md']);
    expect({ left, stale }).toEqual({ left: [], stale: [] });
  });

  it('tells what was mended, and what is gone', () => {
    expect(compare(before, judged(file('a.md', 'f1')), ['a.md']).stale).toEqual([
      'a.md f2',
      'b.md f3',
    ]);
    // A run that looks at one file knows nothing of the others.
    expect(compare(before, judged(file('a.md', 'f1')), ['a.md'], false).stale).toEqual(['a.md f2']);
  });

  it('keeps what is known of files that could not be judged', () => {
    const failed: FileReport = { ...file('a.md'), status: 'error', copies: [] };
    const some = judged(failed);
    expect(compare(before, some, ['a.md']).stale).toEqual([]);
    for (const renew of [updatedBaseline, prunedBaseline]) {
      const { baseline, dropped } = renew(baselineOf(before, same), some, {
        nameOf: same,
        exists: (path) => path === 'a.md',
        isWhole: true,
      });
      expect([baseline, dropped]).toEqual([baselineOf(before, same), 0]);
    }
  });

  it('is the same in whatever order the files come', () => {
    const [one, other] = [file('a.md', 'f2', 'f1'), file('b.md', 'f3')];
    expect(encodeBaseline(baselineOf(judged(other, one), same))).toBe(
      encodeBaseline(baselineOf(before, same)),
    );
  });

  const places = { nameOf: same, exists: (path: string) => path !== 'b.md', isWhole: true };
  const now = judged(file('a.md', 'f1', 'f4'), file('c.md', 'f3'));

  it('is brought up to date', () => {
    const { baseline, added, dropped } = updatedBaseline(baselineOf(before, same), now, places);
    expect(baseline).toEqual(baselineOf(now, same));
    expect({ added, dropped }).toEqual({ added: 1, dropped: 1 });
  });

  it('keeps what was not looked at when it is brought up to date', () => {
    const some = judged(file('a.md', 'f1', 'f2', 'f4'));
    const { baseline } = updatedBaseline(baselineOf(before, same), some, {
      ...places,
      exists: () => true,
      isWhole: false,
    });
    expect(baseline.findings.map(({ fingerprint }) => fingerprint)).toEqual([
      'f1',
      'f2',
      'f4',
      'f3',
    ]);
  });

  it('is pruned of what was mended, and nothing is added', () => {
    const { baseline, dropped } = prunedBaseline(baselineOf(before, same), now, places);
    expect(baseline.findings.map(({ path, fingerprint }) => `${path} ${fingerprint}`)).toEqual([
      'a.md f1',
      'b.md f3',
    ]);
    expect(dropped).toBe(1);
  });
});
