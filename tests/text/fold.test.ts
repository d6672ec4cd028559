import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Publié à l’origine', "publie a l'origine"],
    ['« Œuvre »', '" œuvre "'],
    ['Urspru\u0308nglich', 'urspru\u0308nglich'],
    ['ÀÉÎÕÜÇ', 'aeiouc'],
    ['原文地址：U', '原文地址:u'],
    ['2010–2012 — fin', '2010-2012 - fin'],
    ['no\u00a0break\u202f: ok', 'no break : ok'],
    ['İ', 'i'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('keeps line breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const text = lines.join('\n');
        expect(fold(text).split('\n')).toHaveLength(text.split('\n').length);
      }),
    );
  });
});
