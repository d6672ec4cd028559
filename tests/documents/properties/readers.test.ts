import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { type Block, type Document, type Format, FORMATS } from '../../../src/model/document.ts';
import type { Span } from '../../../src/model/span.ts';
import { decodeEntities } from '../../../src/documents/entities.ts';
import { unescaped } from '../../../src/documents/markdown/definitions.ts';
import { sourceSpan } from '../../../src/text/source-span.ts';
import { read } from '../reading.ts';

const PIECES = [
  'The harbour',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\ufeff',
  '🎉',
  'é',
  '\u00a0',
  'a',
  '1',
  '.',
  '#',
  '# ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '`',
  '```',
  '```\n',
  '~~~',
  '*',
  '**',
  '_',
  '~~',
  '|',
  '|---|',
  '---',
  '===',
  '---\n',
  '+++\n',
  '[',
  ']',
  '(',
  ')',
  '![',
  '[a](b)',
  '[a]',
  '[a]: b\n',
  '[^1]',
  '[^1]: ',
  '<https://a.example>',
  'https://a.example/b',
  'www.a.example',
  '&',
  '&amp;',
  '&copy',
  '&#0;',
  '\\',
  '\\*',
  '<',
  '>',
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<a href="x">',
  '</a>',
  '<a href=',
  '<div>',
  '</div>',
  '<p hidden>',
  '</p>',
  '<br>',
  '<script>',
  '</script>',
  '<template>',
  '</template>',
  '<noscript>',
  '<img src="x" alt=y>',
  '<img src=',
  '&lt;img src=x&gt;',
  '\\<script src=x>',
  '<iframe src=x>',
  '</iframe>',
  '<script src=x>',
  '<figure>',
  '</figure>',
  '<figcaption>',
  '</figcaption>',
  '![a](b "c")',
  '![a][a]',
  '![a]',
  '<table><tr><td>',
  '<pre>',
  '<article>',
  '</article>',
  '<nav>',
  '<body>',
  '<title>',
  '<aside/>',
  '<Note>',
  '<![CDATA[',
  '<?',
  ':::',
  ':::note\n',
  '!!! note\n',
  '> [!NOTE]\n',
  '{{<',
  '{{< figure src="a" caption="b [c](d)" >}}',
  '{% img a.png %}',
  '>}}',
  '{%',
  '%}',
  '{{',
  '}}',
  '{',
  '}',
  '{/*',
  '*/}',
  '={',
  '{% comment %}',
  '{% endcomment %}',
  '{.a}',
  'import a\n',
  'export a\n',
  'title: a\n',
  'a: [b\n',
  'a = "b"\n',
  '{"a": "b"\n}\n',
];
const articles = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 20,
    })
    .map((pieces) => pieces.join('')),
);

function spansOf({
  blocks,
  links,
  embeds,
  hidden,
  metadata,
  problems,
  title,
}: Document): readonly Span[] {
  return [
    ...blocks.flatMap(({ span, segments }) => [span, ...segments]),
    ...links.flatMap(({ span, hrefSpan }) => [span, hrefSpan]),
    ...embeds.flatMap(({ span, srcSpan }) => [span, srcSpan]),
    ...[...hidden, ...metadata, ...problems].map(({ span }) => span),
    ...(title === undefined ? [] : [title.span]),
  ];
}

/** The segments whose letters stand in the file as they are shown. */
function literalSegments({ text, segments }: Block): readonly { shown: string; span: Span }[] {
  return segments
    .map((span, index) => ({ span, shown: text.slice(span.at, segments[index + 1]?.at) }))
    .filter(({ span, shown }) => span.end - span.start === shown.length);
}

/**
 * Below the head of a table, white space at the end is read in front of the last mark; and so is
 * CR before a backslash.
 */
const folded = (text: string): string => text.replace(/[\s{}"|\\]/gu, ' ');

/** In a tag of MDX that does not end, expressions are read as quoted values. */
const isExpression = (written: string, format: Format): boolean =>
  format === 'mdx' && /[{}]/u.test(written);

describe.each(FORMATS)('reading %s', (format: Format) => {
  const hold = async (check: (document: Document) => void): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(articles, async (text) => {
        check(await read(text, format));
      }),
      { numRuns: 400 },
    );
  };

  it('never throws, and gives places inside the text', async () => {
    await hold((document) => {
      const wrong = spansOf(document).filter(
        ({ start, end }) => !(0 <= start && start <= end && end <= document.text.length),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('gives blocks in order', async () => {
    await hold(({ blocks }) => {
      const starts = blocks.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });
  });

  it('gives text without white space around it', async () => {
    await hold(({ blocks }) => {
      for (const { text } of blocks) {
        expect(text).toBe(text.trimEnd());
        expect(text).toMatch(/^[^ \n\t\r]/u);
        expect(text).not.toMatch(/ {2}|\n\n|\t|\r/u);
      }
    });
  });

  it('gives segments that cover the text in order', async () => {
    await hold(({ blocks }) => {
      for (const { text, segments, span } of blocks) {
        const places = segments.map(({ at }) => at);
        expect(places[0]).toBe(0);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        expect(places.at(-1)).toBeLessThan(text.length);
        expect(segments[0]?.start).toBe(span.start);
      }
    });
  });

  it('shows literal segments as they are written', async () => {
    await hold((document) => {
      for (const block of document.blocks)
        for (const { shown, span } of literalSegments(block)) {
          const written = document.text.slice(span.start, span.end);
          if (!isExpression(written, format)) expect(folded(written)).toBe(folded(shown));
        }
    });
  });

  it('knows where the words of a link stand', async () => {
    await hold(({ blocks, links }) => {
      links.forEach(({ block, range, text, span }, index) => {
        expect(range === undefined).toBe(block === undefined);
        if (block === undefined || range === undefined) return;
        const owner = blocks[block];
        expect(owner?.links).toContain(index);
        expect(owner?.text.slice(range.start, range.end)).toBe(text);
        if (owner === undefined || text === '') return;
        const place = sourceSpan(owner, range.start, range.end);
        expect(place.start).toBeGreaterThanOrEqual(span.start);
        expect(place.end).toBeLessThanOrEqual(span.end);
      });
      blocks.forEach((block, index) => {
        expect(block.links.map((link) => links[link]?.block)).toEqual(block.links.map(() => index));
      });
    });
  });

  it('gives embeds in order, with their places', async () => {
    await hold(({ text, blocks, embeds }) => {
      const starts = embeds.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { span, src, srcSpan, block, caption } of embeds) {
        const whole = text.slice(span.start, span.end);
        expect(whole).toMatch(/^(?:<|!\[|\{[{%]|&lt;|\\<)/u);
        expect(whole).toMatch(/(?:[>)\]}]|&gt;)$|^<(?:iframe|script)/u);
        const address = text.slice(srcSpan.start, srcSpan.end);
        expect(address).toBe(address.trim());
        const decoded = decodeEntities(address);
        expect([decoded, decodeEntities(decoded), unescaped(address)]).toContain(src);
        expect(src).not.toBe('');
        expect(block === undefined).toBe(blocks.length === 0);
        for (const index of [block ?? 0, caption ?? 0])
          expect(index).toBeLessThan(Math.max(1, blocks.length));
      }
    });
  });

  it('gives the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (text) => {
        expect(await read(text, format)).toEqual(await read(text, format));
      }),
    );
  });
});
