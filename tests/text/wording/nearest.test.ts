import { describe, expect, it } from 'vitest';
import { nearestWording } from '../../../src/text/wording/nearest.ts';
import { partsOf, streamIn, textOf } from './looking.ts';

const WORDING = 'This story by {author} was originally published by {publisher}[ on {date}].';
const PROSE =
  'This was the year of the story that nobody was told by anybody. It was published by and by.';

function near(text: string, wording = WORDING, values = { publisher: 'The Halden Messenger' }) {
  const stream = streamIn(text);
  const found = nearestWording(stream, partsOf(wording), values);
  if (found === undefined) return undefined;
  const { from, to, missing, extra } = found;
  return { found: textOf(stream, from, to), missing, extra };
}

describe('the words nearest to a wording', () => {
  it.each([
    [
      'This article by Nora Bell was first published by The Halden Messenger.',
      { missing: ['story', 'originally'], extra: ['article', 'first'] },
    ],
    [
      'This story by Nora Bell was originally published by the Larkfield Herald.',
      { missing: ['Halden', 'Messenger'], extra: ['Larkfield', 'Herald'] },
    ],
    [
      'This story was originally published by The Halden Messenger',
      { missing: ['{author}', 'by'], extra: [] },
    ],
    [
      'Article by Nora Bell was originally published by The Halden Messenger',
      { missing: ['This', 'story'], extra: ['Article'] },
    ],
    [
      'This story by our staff was originally published by The Halden Messenger',
      { missing: ['{author}'], extra: ['our', 'staff'] },
    ],
    [
      'This story by Nora Bell was originally published in print by The Halden Messenger on 3 May 2016',
      { missing: [], extra: ['in', 'print'] },
    ],
  ])('%s', (text, { missing, extra }) => {
    for (const around of [
      text,
      `${PROSE}\n\n${text.replace(/\.$/u, '')}. And so on.\n\n${PROSE}`,
    ]) {
      const found = near(around);
      expect(found).toMatchObject({ extra });
      expect([...(found?.missing ?? [])].sort()).toEqual([...missing].sort());
      expect(text.startsWith(found?.found ?? '?')).toBe(true);
    }
  });

  it.each([
    PROSE,
    'The Halden Messenger was right.',
    'This story was told by Nora Bell.',
    'Published by\n---\nThe Halden Messenger\n---\nThis story was originally',
    '',
  ])('are none in: %s', (text) => {
    expect(near(text)).toBeUndefined();
  });

  it('of a short wording are those that leave out little', () => {
    expect(near('by Nora Bell for The Halden Messenger', 'by {author}, {publisher}')).toEqual({
      found: 'by Nora Bell for The Halden Messenger',
      missing: [],
      extra: ['for'],
    });
  });
});
