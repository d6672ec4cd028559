import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../src/text/addresses.ts';

const found = (text: string): readonly string[] =>
  findAddresses(text).map(({ address }) => address);

describe('findAddresses', () => {
  it.each([
    ['with a scheme', 'See https://ledger.example/a?b=c#d now', ['https://ledger.example/a?b=c#d']],
    ['in capitals', 'HTTPS://LEDGER.EXAMPLE/A', ['HTTPS://LEDGER.EXAMPLE/A']],
    ['with www', 'www.ledger.example/a', ['www.ledger.example/a']],
    ['a host alone', 'from ledger.example.', ['ledger.example']],
    ['a host with a path', 'ledger.example/harbour/77', ['ledger.example/harbour/77']],
    ['a host with a port', 'ledger.example:8080/a', ['ledger.example:8080/a']],
    ['a host with accents', 'www.café.fr/été', ['www.café.fr/été']],
    [
      'before punctuation',
      'https://ledger.example/a, https://ledger.example/b! “ledger.example”',
      ['https://ledger.example/a', 'https://ledger.example/b', 'ledger.example'],
    ],
    [
      'in parentheses',
      '(https://ledger.example/a) (see ledger.example/b).',
      ['https://ledger.example/a', 'ledger.example/b'],
    ],
    ['in brackets', '[https://ledger.example/a]', ['https://ledger.example/a']],
    [
      'with parentheses of its own',
      'https://ledger.example/a_(b)',
      ['https://ledger.example/a_(b)'],
    ],
    [
      'with brackets of its own',
      'https://ledger.example/?a[b]=c',
      ['https://ledger.example/?a[b]=c'],
    ],
    [
      'in marks',
      '*https://ledger.example/a* <https://ledger.example/b>',
      ['https://ledger.example/a', 'https://ledger.example/b'],
    ],
    [
      'before Chinese punctuation',
      '来源：https://ledger.example/a。',
      ['https://ledger.example/a'],
    ],
    ['none in words', 'a.b etc. e.g. README.md 3.14 node.js', []],
    ['none in a mail address', 'desk@ledger.example', []],
    ['none without a point', 'https://localhost www', []],
    ['none in a longer host', 'ledger.comical', []],
  ])('%s', (_name, text, addresses) => {
    expect(found(text)).toEqual(addresses);
  });

  it.each([
    ['an ellipsis', 'https://ledger.example/har…', 'https://ledger.example/har', true],
    ['three points', 'https://ledger.example/har...', 'https://ledger.example/har', true],
    ['nothing', 'https://ledger.example/har', 'https://ledger.example/har', false],
  ])('knows an address cut short by %s', (_name, text, address, truncated) => {
    expect(findAddresses(text)).toMatchObject([{ address, truncated }]);
  });

  it.each([
    ['https://ledger.example', true],
    ['www.ledger.example', false],
    ['ledger.example', false],
  ])('%s has a scheme: %s', (text, scheme) => {
    expect(findAddresses(text)).toMatchObject([{ scheme }]);
  });

  it('gives places in order that hold the addresses', () => {
    const texts = fc
      .array(
        fc.constantFrom(
          'https://',
          'www.',
          'ledger',
          '.example',
          '/',
          ' ',
          '(',
          ')',
          '[',
          ']',
          '.',
          '…',
          'é',
          '@',
          '*',
        ),
        { maxLength: 30 },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { address, span } of findAddresses(text)) {
          expect(text.slice(span.start, span.end)).toBe(address);
          expect(address).toMatch(/[^.,;:!?'"*_~]$/u);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }),
    );
  });
});
