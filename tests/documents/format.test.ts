import { expect, it } from 'vitest';
import { formatOf } from '../../src/documents/format.ts';

it.each([
  ['a.md', 'markdown'],
  ['content/a.MARKDOWN', 'markdown'],
  ['a.en.qmd', 'markdown'],
  ['a.mdx', 'mdx'],
  ['a.html', 'html'],
  ['a.xhtml', 'html'],
  ['a.txt', 'text'],
  ['a.md.bak', undefined],
  ['a.jpg', undefined],
  ['md', undefined],
])('%s is %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});
