import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { WORDING_MATCHES } from '../../../src/model/checks.ts';
import { compileWording } from '../../../src/text/wording/compile.ts';
import { findWording, searched } from '../../../src/text/wording/find.ts';
import { nearestWording } from '../../../src/text/wording/nearest.ts';
import {
  isWordingFault,
  parseWording,
  type Placeholder,
  PLACEHOLDERS,
} from '../../../src/model/wording.ts';
import { HALDEN, NOTHING_KNOWN, partsOf, placesIn, streamIn } from './looking.ts';

/** What may be read in the place of each placeholder, whether or not anything is known. */
const FILLINGS: Readonly<Record<Exclude<Placeholder, 'url'>, readonly string[]>> = {
  publisher: ['The Halden Messenger', 'HaldenMessenger', 'Halden  Messenger', 'HALDEN MESSENGER'],
  author: ['Nora Bell', 'Dr. Zoé Křížová', 'Jan van der Meer and Ann Lee', 'AFP', '诺拉'],
  authors: ['Nora Bell, Jan Meer & Ann Lee', 'Nora Bell'],
  title: ['Why us?', 'The Mill on the Ling', 'a, b and c'],
  date: ['10 March 2014', 'le 1er avril 2016', '2014-03-10', '2016年3月10日'],
  year: ['2014', '1998'],
  licence: ['CC BY-ND 4.0', 'a Creative Commons licence'.slice(2), 'CC0'],
  translator: ['Ines Cordero'],
  any: ['', 'one two', 'and, so on'],
};

const WORD = fc.constantFrom(
  'the',
  'story',
  'by',
  'first',
  'l’eau',
  'été',
  'on',
  'STORY',
  '报',
  'a-b',
  '5',
);
/** A word of the wording, a placeholder with what stands in its place, or a part that may be left out. */
interface Filled {
  readonly template: string;
  readonly text: string;
}
const words = fc.array(WORD, { maxLength: 4 }).map((some): Filled => {
  const text = ['an', ...some].join(' ');
  return { template: text, text };
});
const filling = fc
  .constantFrom(...PLACEHOLDERS.filter((name) => name !== 'url'))
  .chain((name) =>
    fc.constantFrom(...FILLINGS[name]).map((text): Filled => ({ template: `{${name}}`, text })),
  );
const plain = fc.oneof(words, filling);
const optional = fc
  .tuple(fc.array(plain, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([some, isThere]): Filled => ({
    template: `[${some.map(({ template }) => template).join(' ')}]`,
    text: isThere ? some.map(({ text }) => text).join(' ') : '',
  }));
const wording = fc
  .tuple(words, fc.array(fc.oneof(plain, optional), { maxLength: 6 }), words)
  .map(([first, rest, last]) => [first, ...rest, last])
  .map((all): Filled => ({
    template: all.map(({ template }) => template).join(' '),
    text: all.map(({ text }) => text).join(' '),
  }));
/** Text whose words may be those of the wording; its ends are no part of a number or a word. */
const around = fc
  .array(fc.oneof(WORD, fc.constantFrom('\n\n', '\n---\n', '.', '“', '—'), fc.string()), {
    maxLength: 12,
  })
  .map((some) => some.join(' '));

describe('a filled wording', () => {
  it.each([HALDEN, NOTHING_KNOWN])('is found, whatever stands around it', (values) => {
    fc.assert(
      fc.property(wording, around, around, ({ template, text }, before, after) => {
        const stream = streamIn(`${before}. ${text}. ${after}`);
        expect(placesIn(stream, template, { values }).length).toBeGreaterThan(0);
        expect(placesIn(stream, template, { values, match: 'pattern' }).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is found where the words are exactly the same', () => {
    fc.assert(
      fc.property(wording, ({ template, text }) => {
        const stream = streamIn(text);
        expect(placesIn(stream, template, { match: 'exact' }).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is found without overlaps, in order, and in the words that it took', () => {
    fc.assert(
      fc.property(wording, around, ({ template, text }, between) => {
        const stream = streamIn(`${text}. ${between}. ${text}`);
        let read = 0;
        for (const { from, to, steps } of placesIn(stream, template)) {
          expect(from).toBeGreaterThanOrEqual(read);
          expect(to).toBeGreaterThan(from);
          read = to;
          const taken = steps.filter(({ from: start, to: end }) => end > start);
          expect(taken[0]?.from).toBe(from);
          expect(taken.at(-1)?.to).toBe(to);
          taken.forEach((one, at) => expect(taken[at + 1]?.from ?? to).toBe(one.to));
          for (const { step, from: start } of taken)
            if (step.word !== undefined) expect(stream.folded[start]).toBe(step.word);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is no difference to itself', () => {
    fc.assert(
      fc.property(wording, ({ template, text }) => {
        const near = nearestWording(streamIn(text), partsOf(template), { publisher: 'x' });
        if (near !== undefined) expect(near.to).toBeGreaterThan(near.from);
      }),
    );
  });
});

describe('any wording and any text', () => {
  it('never throw', () => {
    const signs = fc.constantFrom('[', ']', '{', '}', '{author}', '{title}', 'a', '. ');
    const template = fc.array(fc.oneof(fc.string(), signs)).map((some) => some.join(''));
    fc.assert(
      fc.property(
        template,
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), signs)),
        fc.constantFrom(...WORDING_MATCHES),
        (wanted, texts, match) => {
          const parts = parseWording(wanted);
          if (isWordingFault(parts)) return;
          const stream = streamIn(texts.join(''));
          findWording(searched(stream), compileWording(parts, NOTHING_KNOWN, match));
          nearestWording(stream, parts, {});
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** So much processor time would be spent many times over if it grew with the square of the length. */
const PATIENCE = 20_000;
const LENGTH = 200_000;

describe('hostile wordings and texts', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['one word', 'a '.repeat(LENGTH / 2)],
    ['names', 'Nora Bell, '.repeat(LENGTH / 11)],
    [
      'the wording',
      'This story by Nora Bell first appeared on The Halden Messenger. '.repeat(LENGTH / 64),
    ],
    ['signs', '“*.'.repeat(LENGTH / 3)],
    ['lines', 'a\n\n'.repeat(LENGTH / 30)],
    ['addresses', 'https://a.example/a '.repeat(LENGTH / 20)],
  ];
  const wordings: readonly (readonly [string, string])[] = [
    ['one word', 'a '.repeat(499)],
    ['people', 'a {authors} '.repeat(80)],
    ['titles', 'a {title} '.repeat(95)],
    ['parts that may be left out', 'a [a {any}] '.repeat(80)],
    ['a sentence', 'This story by {author} first appeared on {publisher}[ on {date}].'],
  ];
  const known = {
    ...HALDEN,
    authors: Array.from({ length: 8 }, (_, at) => `Nora Bell${String(at)}`),
  };

  it.each(
    texts.flatMap(([text, long]) =>
      wordings.map(([name, template]) => [text, name, long, template] as const),
    ),
  )(
    'a text of %s, a wording of %s',
    (_text, _wording, text, template) => {
      const stream = streamIn(text);
      const parts = partsOf(template.slice(0, 1000));
      const where = searched(stream);
      for (const match of WORDING_MATCHES) findWording(where, compileWording(parts, known, match));
      nearestWording(stream, parts, { publisher: 'The Halden Messenger' });
    },
    PATIENCE,
  );
});
