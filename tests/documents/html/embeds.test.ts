import { describe, expect, it } from 'vitest';
import { captionsOf, embedPlacesOf, embedsOf, read } from '../reading.ts';

type Row = readonly [name: string, source: string, expected: readonly string[]];

const PIXEL = 'https://counter.example/content/123/count.gif?distributor=republish-lightbox-basic';

describe('what HTML embeds', () => {
  it.each<readonly [name: string, source: string, embed: string, whole: string, address: string]>([
    ['a picture', 'a <img src=b.png> c', 'image live «» b.png', '<img src=b.png>', 'b.png'],
    [
      'an address that another attribute holds, too',
      '<IMG title="b.png" SRC = \' b.png\n\' src="c.png" alt="a &amp;  b"/>',
      'image live «a & b» b.png',
      '<IMG title="b.png" SRC = \' b.png\n\' src="c.png" alt="a &amp;  b"/>',
      'b.png',
    ],
    [
      'an entity',
      '<img src="?a&amp;b&#38;c">',
      'image live «» ?a&b&c',
      '<img src="?a&amp;b&#38;c">',
      '?a&amp;b&#38;c',
    ],
    [
      'a script',
      '<p>a<script src="b.js" async>c<d</script>',
      'script live «» b.js',
      '<script src="b.js" async>c<d</script>',
      'b.js',
    ],
    [
      'a script in the head',
      '<html><head><script src="b.js"></script></head><body>a',
      'script live «» b.js',
      '<script src="b.js"></script>',
      'b.js',
    ],
    [
      'a frame',
      '<iframe src="f" width=560>a</iframe>',
      'frame live «» f',
      '<iframe src="f" width=560>a</iframe>',
      'f',
    ],
    [
      'an object',
      '<object data="f" type="application/pdf">a</object>',
      'frame live «» f',
      '<object data="f" type="application/pdf">a</object>',
      'f',
    ],
    [
      'one of several sizes',
      '<img alt=a srcset="a.png?w=1&amp;h=2 1x, b.png 2x">',
      'image live «a» a.png?w=1&h=2',
      '<img alt=a srcset="a.png?w=1&amp;h=2 1x, b.png 2x">',
      'a.png?w=1&amp;h=2',
    ],
    [
      'a picture that is loaded late',
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="b.png">',
      'image live «» b.png',
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="b.png">',
      'b.png',
    ],
    [
      'a picture that is loaded late without a stand-in',
      '<img class=lazy data-lazy-src="b.png">',
      'image live «» b.png',
      '<img class=lazy data-lazy-src="b.png">',
      'b.png',
    ],
    [
      'a picture with a copy for scripts',
      '<img src="a.png" data-src="b.png" srcset="c.png 2x">',
      'image live «» a.png',
      '<img src="a.png" data-src="b.png" srcset="c.png 2x">',
      'a.png',
    ],
    [
      'a picture element',
      '<picture><source srcset="a.webp"><img src="a.png" alt="b"></picture>',
      'image live «b» a.png',
      '<img src="a.png" alt="b">',
      'a.png',
    ],
    [
      'a hidden picture',
      '<img src=b.png style="display: none">',
      'image hidden «» b.png',
      '<img src=b.png style="display: none">',
      'b.png',
    ],
    [
      'a picture in a hidden element',
      '<div style="display:none"><p><img src=b.png></div>',
      'image hidden «» b.png',
      '<img src=b.png>',
      'b.png',
    ],
    [
      'a picture in a template',
      '<div hidden><template><p hidden><img src=b.png></template></div>',
      'image template «» b.png',
      '<img src=b.png>',
      'b.png',
    ],
    [
      'a picture for readers without scripts',
      '<noscript><p hidden><img src=b.png></noscript>',
      'image noscript «» b.png',
      '<img src=b.png>',
      'b.png',
    ],
    [
      'a picture in a comment',
      '<!-- <p hidden><img src="b.png"> -->',
      'image comment «» b.png',
      '<img src="b.png">',
      'b.png',
    ],
    [
      'a picture shown as words',
      '<p>a &lt;img src=&quot;b.png?c&amp;amp;d&quot; width=&#8221;1&#8243; alt=“e”&gt; f</p>',
      'tiny image code «e» b.png?c&d',
      '&lt;img src=&quot;b.png?c&amp;amp;d&quot; width=&#8221;1&#8243; alt=“e”&gt;',
      'b.png?c&amp;amp;d',
    ],
    [
      'a script that is data',
      '<script type="text/plain" src="b.js"></script>',
      'script template «» b.js',
      '<script type="text/plain" src="b.js"></script>',
      'b.js',
    ],
    [
      'a module',
      '<script type=module src="b.js"></script>',
      'script live «» b.js',
      '<script type=module src="b.js"></script>',
      'b.js',
    ],
    ['a frame left open', '<iframe src="f">a', 'frame live «» f', '<iframe src="f">a', 'f'],
    [
      'a pixel for phones',
      '<amp-pixel src="b"></amp-pixel>',
      'tiny image live «» b',
      '<amp-pixel src="b"></amp-pixel>',
      'b',
    ],
  ])('%s', async (_name, source, embed, whole, address) => {
    const document = await read(source, 'html');
    expect(embedsOf(document)).toEqual([embed]);
    expect(embedPlacesOf(document)).toEqual([[whole, address]]);
  });

  it.each<Row>([
    ['pictures without an address', '<img><img src=""><img src=" "><img alt="a.png">', []],
    ['scripts without an address', '<script>a()</script>', []],
    ['what is no embed', '<a href="a.png">b</a><link rel=stylesheet href=c><p src="d">', []],
  ])('nothing of %s', async (_name, source, embeds) => {
    expect(embedsOf(await read(source, 'html'))).toEqual(embeds);
  });

  it.each<readonly [name: string, attributes: string, tiny: boolean]>([
    ['one pixel', 'width="1" height="1"', true],
    ['nothing', 'width=0 height=0', true],
    ['with a unit', 'width="1px" height="1px"', true],
    ['one side', 'height="1"', true],
    ['by style', 'style="border:0;width:1px;height: 1px !important"', true],
    ['by the most that style allows', 'width=600 style="max-height:1px;max-width:1px"', true],
    ['a line', 'width="600" height="1"', false],
    ['a line as wide as the page', 'style="width:100%;height:1px"', false],
    ['a picture', 'width="600" height="400"', false],
    ['bigger by style', 'width="1" height="1" style="width:600px;height:auto"', false],
    ['another unit', 'style="width:1em"', false],
    ['no size', 'style="min-width:1px" data-width="1"', false],
  ])('size: %s', async (_name, attributes, tiny) => {
    const { embeds } = await read(`<p>a</p><img src="${PIXEL}" ${attributes}>`, 'html');
    expect(embeds.map((embed) => [embed.src, embed.tiny])).toEqual([[PIXEL, tiny]]);
  });

  it('knows the region', async () => {
    const words = 'The harbour reopens after three years of work. '.repeat(3);
    const { embeds } = await read(
      `<html><head><script src=a></script></head><body><nav><img src=b></nav><article><p>${words}<img src=c><div class="related"><img src=d></div></article><img src=e></body>`,
      'html',
    );
    expect(embeds.map(({ src, region }) => `${region} ${src}`)).toEqual([
      'chrome a',
      'chrome b',
      'article c',
      'chrome d',
      'chrome e',
    ]);
  });

  it.each<readonly [name: string, source: string, blocks: readonly (string | undefined)[]]>([
    ['the one around it', '<p>a</p><p>b <img src=x> c</p><p>d</p>', ['b c']],
    ['the one that it ends', '<p>a</p><p>b <img src=x></p><p>d</p>', ['b']],
    ['the next', '<p>a</p><p><img src=x></p><p>d</p>', ['d']],
    ['the last', '<p>a</p><p><img src=x></p>', ['a']],
    ['none', '<img src=x>', [undefined]],
    ['the next after a comment', '<p>a</p><!-- <img src=x> --><p>d</p>', ['d']],
  ])('block: %s', async (_name, source, expected) => {
    const { embeds, blocks } = await read(source, 'html');
    expect(embeds.map(({ block }) => (block === undefined ? block : blocks[block]?.text))).toEqual(
      expected,
    );
  });

  it.each<readonly [name: string, source: string, captions: readonly (string | undefined)[]]>([
    ['below', '<figure><img src=x><figcaption>a</figcaption></figure>', ['a']],
    ['above', '<figure><figcaption><p>a</p><p>b</p></figcaption><img src=x></figure>', ['a']],
    [
      'of several',
      '<figure><img src=x><a href=z><img src=y></a><figcaption>a</figcaption></figure>',
      ['a', 'a'],
    ],
    [
      'of a figure in a figure',
      '<figure><figure><img src=x><figcaption>a</figcaption></figure><img src=y><figcaption>b</figcaption></figure>',
      ['a', 'b'],
    ],
    ['without words', '<figure><img src=x><figcaption> </figcaption></figure><p>a', [undefined]],
    ['hidden', '<figure><img src=x><figcaption hidden>a</figcaption></figure><p>b', [undefined]],
    [
      'of none',
      '<img src=x><figcaption>a</figcaption><figure><img src=y></figure>',
      [undefined, undefined],
    ],
    [
      'as WordPress has it',
      '<div class="wp-caption aligncenter"><img src=x><p class="wp-caption-text">a</p></div>',
      ['a'],
    ],
    ['below, emphasised', '<p><a href=y><img src=x></a></p>\n<p><em>a</em></p>', ['a']],
    ['in the next line', '<p><img src=x><br>a</p>', ['a']],
    ['no paragraph', '<p><img src=x></p><p>a</p>', [undefined]],
    ['no heading', '<img src=x><h2><em>a</em></h2>', [undefined]],
    ['left open', '<figure><img src=x><figcaption>a', ['a']],
    [
      'of no script',
      '<figure><script src=x></script><figcaption>a</figcaption></figure>',
      [undefined],
    ],
  ])('caption: %s', async (_name, source, captions) => {
    expect(captionsOf(await read(source, 'html'))).toEqual(captions);
  });
});
