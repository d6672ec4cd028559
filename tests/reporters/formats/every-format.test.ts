import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { FORMATS, REPORTERS } from '../../../src/reporters/list.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { OPTIONS, REPORT } from '../fixture.ts';
import { harmsOf } from '../harms.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, EXCUSED, LARGE } from './reports.ts';

/** Formats of this folder; a page and a report for a terminal have tests of their own. */
const WRITTEN = FORMATS.filter((format) => format !== 'pretty' && format !== 'html');
/** Lists of what is wrong, without a way to say that something is excused. */
const LISTS = ['compact', 'sarif', 'github', 'gitlab', 'checkstyle', 'rdjson'] as const;

describe.each(WRITTEN)('%s', (format) => {
  it.each(ALL_REPORTS)('is alike twice, and ends its last line: %s', async (_name, report) => {
    const reporter = await REPORTERS[format]();
    const text = reporter(report, OPTIONS);
    expect(reporter(structuredClone(report), OPTIONS)).toBe(text);
    if (text !== '') expect(text).toMatch(/[^\n]\n$/u);
  });

  it('speaks French', async () => {
    const reporter = await REPORTERS[format]();
    const french = { ...SAMPLE_REPORT, language: 'fr' as const };
    const text = reporter(french, { ...OPTIONS, messages: messagesFor('fr') });
    expect(text).not.toContain('undefined');
  });

  it('writes 30,000 findings in seconds', async () => {
    const reporter = await REPORTERS[format]();
    const start = performance.now();
    reporter(LARGE, OPTIONS);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);

  // The commands of a workflow are those that `github` is made to write; it has a test of its own.
  it.skipIf(format === 'github')('acts on nothing it is printed to', async () => {
    const reporter = await REPORTERS[format]();
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ report }) => {
        expect(harmsOf(reporter(report, OPTIONS))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(LISTS)('%s', (format) => {
  it('leaves out what is excused', async () => {
    const text = (await REPORTERS[format]())(EXCUSED, OPTIONS);
    expect(text).toContain('link-to-home-page');
    expect(text).not.toContain('copyright-year-missing');
  });

  it('lists each kind of entry', async () => {
    const text = (await REPORTERS[format]())(SAMPLE_REPORT, OPTIONS);
    for (const said of [
      'The link leads to the home page.',
      'Print is not permitted.',
      'The file cannot be read.',
      'This cannot be read.',
      'This suppression excuses nothing.',
    ])
      expect(text).toContain(said);
  });

  it.skipIf(format === 'sarif')(
    'says what is undetermined, but not if only breaches are asked for',
    async () => {
      const reporter = await REPORTERS[format]();
      const [terms] = REPORT.terms;
      expect(terms?.site[0]?.outcome).toBe('undetermined');
      expect(reporter(REPORT, OPTIONS)).toContain('The site has not declared its medium.');
      expect(reporter(REPORT, { ...OPTIONS, quiet: true })).not.toContain('has not declared');
    },
  );
});
