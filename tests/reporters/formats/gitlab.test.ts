import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { gitlab } from '../../../src/reporters/gitlab.ts';
import type { ReporterOptions } from '../../../src/reporters/options.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { OPTIONS, REPORT } from '../fixture.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, CLEAN, EMPTY, LARGE } from './reports.ts';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** What GitLab asks of each entry; it has no schema. */
function read(report: Report, options: ReporterOptions = OPTIONS): readonly Entry[] {
  const entries = JSON.parse(gitlab(report, options)) as readonly Entry[];
  for (const { description, check_name: name, fingerprint, severity, location } of entries) {
    expect([typeof description, typeof name, typeof location.path]).toEqual(
      Array.from({ length: 3 }, () => 'string'),
    );
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.lines.begin).toBeGreaterThan(0);
  }
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  return entries;
}

describe('code quality', () => {
  it.each(ALL_REPORTS)('is as GitLab wants it: %s', (_name, report) => {
    read(report);
  });

  it('is an empty list where nothing is wrong, for the report must be there', () => {
    expect(gitlab(EMPTY, OPTIONS)).toBe('[]\n');
    expect(gitlab(CLEAN, OPTIONS)).toBe('[]\n');
  });

  it('lists all of many, none like another', () => {
    expect(read(LARGE)).toHaveLength(30_000);
  });

  it('keeps fingerprints apart by file', () => {
    const [file] = REPORT.files;
    if (file === undefined) throw new Error('the fixture has a file');
    const twice = { ...REPORT, files: [file, { ...file, path: 'z.md' }] };
    expect(read(twice)).toHaveLength(3);
  });

  it('maps what is severe, and forbidden use above all', () => {
    expect(
      read(SAMPLE_REPORT, { ...OPTIONS, folder: 'site' }).map((entry) => [
        entry.severity,
        entry.check_name,
        entry.location.path,
      ]),
    ).toEqual([
      ['major', 'link-to-home-page', 'site/a.md'],
      ['info', 'site-not-declared', 'site/a.md'],
      ['major', 'unreadable', 'site/b.md'],
      ['info', 'site-not-declared', 'site/republint.yaml'],
      ['critical', 'medium-not-permitted', 'site/republint.yaml'],
      ['minor', 'unreadable', 'site/a.example/a.0123abcd.md'],
      ['info', 'suppression-unused', 'site/a.md'],
    ]);
  });

  it('reads back whatever it holds', () => {
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ text, report }) => {
        const of = read(report).filter(({ check_name: name }) => name === 'link-to-home-page');
        for (const { description, location } of of) {
          expect(description).toBe(text === '' ? '' : `${text} ${text}`);
          expect(location.path).toBe(text);
        }
      }),
    );
  });
});
