import { describe, expect, it } from 'vitest';
import { canonicalKeys, printedKeys } from '../../../src/engine/init/printed-keys.ts';

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

const takes = (template: string, { key = 'canonical_url', atTop = false } = {}): boolean =>
  canonicalKeys(template, [key], { atTop }).length > 0;

describe('the canonical address is taken from a key', () => {
  it.each([
    '<head><link rel="canonical" href="{{ .Params.canonical_url }}"></head>',
    '<link rel=canonical href={{ .Params.canonical_url }}>',
    '<link href="{{ page.canonical_url | default: page.url }}" rel="canonical" />',
    '<link rel="canonical" href="{{ if .Params.canonical_url }}{{ trim .Params.canonical_url " " }}{{ else }}{{ .Permalink }}{{ end }}">',
    '{{ with .Params.canonical_url }}<link rel="canonical" href="{{ . }}">{{ end }}',
    '{{ $url := .Params.canonical_url | default .Permalink }}<LINK REL=\'canonical\' HREF="{{ $url }}">',
    '{% assign canonical_url = page.canonical_url | default: page.url %}<link rel="canonical" href="{{ canonical_url }}">',
    '<link rel="canonical" href={frontmatter.canonical_url} />',
    '<link rel="canonical" href="<%= page.canonical_url || url %>">',
    '<link rel="icon" href="x"><link rel="canonical" title="{{ page.title }}" href="{{ page.extra.canonical_url }}">',
    '<head>{% seo %}</head>',
    '<head>{%- seo title=false -%}</head>',
  ])('by %s', (template) => {
    expect(takes(template)).toBe(true);
  });

  it.each([
    '<link rel="canonical" href="{{ .Permalink }}">{{ .Params.canonical_url }}',
    '{{ .Params.canonical_url }}<link rel="canonical" href="{{ .Permalink }}">',
    '<link rel="alternate" href="{{ .Params.canonical_url }}">',
    '<a rel="canonical" href="{{ .Params.canonical_url }}">x</a>',
    '<p>{{ .Params.canonical_url }}</p>',
    '<!-- <link rel="canonical" href="{{ .Params.canonical_url }}"> -->',
    '{# <link rel="canonical" href="{{ page.canonical_url }}"> #}',
    '<script>const x = `<link rel="canonical" href="{{ page.canonical_url }}">`</script>',
    '{{ if .Params.canonical_url }}<link rel="canonical" href="{{ .Permalink }}">{{ end }}',
    '<link rel="canonical" href="{{ .Site.Params.canonical_url }}">',
    '<link rel="canonical" href="{{ page.canonical_url_base }}">',
    '<link rel="canonical-x" href="{{ page.canonical_url }}">',
    'const canonical_url = new URL(path);<link rel="canonical" href={canonical_url} />',
    '{% assign canonical_url = page.url | absolute_url %}<link rel="canonical" href="{{ canonical_url }}">',
    '<link rel="canonical" href="{{ canonical_url }}">',
    '<link rel="canonical" href="{{ page.canonical_url }}"',
    '{% seo_tags %}',
    '<p>seo</p>',
    '',
  ])('but not by %s', (template) => {
    expect(takes(template)).toBe(false);
  });

  it('by its name alone only where the front matter is at hand, and no variable hides it', () => {
    const link = '<link rel="canonical" href="{{ canonical_url or page.url }}">';
    expect(takes(link, { atTop: true })).toBe(true);
    expect(takes(`{% set canonical_url = page.url %}${link}`, { atTop: true })).toBe(false);
  });

  it('of any name, but by a tag only from the one that it knows', () => {
    const link = '<link rel="canonical" href="{{ page.original_url }}">';
    expect(takes(link, { key: 'original_url' })).toBe(true);
    expect(takes(link)).toBe(false);
    expect(takes('{% seo %}', { key: 'canonical' })).toBe(false);
  });

  it('and takes no long time to find out', () => {
    const start = performance.now();
    for (const part of ['<link rel=canonical ', '<link>', '<link {{a}}>', '<link {{', '{a', '<!--'])
      canonicalKeys(part.repeat(200_000), ['canonical_url', 'source'], { atTop: true });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
