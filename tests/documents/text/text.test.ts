import { describe, expect, it } from 'vitest';
import { blocksOf, linkPlacesOf, linksOf, quote, read, writtenAs } from '../reading.ts';

describe('plain text', () => {
  it.each<[name: string, source: string, blocks: readonly string[]]>([
    ['paragraphs', 'One\ntwo\n\n  Three', ['paragraph: One\ntwo', 'paragraph: Three']],
    [
      'Windows line ends',
      'One\r\ntwo\r\n\r\nThree\r\n',
      ['paragraph: One\ntwo', 'paragraph: Three'],
    ],
    ['line ends of old', 'One\rtwo\r\rThree', ['paragraph: One\ntwo', 'paragraph: Three']],
    ['lines of spaces', 'One\n \t\nTwo', ['paragraph: One', 'paragraph: Two']],
    ['marks of other formats', '# *a* <b> &amp; [c](d)', ['paragraph: # *a* <b> &amp; [c](d)']],
    ['nothing', ' \n\n', []],
  ])('%s', async (_name, source, blocks) => {
    expect(blocksOf(await read(source, 'text'))).toEqual(blocks);
  });

  it('takes addresses with a scheme or www for links', async () => {
    const document = await read(
      'Source: https://ledger.example/a (www.ledger.example), ledger.example/b.',
      'text',
    );
    expect(linksOf(document)).toEqual([
      'bare live «https://ledger.example/a» https://ledger.example/a',
      'bare live «www.ledger.example» www.ledger.example',
    ]);
    expect(linkPlacesOf(document)).toEqual([
      ['https://ledger.example/a', 'https://ledger.example/a'],
      ['www.ledger.example', 'www.ledger.example'],
    ]);
  });

  it.each([
    ['a short first line', 'The harbour\n\nText', 'The harbour'],
    ['the only paragraph', 'The harbour', undefined],
    ['two lines', 'The\nharbour\n\nText', undefined],
    ['a long first line', `${'a'.repeat(161)}\n\nText`, undefined],
  ])('title: %s', async (_name, source, title) => {
    const document = await read(source, 'text');
    expect(document.title?.value).toBe(title);
    expect(document.title && quote(document, document.title.span)).toBe(title);
  });

  it('knows the places of words', async () => {
    const document = await read('One\r\n  two   three', 'text');
    expect(writtenAs(document, 'three')).toBe('three');
    expect(writtenAs(document, 'One\ntwo')).toBe('One\r\n  two');
  });
});

it('reads no more of a file than four million characters', async () => {
  const source = `${'The harbour reopens. '.repeat(200_000)}\n\nEnd`;
  const document = await read(source, 'text');
  expect(document.problems).toMatchObject([{ code: 'too-long-to-parse' }]);
  expect(document.blocks).toHaveLength(1);
});
