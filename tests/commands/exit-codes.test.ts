import { describe, expect, it } from 'vitest';
import { exitCodeOf, FAIL_ON } from '../../src/commands/exit-codes.ts';
import type { FileErrorCode } from '../../src/model/report.ts';
import { SAMPLE_REPORT } from '../rules/sample-report.ts';

/** A report of one file with these errors. */
function reportWith(codes: readonly FileErrorCode[]): typeof SAMPLE_REPORT {
  const errors = codes.map((code) => ({ code, message: 'No.' }));
  return {
    ...SAMPLE_REPORT,
    summary: { ...SAMPLE_REPORT.summary, errors: codes.length > 0 ? 1 : 0 },
    unusableOriginals: [],
    files: [{ path: 'a.md', status: 'review', sha256: '', copies: [], errors }],
  };
}

describe('the exit code', () => {
  it.each<readonly [string, readonly FileErrorCode[], boolean, number]>([
    ['nothing', [], false, 0],
    ['findings', [], true, 1],
    ['an unreadable file', ['unreadable'], false, 4],
    ['an unreadable file before findings', ['unreadable'], true, 4],
    ['a bug before all', ['nul-bytes', 'internal'], true, 3],
  ])('%s', (_, codes, fails, code) => {
    expect(exitCodeOf(reportWith(codes), fails)).toBe(code);
  });

  it('can depend on any severity, or on none', () => {
    expect(FAIL_ON).toEqual(['error', 'warning', 'note', 'never']);
  });
});
