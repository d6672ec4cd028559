import { describe, expect, it } from 'vitest';
import { printedKeys } from '../../../src/engine/init/printed-keys.ts';

const prints = (template: string, key = 'author'): boolean =>
  printedKeys(template, [key]).length > 0;

describe('a key is printed', () => {
  it.each([
    '<p>{{ .Params.author }}</p>',
    '<p>{{- .Params.Author | markdownify -}}</p>',
    '<p>{{ .Param "author" }}</p>',
    '{{ with .Params.author }}<p>By {{ . }}</p>{{ end }}',
    '{{ with .Params.author }}{{ if $x }}-{{ end }}<p>{{ .name }}</p>{{ end }}',
    '{{ range $one := .Params.author }}<i>{{ $one }}</i>{{ end }}',
    '{{ $by := .Params.author }}<p>{{ $by }}</p>',
    '<p>{{ page.author | escape }}</p>',
    '<p>{% if page.author %}{{ page.author.name }}{% endif %}</p>',
    '{% assign by = page.author %}<p>{{ by }}</p>',
    '{% for one in page.author %}<p>{{ one.name }}</p>{% endfor %}',
    '<header>{{ author }}</header>',
    '<p>{{ page.extra.author }}</p>',
    '<p>{{ page.meta.author }}</p>',
    '<p>{frontmatter.author}</p>',
    '<p>{post.data.author}</p>',
    '<p>{{ $frontmatter.author }}</p>',
    '<p><%= page.author %></p>',
    '<a href="{{ page.url }}">{{ page.author }}</a>',
  ])('by %s', (template) => {
    expect(prints(template)).toBe(true);
  });

  it.each([
    '<meta name="author" content="{{ page.author }}">',
    '<head>{{ page.author }}</head>',
    '<HEAD lang=x>{{ page.author }}</HEAD >',
    '<title>{{ page.author }}</title>',
    '<script>{{ page.author }}</script>',
    '<!-- {{ page.author }} -->',
    '{{/* .Params.author */}}',
    '{# {{ author }} #}',
    '{% comment %}{{ page.author }}{% endcomment %}',
    '{% if page.author %}<p>x</p>{% endif %}',
    '{{ if .Params.author }}<p>x</p>{{ end }}',
    '{{ with .Params.author }}<p>x</p>{{ end }}{{ . }}',
    '{{ with .Params.author }}<img alt="{{ . }}">{{ end }}',
    '<p>{{ .Site.Params.author }}</p>',
    '<p>{{ site.data.author }}</p>',
    '<p>{{ site.data.people[page.author].name }}</p>',
    '<p>{{ page.author_url }}</p>',
    '<p>{{ page.coauthor }}</p>',
    '{{ partial "by.html" .Params.author }}',
    '{{ page.author',
    '<p>author</p>',
    '',
  ])('but not by %s', (template) => {
    expect(prints(template)).toBe(false);
  });

  it('in a header, which is no head', () => {
    expect(prints('<header>{{ page.author }}</header>')).toBe(true);
    expect(prints('<head><p>{{ page.author }}</p>')).toBe(true);
  });

  it('whose name is deeper', () => {
    expect(prints('<p>{{ .Params.source.name }}</p>', 'source.name')).toBe(true);
    expect(prints('<p>{{ .Params.canonical_url }}</p>', 'params.canonical_url')).toBe(true);
    expect(prints('<p>{{ page.source }}</p>', 'source.name')).toBe(false);
  });

  it('and takes no long time to find out', () => {
    const start = performance.now();
    for (const part of ['<head ', '<!--', '{{ with .Params.author }}', '{{', '{a', '<a '])
      printedKeys(part.repeat(200_000), ['author', 'source']);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
