import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/documents/read.ts';

const FRONT = '---\ntitle: The Mill\n---\n\n';
const WORDS = 'Nobody was hurt.\n';

describe('the title of a Markdown file', () => {
  it.each([
    ['a heading of the first level', `${FRONT}# The Old Mill\n\n${WORDS}`, 'The Old Mill'],
    ['the same, underlined', `${FRONT}The Old Mill\n============\n\n${WORDS}`, 'The Old Mill'],
    ['the same, in HTML', `${FRONT}<h1>The Old Mill</h1>\n\n${WORDS}`, 'The Old Mill'],
    ['the front matter', `${FRONT}${WORDS}`, 'The Mill'],
    [
      'the front matter before a section',
      `${FRONT}${WORDS}\n## A contract\n\n${WORDS}`,
      'The Mill',
    ],
    ['the same, underlined', `${FRONT}A contract\n----------\n\n${WORDS}`, 'The Mill'],
    ['the same, in HTML', `${FRONT}<h2 class="a">A contract</h2>\n\n${WORDS}`, 'The Mill'],
    ['the head of a section if nothing else tells', `## The Mill\n\n${WORDS}`, 'The Mill'],
    ['none', WORDS, undefined],
  ])('is %s', async (_, text, title) => {
    const document = await parseDocument({ path: 'a.md', text, format: 'markdown' });
    expect(document.title?.value).toBe(title);
  });
});
