import { GFM, parser } from '@lezer/markdown';
import { decodeHTML } from 'entities';
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { jobSummary } from '../../../src/reporters/job-summary.ts';
import { markdown } from '../../../src/reporters/markdown.ts';
import { markdownTable, markdownText } from '../../../src/reporters/markdown-text.ts';
import { printable } from '../../../src/reporters/printable.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { OPTIONS, REPORT } from '../fixture.ts';
import { HOSTILE, HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, CLEAN, EMPTY, EXCUSED, LARGE, SUSPECTED } from './reports.ts';

const READER = parser.configure(GFM);
/** All that our own markup is made of, and what stands in it for signs. */
const OURS = new Set([
  'Document',
  'ATXHeading1',
  'ATXHeading2',
  'HeaderMark',
  'Paragraph',
  'StrongEmphasis',
  'EmphasisMark',
  'Table',
  'TableHeader',
  'TableDelimiter',
  'TableRow',
  'TableCell',
  'Escape',
  'Entity',
  'Comment',
]);

/** The kinds of markup in a text that are not ours. */
function foreign(text: string): readonly string[] {
  const found = new Set<string>();
  READER.parse(text).iterate({
    enter: ({ name }) => {
      if (!OURS.has(name)) found.add(name);
    },
  });
  return [...found];
}

/** The words of the cells of a table, as a reader sees them. */
function cells(text: string): readonly string[] {
  const found: string[] = [];
  READER.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name !== 'TableCell') return;
      found.push(shown(text.slice(from, to)));
    },
  });
  return found;
}

function shown(markup: string): string {
  return markup
    .replaceAll('<!-- -->', '')
    .split(/(\\[!-/:-@[-`{-~])/u)
    .map((part) => (part.length === 2 && part.startsWith('\\') ? part.slice(1) : decodeHTML(part)))
    .join('');
}

describe('Markdown', () => {
  it.each(ALL_REPORTS)('is made of headings and tables: %s', (_name, report) => {
    expect(foreign(markdown(report, OPTIONS))).toEqual([]);
    expect(foreign(markdown(report, { ...OPTIONS, messages: messagesFor('fr') }))).toEqual([]);
  });

  it('tells what is to be done, file by file, and lists every copy', () => {
    expect(markdown({ ...REPORT, terms: [] }, OPTIONS)).toBe(`# republint

**2 copies / 3 files: 1 compliant, 1 breached, 0 to review; 1 error, 0 warnings, 0 notes**

## ✖ a.md

| Result | Obligation | Line | Finding | To do |
| --- | --- | --- | --- | --- |
| ✖ error | hyperlink | 7 | The link leads to the home page. (link-to-home-page) | Link the credit to the article itself. |

## All copies

| Result | File | Terms |
| --- | --- | --- |
| ✖ breached | a.md | ledger |
| ✔ compliant | b.md | ledger |
`);
  });

  it('gives what is undetermined or excused a sign that nothing met has', () => {
    const said = markdown(EXCUSED, OPTIONS);
    expect(said).toContain('| ? undetermined | author |');
    expect(said).toContain('| – excused | hyperlink | 7 |');
    expect(said).toContain('| suppressed: agreed by letter |');
    expect(markdown(SUSPECTED, OPTIONS)).toContain('## ? a.md');
    expect(markdown(SUSPECTED, OPTIONS)).not.toContain('✔');
    expect(markdown(REPORT, OPTIONS)).toContain('| ? undetermined | use (ledger) |');
  });

  it('says so where there was nothing to judge', () => {
    expect(markdown(EMPTY, OPTIONS)).toMatch(/nothing was judged\.\n$/u);
    expect(markdown(CLEAN, OPTIONS)).not.toMatch(/✖|\?/u);
  });

  it('is made of nothing else, whatever the report holds', () => {
    const lines = (text: string): number => text.split('\n').length;
    const plain = lines(markdown(SAMPLE_REPORT, OPTIONS));
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ report }) => {
        const text = markdown(report, OPTIONS);
        expect(foreign(text)).toEqual([]);
        if (report.files.length > 1) expect(lines(text)).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('shows a text as it is', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const table = markdownTable(['head'], [[`x${text}x`]]).join('\n');
        expect(cells(table)).toEqual(['head', printable(`x${text}x`)]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a mention', '@somebody', '@<!-- -->somebody'],
    ['an issue', '#12', '\\#<!-- -->12'],
    ['an issue by name', 'GH-12', 'GH-<!-- -->12'],
    ['a merge request', '!12', '\\!<!-- -->12'],
    ['an emoji', ':white_check_mark:', ':<!-- -->white\\_check\\_mark:'],
    ['an address', 'https://a.example/@b', 'https\\://a.example/@<!-- -->b'],
    ['a number', '100 %, 5 #', '100 %, 5 \\#'],
  ])('takes the power from %s', (_name, text, written) => {
    expect(markdownText(text)).toBe(written);
  });
});

describe('the summary of a job', () => {
  it('is the report, if it is short', () => {
    expect(jobSummary(REPORT, OPTIONS)).toBe(markdown(REPORT, OPTIONS));
  });

  it('is cut after a line where it is too long, and says by how much', () => {
    const whole = markdown(LARGE, OPTIONS);
    const text = jobSummary(LARGE, OPTIONS);
    const bytes = Buffer.byteLength(text);
    expect(Buffer.byteLength(whole)).toBeGreaterThan(1024 * 1024);
    expect(bytes).toBeLessThanOrEqual(900 * 1024);
    expect(bytes).toBeGreaterThan(899 * 1024);
    const [, kept = '', left = ''] =
      /^(.*)\n… and (\d+) more lines; see the log\.\n$/su.exec(text) ?? [];
    expect(whole.startsWith(kept)).toBe(true);
    expect(kept.split('\n').length - 1 + Number(left)).toBe(whole.trimEnd().split('\n').length);
  });

  it('never has more bytes than there is room for', () => {
    fc.assert(
      fc.property(fc.nat(2000), (room) => {
        expect(Buffer.byteLength(jobSummary(REPORT, OPTIONS, room))).toBeLessThanOrEqual(room);
      }),
    );
  });
});
