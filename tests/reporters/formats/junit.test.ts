import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { junit } from '../../../src/reporters/junit.ts';
import type { ReporterOptions } from '../../../src/reporters/options.ts';
import { printable } from '../../../src/reporters/printable.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { BREACHED, MET, NOTE, OPTIONS, REPORT, single } from '../fixture.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, EMPTY, EXCUSED, LARGE, SUSPECTED } from './reports.ts';
import { officialSchema } from './official.ts';
import { elements, junitErrors } from './xml.ts';

type Case = readonly [name: string, result: string, message: string];

function cases(report: Report, options: ReporterOptions = OPTIONS): readonly Case[] {
  return elements(junit(report, options), 'testcase').map(({ attributes, children: [result] }) => [
    `${attributes['classname'] ?? ''} ${attributes['name'] ?? ''}`,
    result?.name ?? 'passed',
    result?.attributes['message'] ?? '',
  ]);
}

describe('JUnit', () => {
  it('keeps to the schema', async () => {
    const files = [...ALL_REPORTS.map(([, report]) => report), LARGE];
    expect(await junitErrors(...files.map((report) => junit(report, OPTIONS)))).toEqual([]);
    // The second is well formed: only the official schema finds fault with it.
    expect(await junitErrors('<testsuites>')).not.toEqual([]);
    const official = await junitErrors('<testsuites><testsuite/></testsuites>');
    expect(official.length > 0).toBe(officialSchema('junit.xsd') !== undefined);
  }, 60_000);

  it('has a test for each obligation, met or not', () => {
    expect(cases(REPORT)).toEqual([
      ['a.md source: publisher named (ledger)', 'passed', ''],
      ['a.md hyperlink: original linked (ledger)', 'failure', 'The link leads to the home page.'],
      ['b.md source: publisher named (ledger)', 'passed', ''],
      [
        'The site (ledger) use: use permitted (ledger)',
        'skipped',
        'undetermined: The site has not declared its medium.',
      ],
    ]);
  });

  it('fails where one of several findings counts, and skips with reason where none does', () => {
    expect(cases(EXCUSED).slice(1)).toEqual([
      ['a.md hyperlink: original linked (ledger)', 'failure', 'The link leads to the home page.'],
      ['a.md copyright: copyright note (ledger)', 'skipped', 'suppressed: agreed by letter'],
      ['a.md author: author named (ledger)', 'skipped', 'undetermined: The copy has no byline.'],
      ['a.md byline: author named (ledger)', 'skipped', 'does not apply: The copy has no byline.'],
    ]);
    const [failure] = elements(junit(EXCUSED, OPTIONS), 'failure');
    expect(failure?.text.match(/link-to-home-page/gu)).toHaveLength(1);
  });

  it('never passes a copy that may be one, or a run without any', () => {
    expect(cases(SUSPECTED).map(([, result]) => result)).toEqual(['skipped']);
    expect(cases(EMPTY)).toEqual([
      [
        'republint republint',
        'skipped',
        'No copy of another publisher’s article was found; nothing was judged.',
      ],
    ]);
  });

  it('tells a mild breach in the output, unless it fails the run', () => {
    const report = single(MET, NOTE);
    expect(cases(report).map(([, result]) => result)).toEqual(['passed', 'passed']);
    expect(elements(junit(report, OPTIONS), 'system-out')[0]?.text).toBe(
      '\n- note copyright: 9:1 The copyright note has no year: “© Ann” Add the year. [copyright-year-missing]',
    );
    const strict = cases(report, { ...OPTIONS, failOn: 'note' });
    expect(strict.map(([, result]) => result)).toEqual(['passed', 'failure']);
    const never = cases(single(BREACHED), { ...OPTIONS, failOn: 'never' });
    expect(never.map(([, result]) => result)).toEqual(['failure']);
  });

  it('reports files and originals that cannot be read as errors, and notices in the output', () => {
    expect(cases(SAMPLE_REPORT).filter(([, result]) => result === 'error')).toEqual([
      ['b.md not judged', 'error', 'The file cannot be read.'],
      ['republint a.example/a.0123abcd.md', 'error', 'This cannot be read.'],
    ]);
    expect(junit(SAMPLE_REPORT, OPTIONS)).toContain('This suppression excuses nothing.');
  });

  it('counts right', () => {
    for (const report of [SAMPLE_REPORT, EXCUSED, LARGE])
      for (const { attributes, children } of elements(junit(report, OPTIONS), 'testsuite')) {
        const tests = children.filter(({ name }) => name === 'testcase');
        const of = (kind: string): string =>
          String(tests.filter(({ children: [result] }) => result?.name === kind).length);
        expect(attributes).toMatchObject({
          tests: String(tests.length),
          failures: of('failure'),
          errors: of('error'),
          skipped: of('skipped'),
        });
      }
  });

  it('reads back whatever it holds', async () => {
    const written: string[] = [];
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ text, report }) => {
        const xml = junit(report, OPTIONS);
        written.push(xml);
        const shown = printable(text).replace(/[\ufffe\uffff]/gu, '\ufffd');
        const token = shown.replace(/\s+/gu, ' ').trim();
        for (const { attributes, children } of elements(xml, 'testcase')) {
          expect(attributes['name']).not.toBe('');
          if (children[0]?.name === 'failure')
            expect(children[0].attributes['message']).toContain(
              report.files.length > 1 ? shown : '',
            );
        }
        expect(elements(xml, 'testsuite')[0]?.attributes['name']).toBe(token === '' ? '-' : token);
        const names = elements(xml, 'testcase').map(
          ({ attributes }) => `${attributes['classname'] ?? ''} ${attributes['name'] ?? ''}`,
        );
        // Two files of the report have one name then; within a suite all tests are told apart.
        for (const { children } of elements(xml, 'testsuite')) {
          const inside = children.flatMap(({ name, attributes }) =>
            name === 'testcase' ? [attributes['name']] : [],
          );
          expect(new Set(inside).size).toBe(inside.length);
        }
        expect(names.length).toBeGreaterThan(0);
      }),
    );
    expect(await junitErrors(...written)).toEqual([]);
  }, 60_000);
});
