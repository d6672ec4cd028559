import fc from '../../fast-check.ts';
import { expect, it } from 'vitest';
import { compact } from '../../../src/reporters/compact.ts';
import { problemsOf } from '../../../src/reporters/problems.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { OPTIONS } from '../fixture.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { CLEAN, EMPTY, LARGE } from './reports.ts';

it('is a line for each entry', () => {
  expect(compact(SAMPLE_REPORT, OPTIONS)).toBe(
    `a.md:3:1: error link The link leads to the home page. [link-to-home-page]
a.md:1:1: undetermined scope The site has not said where it publishes. [site-not-declared]
b.md:3:1: error file-error The file cannot be read. [unreadable]
republint.yaml:1:1: undetermined use The site has not said where it publishes. [site-not-declared]
republint.yaml:1:1: error print Print is not permitted. [medium-not-permitted]
a.example/a.0123abcd.md:1:1: warning original This cannot be read. [unreadable]
a.md:3:1: note notice This suppression excuses nothing. [suppression-unused]
`,
  );
});

it('says nothing where nothing is wrong', () => {
  expect(compact(EMPTY, OPTIONS)).toBe('');
  expect(compact(CLEAN, OPTIONS)).toBe('');
});

it('lists all of many', () => {
  expect(compact(LARGE, OPTIONS).split('\n')).toHaveLength(30_001);
});

it('has no more lines than entries, whatever they say', () => {
  fc.assert(
    fc.property(HOSTILE_REPORT, ({ report }) => {
      const lines = compact(report, OPTIONS).trimEnd().split('\n');
      expect(lines).toHaveLength(problemsOf(report, OPTIONS).length);
    }),
  );
});
