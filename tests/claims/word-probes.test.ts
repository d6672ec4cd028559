import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { WordProbes } from '../../src/claims/word-probes.ts';
import { fold } from '../../src/text/fold.ts';

const always = (): boolean => true;
const PATTERNS = [
  'republish',
  'ran (?:in|on)',
  'du site',
  're-print',
  'publiee?s?',
  'www\\.example',
  'by',
];
const probes = new WordProbes(PATTERNS.map((pattern) => ({ pattern, accepts: always })));

describe('words that are looked for', () => {
  it.each([
    ['in the middle of a sentence', 'It was republished in May.'],
    ['with a capital', 'Republished in May.'],
    ['at the very end', 'see republish'],
    ['after an apostrophe', "l'article publié là"],
    ['with accents', 'Une lettre PUBLIÉE hier'],
    ['with a hyphen', 'a re-print of it'],
    ['of two words', 'It ran on Monday.'],
    ['over a line break', 'It ran\nin May.'],
    ['with a stop', 'see www.example for more'],
    ['of two letters', 'a piece by Ann'],
  ])('are found %s', (_name, text) => {
    expect(probes.look(text)).toBe('found');
  });

  it.each([
    ['inside another word', 'It was unrepublished, in an outran.'],
    ['cut short', 'a republis'],
    ['in an empty text', ''],
  ])('are not found %s', (_name, text) => {
    expect(probes.look(text)).toBe('nothing');
  });

  it('say that letters of a joined script are there', () => {
    expect(probes.look('本文')).toBe('joined');
    expect(probes.look('مقال')).toBe('joined');
    expect(probes.look('本文 republished')).toBe('found');
  });

  it('count only where the probe accepts them', () => {
    const second = new WordProbes([{ pattern: 'word', accepts: (_text, at) => at > 0 }]);
    expect(second.look('word')).toBe('nothing');
    expect(second.look('a word')).toBe('found');
  });

  it.each([
    ['at once', 'OpenDemocracy', 'found'],
    ['after a line break', 'open\ndemocracy', 'found'],
    ['after markup', 'open</b> <i class="x">democracy', 'found'],
    ['after more than is looked over', 'open - — – democracy', 'found'],
    ['instead of another', 'open doors of democracy', 'nothing'],
    ['not at all', 'open', 'nothing'],
  ] as const)('may have a second word %s', (_name, text, look) => {
    const pattern = 'open(?:[^a-z<]|<[^>]{0,60}>){0,8}democracy';
    expect(new WordProbes([{ pattern, second: 'd', accepts: always }]).look(text)).toBe(look);
  });

  it('ask about signs', () => {
    const signs = new WordProbes([], (text, at) => text.startsWith('(c)', at));
    expect(signs.look('all (c) 2020')).toBe('found');
    expect(signs.look('all (d) 2020')).toBe('nothing');
  });

  it('must open with two letters', () => {
    expect(() => new WordProbes([{ pattern: '(?:a|b)c', accepts: always }])).toThrow(
      'must open with two letters',
    );
  });

  it('are found wherever one large expression finds them', () => {
    const large = new RegExp(`(?<![a-z])(?:${PATTERNS.join('|')})`, 'u');
    const piece = fc.constantFrom(
      'republish',
      'Ran',
      'in',
      'du',
      'site',
      'é',
      'publiés',
      'www.example',
      ' ',
      '\n',
      '-',
      'x',
      'by',
      'PRINT',
      're-print',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(probes.look(text) === 'found').toBe(large.test(fold(text).replaceAll('\n', ' ')));
      }),
      { numRuns: 2000 },
    );
  });
});
