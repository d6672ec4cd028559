import { describe, expect, it } from 'vitest';
import { blocksOf, hiddenOf, read, writtenAs } from '../reading.ts';

type Row = readonly [name: string, source: string, blocks: readonly string[]];

describe('blocks of Markdown', () => {
  it.each<Row>([
    ['paragraphs', 'One.\n\nTwo\nlines.', ['paragraph: One.', 'paragraph: Two\nlines.']],
    ['headings', '# One #\n\n###### Six', ['heading: One', 'heading: Six']],
    ['a heading with an anchor', '## One {#one}', ['heading: One']],
    ['underlined headings', 'One\n===\n\nTwo\n---', ['heading: One', 'heading: Two']],
    [
      'a paragraph above a rule',
      'One\ntwo\nthree\n---\nFour',
      ['paragraph: One\ntwo\nthree', 'paragraph: Four'],
    ],
    ['a rule', 'One\n\n* * *\n\nTwo', ['paragraph: One', 'paragraph: Two']],
    ['a list', '- One\n- Two\n  more', ['list-item: One', 'list-item: Two\nmore']],
    ['a numbered list', '1. One\n2) Two', ['list-item: One', 'list-item: Two']],
    ['a list with headings', '- # One\n- Two', ['heading: One', 'list-item: Two']],
    ['tasks', '- [x] One\n- [ ] Two', ['list-item: One', 'list-item: Two']],
    ['quotations', '> One\n> two\n>\n> > Three', ['> paragraph: One\ntwo', '>> paragraph: Three']],
    ['a lazy quotation', '> One\ntwo', ['> paragraph: One\ntwo']],
    ['a list in a quotation', '> - One', ['> list-item: One']],
    [
      'a table',
      '| A | B |\n|---|:-:|\n| *c* | d \\| e |',
      ['table-cell: A', 'table-cell: B', 'emphasised table-cell: c', 'table-cell: d | e'],
    ],
    ['fenced code', '```js\nlet a\n  b\n```\nText', ['code: let a\nb', 'paragraph: Text']],
    ['code with tildes', '~~~\na\n~~~', ['code: a']],
    ['code that nothing closes', '```\na\n\nb', ['code: a\nb']],
    ['indented code', 'Text\n\n    a\n    b', ['paragraph: Text', 'code: a\nb']],
    ['code in a quotation', '> ```\n> a\n> b\n> ```', ['> code: a\nb']],
    ['empty code', '```\n```\n\nText', ['paragraph: Text']],
    [
      'a tag that nothing closes',
      'Press <Select all>.\n\nText',
      ['paragraph: Press .', 'paragraph: Text'],
    ],
    [
      'a title that nothing closes',
      'The <title> is\n\nText',
      ['paragraph: The is', 'paragraph: Text'],
    ],
    ['a list to choose from', '<select><option>a</option></select>b', ['paragraph: b']],
    ['a script that nothing closes', 'Text\n\n<script>\nvar a', ['paragraph: Text']],
    ['inline code', 'The `a  b` and ``c ` d``', ['paragraph: The a b and c ` d']],
    [
      'a footnote',
      'Text[^1] more.\n\n[^1]: From the *Ledger*.',
      ['paragraph: Text more.', 'footnote: From the Ledger.'],
    ],
    ['a footnote of one word', '[^a]: Ledger', ['footnote: Ledger']],
    [
      'footnotes in a row',
      '[^a]: One\n[^b]: Two\nlines',
      ['footnote: One', 'footnote: Two\nlines'],
    ],
    [
      'a footnote of two paragraphs',
      '[^a]: One\n\n    Two\n\nText',
      ['footnote: One', 'footnote: Two', 'paragraph: Text'],
    ],
    ['emphasis', 'A *b* __c__ ~~d~~', ['paragraph: A b c d']],
    [
      'a paragraph in italics',
      '*Reprinted from **the Ledger**.*',
      ['emphasised paragraph: Reprinted from the Ledger.'],
    ],
    ['no letters', '—', ['paragraph: —']],
    ['hard breaks', 'One  \ntwo\\\nthree', ['paragraph: One\ntwo\nthree']],
    ['entities', '&copy; &#169; &eacute; &nope; A&nbsp;B', ['paragraph: © © é &nope; A\u00a0B']],
    ['entities of white space', 'a&#32;&Tab;b&#10;c', ['paragraph: a b c']],
    ['escapes', '\\*a\\* \\[b\\] \\c', ['paragraph: *a* [b] \\c']],
    [
      'brackets without a definition',
      '[One] [two][three] [four][] ![five]',
      ['paragraph: [One] [two][three] [four][] ![five]'],
    ],
    ['brackets with half a link', '[One](two three)', ['paragraph: [One](two three)']],
    ['a picture', 'A ![Ships *at* [anchor]](a.png) B', ['paragraph: A B']],
    ['a comment', 'One <!-- two --> three\n\n<!--\nfour\n-->', ['paragraph: One three']],
    ['definitions', '[a]: https://ledger.example/a', []],
    [
      'a mail address',
      '<desk@ledger.example> or desk@ledger.example',
      ['paragraph: desk@ledger.example or desk@ledger.example'],
    ],
    ['a processing instruction', '<?php echo 1 ?>\n\nText <?a?>.', ['paragraph: Text .']],
    [
      'Windows line ends',
      '# One\r\n\r\nTwo\r\nlines\\\r\nhere  \r\nthere\r\n\r\n- a\r\n- b\r\n\r\n| a |\r\n|---|\r\n| b |\r\n',
      [
        'heading: One',
        'paragraph: Two\nlines\nhere\nthere',
        'list-item: a',
        'list-item: b',
        'table-cell: a',
        'table-cell: b',
      ],
    ],
    [
      'an element with Windows line ends',
      '<div>\r\na\r\n</div>\r\n\r\n*b*\r\n',
      ['paragraph: a', 'emphasised paragraph: b'],
    ],
    ['line ends of old', '# One\r\rTwo\rlines', ['heading: One', 'paragraph: Two\nlines']],
    ['NUL', 'a\0b', ['paragraph: a\0b']],
    ['nothing', '', []],
    ['white space', ' \n\t\n', []],
  ])('%s', async (_name, source, blocks) => {
    expect(blocksOf(await read(source))).toEqual(blocks);
  });

  it.each<Row>([
    ['a container', ':::note Title\nOne\n:::\n\nTwo', ['notice paragraph: One', 'paragraph: Two']],
    [
      'containers in containers',
      '::::a\n:::b\nOne\n:::\nTwo\n::::\nThree',
      ['notice paragraph: One', 'notice paragraph: Two', 'paragraph: Three'],
    ],
    [
      'a container that nothing closes',
      '::: tip\nOne\n\nTwo',
      ['notice paragraph: One', 'notice paragraph: Two'],
    ],
    [
      'a container with a title in brackets',
      ':::note[One *two*]\nThree\n:::\n',
      ['notice paragraph: One two', 'notice paragraph: Three'],
    ],
    ['a closing mark alone', ':::\n\nOne', ['paragraph: One']],
    [
      'a container below a line',
      'One\n:::note\nTwo\n:::\n',
      ['paragraph: One', 'notice paragraph: Two'],
    ],
    ['an alert', '> [!NOTE]\n> One\n\n> Two', ['> notice paragraph: One', '> paragraph: Two']],
    ['an alert with a title', '> [!tip]- Title\n> One', ['> notice paragraph: Title\nOne']],
    [
      'an admonition',
      '!!! info "Title"\n    One\n\n    Two\n\nThree',
      ['notice paragraph: One', 'notice paragraph: Two', 'paragraph: Three'],
    ],
    ['a folded admonition', '???+ note\n    One', ['notice paragraph: One']],
    [
      'an admonition below a line',
      'One\n!!! note\n    Two',
      ['paragraph: One', 'notice paragraph: Two'],
    ],
    ['exclamation marks', '!!! really', []],
  ])('notices: %s', async (_name, source, blocks) => {
    expect(blocksOf(await read(source))).toEqual(blocks);
  });

  it.each<Row>([
    ['a shortcode', 'One {{< figure src="a" >}} two', ['paragraph: One two']],
    ['a shortcode with an emoji', 'One {{< figure src="🎉🎉" >}} [two](x)', ['paragraph: One two']],
    ['a shortcode over lines', '{{< figure\n  src="a"\n>}}\n\nOne', ['paragraph: One']],
    [
      'words between shortcodes',
      '{{% note %}}\n*One*\n{{% /note %}}',
      ['emphasised paragraph: One'],
    ],
    ['Liquid', '{% include a.html %}One {{ page.url }} two', ['paragraph: One two']],
    [
      'a shortcode that nothing closes',
      'One {{< two\n\nthree >}}',
      ['paragraph: One {{< two', 'paragraph: three >}}'],
    ],
    [
      'a shortcode in code',
      '`{{< a >}}`\n\n```\n{% b %}\n```',
      ['paragraph: {{< a >}}', 'code: {% b %}'],
    ],
    ['a comparison', 'One{% if a > b %} two', ['paragraph: One two']],
    ['a template between code', '`a` {{ b }} `c`', ['paragraph: a c']],
    ['attributes', 'One{: .lead} two {.b}', ['paragraph: One two']],
    [
      'comments',
      '{% comment %}One\n\ntwo{% endcomment %}{# three #}{{/* four */}}\n\nFive',
      ['paragraph: Five'],
    ],
    ['a comment that nothing closes', '{% comment %}One', ['paragraph: One']],
  ])('templates: %s', async (_name, source, blocks) => {
    expect(blocksOf(await read(source))).toEqual(blocks);
  });

  it.each<Row>([
    ['a comment', 'a <!-- b\nc --> d', ['comment: b\nc']],
    ['a comment of its own', '<!-- a -->\n\nb', ['comment: a']],
    [
      'a comment of a template',
      '{% comment %}a{% endcomment %}',
      ['comment: {% comment %}a{% endcomment %}'],
    ],
    ['the words for a picture', '![Ships](a.png) ![](b.png)', ['attribute: Ships']],
    ['a hidden element', 'a <span hidden>b *c* `d` &amp; e</span> f', ['hidden-element: b c d e']],
    [
      'a hidden block',
      '<div style="display: none">\n\n# a\n\n```\nb\n```\n\n</div>\n\nc',
      ['hidden-element: ab'],
    ],
    ['a template', '<template>\n\na\n\n</template>', ['template: a']],
    ['a script', '<script>\nlet a = 1;\n</script>', ['script: let a = 1;']],
    [
      'a definition without a use',
      'a\n\n[b]: https://ledger.example/b',
      ['definition: [b]: https://ledger.example/b'],
    ],
  ])('hidden: %s', async (_name, source, hidden) => {
    expect(hiddenOf(await read(source))).toEqual(hidden);
  });

  it.each<Row>([
    [
      'a block',
      '<div class="aside">\n<p>One</p>\n</div>\n\nTwo',
      ['paragraph: One', 'paragraph: Two'],
    ],
    ['Markdown in an element', '<div>\n\nOne *two*\n\n</div>', ['paragraph: One two']],
    ['an address element', '<address>\nOne\n</address>', ['notice paragraph: One']],
    [
      'a quotation',
      '<blockquote>\n\nOne\n\n</blockquote>\n\nTwo',
      ['> paragraph: One', 'paragraph: Two'],
    ],
    ['in a quotation', '> <div>\n> One\n> two\n> </div>', ['> paragraph: One\ntwo']],
    ['navigation', '<nav>\n\nOne\n\n</nav>\n\nTwo', ['chrome paragraph: One', 'paragraph: Two']],
    ['line breaks', 'One<br>two<br/>three', ['paragraph: One\ntwo\nthree']],
    ['italics', '<em>One</em>', ['emphasised paragraph: One']],
    ['an element in a list', '- <p>One</p>', ['list-item: One']],
  ])('raw HTML: %s', async (_name, source, blocks) => {
    expect(blocksOf(await read(source))).toEqual(blocks);
  });

  it.each([
    ['plain words', 'From the **Ledger**, 2016.', 'Ledger', 'Ledger'],
    ['words across marks', 'From the **Ledger**, 2016.', 'the Ledger', 'the **Ledger'],
    ['an entity', 'A &copy; B', '©', '&copy;'],
    ['words around an entity', 'A &copy; B', 'A © B', 'A &copy; B'],
    ['words after folded spaces', 'A  B   C', 'C', 'C'],
    ['words after front matter', '---\na: b\n---\n\nThe harbour', 'harbour', 'harbour'],
    ['words after an emoji', '{{< a "🎉" >}} The harbour 🎉 reopens', 'reopens', 'reopens'],
    ['words before a comment', 'The harbour <!-- a -->', 'harbour', 'harbour'],
    ['words after Windows line ends', 'One\r\ntwo\\\r\nthree', 'three', 'three'],
    ['a table cell', '| a | harbour |\n|---|---|', 'harbour', 'harbour'],
    ['a footnote', '[^1]: The harbour', 'harbour', 'harbour'],
    ['code in a quotation', '> ```\n> one\n> two\n> ```', 'two', 'two'],
  ])('knows the place of %s', async (_name, source, words, written) => {
    expect(writtenAs(await read(source), words)).toBe(written);
  });
});
