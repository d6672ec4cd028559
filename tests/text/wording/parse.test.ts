import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { fillWording } from '../../../src/text/wording/shown.ts';
import { isWordingFault, parseWording } from '../../../src/model/wording.ts';
import { partsOf } from './looking.ts';

describe('a wording', () => {
  it('is words, placeholders, and parts that may be left out', () => {
    expect(parseWording('By {author}[, on {date}].')).toEqual([
      { kind: 'text', text: 'By ' },
      { kind: 'placeholder', name: 'author' },
      {
        kind: 'optional',
        parts: [
          { kind: 'text', text: ', on ' },
          { kind: 'placeholder', name: 'date' },
        ],
      },
      { kind: 'text', text: '.' },
    ]);
  });

  it.each([
    ['By {nobody}', { fault: 'unknown-placeholder', name: 'nobody' }],
    ['By {author', { fault: 'unclosed' }],
    ['By author}', { fault: 'unclosed' }],
    ['By [author', { fault: 'unclosed' }],
    ['By author]', { fault: 'unclosed' }],
    ['By [an [old] friend]', { fault: 'nested' }],
    ['{author}, {any}', { fault: 'no-words' }],
    ['{author} & {author}', { fault: 'no-words' }],
    ['{any}@{any}', { fault: 'no-words' }],
    ['© {author} [words]', { fault: 'no-words' }],
    ['', { fault: 'no-words' }],
  ])('%j is refused', (template, fault) => {
    expect(parseWording(template)).toEqual(fault);
  });

  it('needs no words of its own where it names two things', () => {
    expect(parseWording('{authors}, {publisher}')).toEqual([
      { kind: 'placeholder', name: 'authors' },
      { kind: 'text', text: ', ' },
      { kind: 'placeholder', name: 'publisher' },
    ]);
  });

  it('never throws, and loses nothing', () => {
    const piece = fc.constantFrom('{author}', '{', '}', '[', ']', 'a word', ' ', '{any}', '.', 'é');
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, end) => {
        const template = pieces.join('') + end;
        const parts = parseWording(template);
        if (isWordingFault(parts)) return;
        const written = parts.map((part) =>
          part.kind === 'optional' ? `[${part.parts.map(asWritten).join('')}]` : asWritten(part),
        );
        expect(written.join('')).toBe(template);
      }),
    );
  });
});

function asWritten(part: ReturnType<typeof partsOf>[number]): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'placeholder':
      return `{${part.name}}`;
    case 'optional':
      return '';
  }
}

describe('a wording as it is shown', () => {
  it.each([
    ['By {author} for {publisher}[ on {date}].', 'By {author} for The Herald.'],
    ['By\n{author}', 'By {author}'],
    ['We thank {any} for it', 'We thank … for it'],
  ])('%j reads %j', (template, text) => {
    expect(fillWording(partsOf(template), { publisher: 'The Herald' })).toBe(text);
  });
});
