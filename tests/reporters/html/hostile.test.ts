import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Excuse, Report } from '../../../src/model/report.ts';
import { html } from '../../../src/reporters/html.ts';
import { elementsOf, skeletonOf } from '../comparison/page.ts';
import { REPORT } from '../fixture.ts';
import { harmsOf } from '../harms.ts';
import { filledWith, NAUGHTY } from '../naughty.ts';
import { MIXED, optionsFor } from './samples.ts';

const MARKUP: readonly string[] = [
  '<script>alert(1)</script>',
  '</p></div><h1>Forged</h1>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '</style><style>*{display:none}</style>',
  '<!-- -->',
  '&lt;b&gt;&#60;',
  '</title><script>x</script>',
  ']]><!doctype html>',
  'javascript:alert(1)',
  'https://x.example/"onclick="x',
  '{shown} {all}',
  '$& $1',
];
/** Who excuses a finding is ours to say; the same key names who gave a permission. */
function hostile(text: string, shape: Report): Report {
  const filled = filledWith(text, shape);
  return {
    ...filled,
    files: filled.files.map((file, at) => ({
      ...file,
      copies: file.copies.map((copy, index) => ({
        ...copy,
        outcomes: copy.outcomes.map((outcome, which) => ({
          ...outcome,
          findings: outcome.findings.map((finding, one) => {
            const { by } =
              shape.files[at]?.copies[index]?.outcomes[which]?.findings[one]?.excuse ?? {};
            const { excuse } = finding;
            if (excuse === undefined || by === undefined) return finding;
            return { ...finding, excuse: { ...excuse, by } as Excuse };
          }),
        })),
      })),
    })),
  };
}
const SHAPES: readonly (readonly [string, Report])[] = [
  ['everything', MIXED],
  ['a few files', REPORT],
];
const naughty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...NAUGHTY.slice(0, -2), ...MARKUP, ' ', 'a'), { maxLength: 5 })
    .map((all) => all.join('')),
);
/** Marks that only say in which direction a word runs stay; they turn no line around. */
const withoutMarks = (page: string): string => page.replace(/[\u061c\u200e\u200f]/gu, '');

describe.each(SHAPES)('hostile words in %s', (_name, shape) => {
  const options = optionsFor(shape, { all: true });
  /** Of equal length, so that places mark as many signs of both. */
  const expectHarmless = (text: string): void => {
    const page = html(hostile(`a ${text} a`, shape), options);
    const plain = html(hostile(`a ${'b'.repeat(text.length)} a`, shape), options);
    expect(skeletonOf(page)).toEqual(skeletonOf(plain));
    expect(harmsOf(withoutMarks(page))).toEqual([]);
  };

  it.each([...NAUGHTY, ...MARKUP])('%j forge nothing', (text) => {
    expectHarmless(text);
  });

  it('of any kind forge nothing', () => {
    fc.assert(fc.property(naughty, expectHarmless), { numRuns: 60 });
  });

  it.each(MARKUP)('%s is read as it was written', (text) => {
    const headings = elementsOf(html(hostile(text, shape), options)).filter(
      ({ name }) => name === 'bdi',
    );
    expect(headings[0]?.text).toBe(text);
  });
});

it('tens of thousands of findings are written in no time, and stay of bearable size', () => {
  const [file] = REPORT.files;
  if (file === undefined) throw new Error('the fixture has a file');
  const files = Array.from({ length: 30_000 }, (_, index) => ({
    ...file,
    path: `${String(index)}.md`,
  }));
  const began = performance.now();
  const page = html({ ...REPORT, files }, optionsFor(REPORT));
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(page.match(/link-to-home-page/gu)).toHaveLength(30_000);
  expect(page.length / files.length).toBeLessThan(4000);
});
