import { GFM, type MarkdownConfig, parser } from '@lezer/markdown';
import { expect, it } from 'vitest';
import { endOfWords } from '../../../src/documents/markdown/plain-words.ts';
import fc from '../../fast-check.ts';

const WORDS: MarkdownConfig = {
  parseInline: [
    {
      name: 'Words',
      before: 'Escape',
      parse: (cx, _next, pos) => {
        const end = endOfWords(cx.text, pos - cx.offset) + cx.offset;
        return end > pos ? end : -1;
      },
    },
  ],
};
const asking = parser.configure(GFM);
const skipping = parser.configure([GFM, WORDS]);

function nodesOf(markdown: typeof parser, text: string): readonly string[] {
  const found: string[] = [];
  markdown.parse(text).iterate({
    enter: ({ name, from, to }) => {
      found.push(`${name} ${String(from)} ${String(to)}`);
    },
  });
  return found;
}

const PIECES = [
  ...[
    'salt',
    'whom',
    'x',
    '_',
    '*',
    '**',
    '~~',
    '`',
    '\\',
    '[a]',
    '](b)',
    '![',
    '<b>',
    '</b>',
    '&amp;',
  ],
  ...['https://a.example/b', 'http:', 'www.a.example', 'HTTPS://A.EXAMPLE', 'mailto:a@b.example'],
  ...[
    'ann.bell+salt@sea.example',
    '@ann',
    'a@',
    '@',
    'xmpp:a@b.example/c',
    '-a@b.example',
    'été@b.example',
  ],
  ...[' ', '  ', '  \n', '\n', '.', ',', ':', '(', ')', '1', '“', '盐', '😀', '{', '!'],
];

it('passes over nothing at which the parser would find something', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      expect(nodesOf(skipping, text)).toEqual(nodesOf(asking, text));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ['of words', 'The town ran out of salt in the third week of May.', 50],
  ['before a mark', 'The *town* ran', 4],
  ['before an address', 'See www.larkfield.example', 4],
  ['before the name of a mail address', 'Write to ann.bell@sea.example', 9],
  ['before two spaces', 'salt  \nand', 4],
  ['at most a hundred characters before the sign of a mail address', `${'a'.repeat(500)}@`, 400],
  ['in the middle of a word that begins with w', 'owww.salt', 9],
])('ends %s', (_name, text, end) => {
  expect(endOfWords(text, 0)).toBe(end);
});

it('takes no time that grows with the square of the length', () => {
  const text = 'salt@'.repeat(20_000);
  let steps = 0;
  for (let at = 0; at < text.length; steps += 1) at = Math.max(at + 1, endOfWords(text, at));
  expect(steps).toBeLessThanOrEqual(text.length);
});
