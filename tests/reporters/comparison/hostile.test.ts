import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { html } from '../../../src/reporters/comparison/html.ts';
import { patch } from '../../../src/reporters/comparison/patch.ts';
import { pretty } from '../../../src/reporters/comparison/pretty.ts';
import { harmsOf } from '../harms.ts';
import { filledWith, NAUGHTY } from '../naughty.ts';
import { optionsFor } from './options.ts';
import { elementsOf, skeletonOf } from './page.ts';
import { SAMPLES } from './samples.ts';

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
];
const SHAPES: readonly (readonly [string, Comparison])[] = [
  ['changes and asides', SAMPLES.altered],
  ['moves', SAMPLES.french],
  ['omissions that are marked', SAMPLES.excerpt],
  ['a translation', SAMPLES.translation],
  ['no change', SAMPLES.full],
];
const naughty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...NAUGHTY.slice(0, -2), ...MARKUP, ' ', 'a', '\n\n'), { maxLength: 5 })
    .map((all) => all.join('')),
);

describe.each(SHAPES)('hostile words in %s', (_name, shape) => {
  const options = optionsFor(shape);

  it('act on no terminal, and on no runner', () => {
    fc.assert(
      fc.property(naughty, (text) => {
        const hostile = filledWith(text, shape);
        for (const width of [50, 110])
          for (const color of [true, false])
            expect(harmsOf(pretty(hostile, { ...options, color, width }))).toEqual([]);
        expect(harmsOf(patch(hostile, options))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('forge no markup', () => {
    fc.assert(
      fc.property(naughty, (text) => {
        // A letter at either end: an empty text would leave its paragraph out.
        const hostile = filledWith(`a ${text.replaceAll('\n', ' ')} a`, shape);
        const page = html(hostile, options);
        expect(skeletonOf(page)).toEqual(skeletonOf(html(filledWith('a b a', shape), options)));
        // Marks that only say in which direction a word runs stay; they turn no line around.
        expect(harmsOf(page.replace(/[\u061c\u200e\u200f]/gu, ''))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('markup', () => {
  it.each(MARKUP)('%s is read as it was written', (text) => {
    const page = elementsOf(
      html(filledWith(text, SAMPLES.oneChange), optionsFor(SAMPLES.oneChange)),
    );
    const [removed] = page.filter(({ name }) => name === 'del').slice(-1);
    expect(removed?.text).toBe(text);
    const [title] = page.filter(({ name }) => name === 'title');
    expect(title?.text).toBe(`Copy and original: ${text}`);
  });
});

it('a great deal of space takes no time', () => {
  const space = `${'\u00a0'.repeat(200_000)}${'\n'.repeat(200_000)}${' \n'.repeat(100_000)}x`;
  const hostile = filledWith(`a${space}`, SAMPLES.oneChange);
  const began = performance.now();
  for (const reporter of [pretty, html, patch]) reporter(hostile, optionsFor(hostile));
  expect(performance.now() - began).toBeLessThan(15_000);
});
