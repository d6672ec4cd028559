import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/generated/pack-validator.js';
import type { PackSource, WholePack } from '../../../src/terms/pack-source.ts';
import { contradictionsIn } from '../../../src/engine/cases/contradictions.ts';
import { isWhole } from '../../../src/terms/extend.ts';
import { resolvePack } from '../../../src/terms/resolve.ts';

type Data = Readonly<Record<string, unknown>>;

const isPack = (data: unknown): data is PackSource => validate(data);
const isWholePack = (pack: PackSource): pack is WholePack => pack.editions.every(isWhole);

/** What contradicts itself in an edition that asks these things, as `why: names`. */
function found(obligations: readonly Data[], edition: Data = {}): readonly string[] {
  const source: unknown = {
    schema: 1,
    id: 'larkfield',
    title: 'Larkfield',
    publisher: { names: { en: ['Larkfield', 'The Larkfield'] }, domains: ['larkfield.example'] },
    editions: [
      {
        id: '2020',
        language: 'en',
        seen: { url: 'https://larkfield.example', on: '2020-01-01' },
        ...edition,
        obligations: obligations.map((one, index) => ({
          id: String.fromCharCode(97 + index),
          strength: 'must',
          clause: { at: 'line', says: 'words' },
          ...one,
        })),
      },
    ],
  };
  if (!isPack(source) || !isWholePack(source)) throw new Error(JSON.stringify(validate.errors));
  const pack = resolvePack(source, { origin: '', sha256: '' });
  return contradictionsIn(pack.editions[0], pack).map(
    ({ why, obligations: names }) => `${why}: ${names.join(' ')}`,
  );
}

const licence = (...ids: readonly string[]): Data => ({
  check: 'licence',
  with: { 'any-of': ids },
});
const window = (days: Data): Data => ({ check: 'window', with: days });
const part: Data = { check: 'extent', with: { full: 'forbidden' } };
const whole: Data = { check: 'integrity', with: { forbids: ['changed', 'excerpted'] } };

describe('two obligations can never be met together', () => {
  it.each<readonly [string, readonly Data[], string]>([
    ['two licences', [licence('CC-BY-4.0'), licence('CC-BY-ND-4.0', 'CC0-1.0')], 'licences: a b'],
    ['a part, and the whole', [part, whole], 'part-and-whole: a b'],
    ['the whole, and a part', [whole, part], 'part-and-whole: a b'],
    [
      'the whole, and some percent',
      [whole, { check: 'extent', with: { most: { percent: 30 } } }],
      'part-and-whole: a b',
    ],
    [
      'gone before it may appear',
      [window({ 'not-after': 5 }), window({ 'not-before': 6 })],
      'windows: a b',
    ],
    [
      'every name, between them',
      [
        { check: 'publisher', with: { forbids: ['Larkfield'] } },
        { check: 'publisher', with: { forbids: ['The Larkfield'] } },
      ],
      'names: a b',
    ],
    [
      'each way of the one against each of the other',
      [
        { 'any-of': [licence('CC-BY-4.0'), licence('CC-BY-SA-4.0')] },
        { 'any-of': [licence('CC-BY-ND-4.0'), licence('CC0-1.0')] },
      ],
      'licences: a b',
    ],
    [
      'what stands in, too',
      [
        licence('CC-BY-4.0'),
        { ...licence('CC-BY-SA-4.0'), 'fallback-for': 'a' },
        licence('CC0-1.0'),
      ],
      'licences: a c',
    ],
    [
      'on the same medium',
      [
        { ...part, when: { media: ['web', 'print'] } },
        { ...whole, when: { media: ['web'], audience: ['commercial'] } },
      ],
      'part-and-whole: a b',
    ],
  ])('%s', (_, obligations, expected) => {
    expect(found(obligations)).toEqual([expected]);
  });
});

describe('one obligation can never be met', () => {
  it.each<readonly [string, Data, Data, string]>([
    [
      'every name is forbidden',
      { check: 'publisher', with: { forbids: ['Larkfield', 'The Larkfield', 'LF'] } },
      {},
      'names: a',
    ],
    ['another licence', licence('CC-BY-4.0'), { licence: 'CC0-1.0' }, 'licence-of-edition: a'],
    ['only a part', part, { permits: { extent: ['full'] } }, 'extent-of-edition: a'],
    ['only the whole', whole, { permits: { extent: ['excerpt'] } }, 'extent-of-edition: a'],
  ])('%s', (_, obligation, edition, expected) => {
    expect(found([obligation], edition)).toEqual([expected]);
    // What contradicts itself is told once, and not again with each of the others.
    expect(found([obligation, part, whole], edition)).toContain(expected);
  });
});

/** With what the edition says besides, where that matters. */
const FINE: readonly (readonly [string, readonly Data[], Data?])[] = [
  ['a licence with and without version', [licence('CC-BY'), licence('CC-BY-4.0')]],
  ['any licence', [licence(), licence('CC-BY-4.0')]],
  ['a licence in common', [licence('CC-BY-4.0', 'CC0-1.0'), licence('CC0-1.0')]],
  ['the licence of the edition', [licence('CC-BY-4.0')], { licence: 'CC-BY-4.0' }],
  [
    'a part, and text that is not changed',
    [part, { check: 'integrity', with: { forbids: ['changed', 'added', 'left-out'] } }],
  ],
  ['the whole, and few words', [whole, { check: 'extent', with: { most: { words: 100 } } }]],
  ['two extents', [part, { check: 'extent', with: { most: { paragraphs: 1 } } }]],
  ['a day in both windows', [window({ 'not-after': 5 }), window({ 'not-before': 5 })]],
  [
    'a window after which it is only reduced',
    [window({ 'not-after': 5, then: 'link' }), window({ 'not-before': 9 })],
  ],
  ['one name left', [{ check: 'publisher', with: { forbids: ['The Larkfield'] } }]],
  ['another spelling', [{ check: 'publisher', with: { forbids: ['larkfield', 'The larkfield'] } }]],
  ['one way left', [{ 'any-of': [licence('CC-BY-4.0'), licence('CC0-1.0')] }, licence('CC0-1.0')]],
  ['a stand-in', [licence('CC-BY-4.0'), { ...licence('CC0-1.0'), 'fallback-for': 'a' }]],
  [
    'a stand-in that agrees',
    [licence('CC-BY-4.0'), { ...licence('CC0-1.0'), 'fallback-for': 'a' }, licence('CC0-1.0')],
  ],
  [
    'another medium',
    [
      { ...part, when: { media: ['print'] } },
      { ...whole, when: { media: ['web'] } },
    ],
  ],
  [
    'two credit lines in the same place, word for word',
    ['Thanks to us', 'Thanks to them'].map((words) => ({
      check: 'credit-line',
      with: { wording: [words], match: 'exact', at: 'top' },
    })),
  ],
];

describe('nothing contradicts itself', () => {
  it.each(FINE.map(([what, ...rest]) => ({ what, rest })))('$what', ({ rest }) => {
    expect(found(...rest)).toEqual([]);
  });
});
