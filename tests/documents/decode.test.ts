import { describe, expect, it } from 'vitest';
import { decode, looksBinary } from '../../src/documents/decode.ts';
import type { Format } from '../../src/model/document.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('decode', () => {
  it.each<[name: string, bytes: Uint8Array, format: Format, text: string, encoding: string]>([
    ['UTF-8', utf8('Été à Québec'), 'markdown', 'Été à Québec', 'utf-8'],
    ['UTF-8 with its mark', utf8('\ufeffÉté'), 'markdown', 'Été', 'utf-8'],
    ['UTF-16, little end first', utf16('Été'), 'text', 'Été', 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(utf16('Été')).swap16(), 'text', 'Été', 'utf-16be'],
    ['nothing', utf8(''), 'html', '', 'utf-8'],
    [
      'a declared encoding',
      latin1('<meta charset="iso-8859-1"><p>Été'),
      'html',
      '<meta charset="iso-8859-1"><p>Été',
      'iso-8859-1',
    ],
    [
      'an encoding declared the old way',
      latin1(
        '<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>\x93Été\x94',
      ),
      'html',
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>“Été”',
      'windows-1252',
    ],
    [
      'an encoding declared as in XML',
      latin1("<?xml version='1.0' encoding='iso-8859-15'?><p>\xa4"),
      'html',
      "<?xml version='1.0' encoding='iso-8859-15'?><p>€",
      'iso-8859-15',
    ],
    [
      'a mark, whatever is declared',
      utf8('\ufeff<meta charset=latin1>Été'),
      'html',
      '<meta charset=latin1>Été',
      'utf-8',
    ],
    [
      'UTF-16 declared in plain letters',
      utf8('<meta charset=utf-16>Été'),
      'html',
      '<meta charset=utf-16>Été',
      'utf-8',
    ],
    [
      'an unknown encoding',
      utf8('<meta charset=klingon>Été'),
      'html',
      '<meta charset=klingon>Été',
      'utf-8',
    ],
    [
      'a declaration in Markdown',
      utf8('<meta charset=latin1>Été'),
      'markdown',
      '<meta charset=latin1>Été',
      'utf-8',
    ],
  ])('%s', (_name, bytes, format, text, encoding) => {
    expect(decode(bytes, format)).toEqual({ text, encoding, problems: [] });
  });

  it.each([
    ['Western bytes', latin1('Été à Québec'), 'Été à Québec', 'windows-1252', ''],
    [
      'one broken byte',
      Buffer.concat([utf8('Été à Québec '), latin1('\xe9'), utf8(' sûr')]),
      'Été à Québec \ufffd sûr',
      'utf-8',
      '\ufffd',
    ],
    [
      'one broken byte after a mark',
      Buffer.concat([utf8('\ufeffa '), latin1('\xe9')]),
      'a \ufffd',
      'utf-8',
      '\ufffd',
    ],
  ])('%s are reported', (_name, bytes, text, encoding, place) => {
    const decoded = decode(bytes, 'markdown');
    expect(decoded).toMatchObject({
      text,
      encoding,
      problems: [{ code: 'invalid-encoding', detail: encoding }],
    });
    const { span = { start: 0, end: 0 } } = decoded.problems[0] ?? {};
    expect(decoded.text.slice(span.start, span.end)).toBe(place);
  });

  it('reports the first NUL', () => {
    const { problems } = decode(utf8('ab\0c\0'), 'text');
    expect(problems).toEqual([{ code: 'nul-bytes', detail: '', span: { start: 2, end: 3 } }]);
  });
});

describe('looksBinary', () => {
  it.each([
    ['words', utf8('The harbour reopens\r\n\tsoon\f'), false],
    ['a few control characters', utf8('a\u0001b\u0002c'), false],
    ['coloured words', utf8('\u001b[31mred'.repeat(40)), false],
    ['UTF-16', utf16('harbour'), false],
    ['control characters', utf8('\u0001\u0002\u0000'.repeat(40)), true],
    ['nothing', utf8(''), false],
  ])('%s: %j', (_name, bytes, verdict) => {
    expect(looksBinary(bytes)).toBe(verdict);
  });
});
