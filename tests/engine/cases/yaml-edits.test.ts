import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { withSettings } from '../../../src/engine/cases/yaml-edits.ts';

type Data = Readonly<Record<string, unknown>>;

const set = (text: string, value: Data): string | undefined =>
  withSettings(text, [{ path: [], key: 'expect', value }]);

describe('a key of a map in YAML', () => {
  it.each<readonly [string, string, Data, string | undefined]>([
    ['is changed where it stands', 'expect: {a: b} # c\n', { a: 'd' }, 'expect: {a: d} # c\n'],
    [
      'keeps what is the same',
      "expect:\n  a: 'b'\n  c: 'd'\n",
      { a: 'b', c: 'e' },
      "expect:\n  a: 'b'\n  c: e\n",
    ],
    ['is filled where it was empty', 'expect: {}\nb: c\n', { a: 'b' }, 'expect: { a: b }\nb: c\n'],
    ['is emptied in a flow', 'expect: {a: b, c: d, e: f}\n', { c: 'd' }, 'expect: {c: d}\n'],
    [
      'loses a line',
      'expect:\n  a: b # one\n  c: d # two\n',
      { a: 'b' },
      'expect:\n  a: b # one\n',
    ],
    [
      'gains a line behind a comment',
      'expect:\n  a: b # one\nf: g',
      { a: 'b', c: 'd' },
      'expect:\n  a: b # one\n  c: d\nf: g',
    ],
    [
      'gains a line at the end of a text',
      'expect:\n  a: b',
      { a: 'b', c: 'd' },
      'expect:\n  a: b\n  c: d',
    ],
    [
      'is added behind a text in a block',
      'copy: |\n  text\n\n# foot\n',
      { a: 'b' },
      'copy: |\n  text\nexpect:\n  a: b\n\n# foot\n',
    ],
    ['is added in a flow', '{name: a}', { a: { b: 'c' } }, '{name: a, expect: { a: { b: c } }}'],
    ['takes the place of another kind', 'expect: *x\n', { a: 'b' }, 'expect: { a: b }\n'],
    [
      'takes the place of a list',
      'expect:\n  a:\n    - b\n    - c\n  d: e\n',
      { a: 'f', d: 'e' },
      'expect:\n  a:\n    f\n  d: e\n',
    ],
    [
      'has what needs quotation marks in them',
      'expect: {a: b}\n',
      { a: '[x](y): "z" # t' },
      `expect: {a: '[x](y): "z" # t'}\n`,
    ],
    [
      'has what holds a line break on one line',
      'expect: {a: b}\n',
      { a: 'c\nd' },
      'expect: {a: "c\\nd"}\n',
    ],
    ['is none of a list', '- expect\n', { a: 'b' }, undefined],
    ['cannot be set in what is no YAML', 'expect: [', { a: 'b' }, undefined],
    ['loses all that it has', 'expect:\n  a: b\n', {}, 'expect:\n  {}\n'],
  ])('%s', (_, text, value, expected) => {
    expect(set(text, value)).toBe(expected);
  });

  it('stands in a list, and beside others', () => {
    const text = '- a: 1\n  expect: {x: y}\n- {a: 2}\n- expect: {x: y} # z\n';
    const settings = [0, 1, 2].map((index) => ({
      path: [index],
      key: 'expect',
      value: { x: 'n' },
    }));
    expect(withSettings(text, settings)).toBe(
      '- a: 1\n  expect: {x: n}\n- {a: 2, expect: { x: n }}\n- expect: {x: n} # z\n',
    );
  });

  const words = fc.constantFrom(
    'met',
    'breached',
    'a: b',
    "it's",
    '# no',
    '- x',
    'two words',
    'yes',
  );
  const outcome = fc.oneof(
    words,
    fc.record({
      outcome: words,
      finding: fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 })),
    }),
  );
  const expectation = fc.record(
    {
      copy: words,
      status: words,
      outcomes: fc.dictionary(fc.constantFrom('link', 'source', 'use'), outcome, { minKeys: 1 }),
    },
    { requiredKeys: ['copy'] },
  );

  it('is set, whatever it was and is to be, and nothing else is', () => {
    fc.assert(
      fc.property(
        expectation,
        expectation,
        fc.boolean(),
        fc.constantFrom(2, 4),
        (before, after, isFlow, indent) => {
          const data = [{ name: 'one', expect: before, copy: 'text\n' }, { name: 'two' }];
          const text = `# head\n${stringify(data, { indent, ...(isFlow ? { collectionStyle: 'flow' } : {}) })}# foot\n`;
          const changed = withSettings(text, [{ path: [0], key: 'expect', value: after }]) ?? '';
          expect(parse(changed)).toEqual([{ ...data[0], expect: after }, data[1]]);
          expect(changed).toMatch(/^# head\n/u);
          expect(changed).toMatch(/# foot\n$/u);
        },
      ),
      { numRuns: 300 },
    );
  });
});
