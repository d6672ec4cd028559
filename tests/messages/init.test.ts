import { describe, expect, it } from 'vitest';
import { initWords } from '../../src/messages/init-words.ts';
import type { Language } from '../../src/model/language.ts';

function everything(language: Language): readonly string[] {
  const words = initWords(language);
  const plain = Object.values(words).flatMap((word: unknown): readonly string[] =>
    typeof word === 'string' ? [word] : Array.isArray(word) ? (word as readonly string[]) : [],
  );
  const key = { name: 'author', files: 2 };
  return [
    ...plain,
    ...words.head(undefined),
    ...words.head('Hugo'),
    ...[0, 1, 2].map((count) => words.found('Hugo', count, ['a', 'b'])),
    words.found(undefined, 0, []),
    words.sampled(3000, 9000),
    words.packMet('x', key),
    words.printedIn(key, 'a.html'),
    words.keyMet({ ...key, files: 1 }),
    words.canonicalIn(key, 'a.html'),
    words.canonicalNotTold([key]),
    words.canonicalNotTold([key, { ...key, files: 1 }]),
    words.written('republint.yaml'),
    words.isThere('republint.yaml'),
    words.isLink('republint.yaml'),
  ];
}

describe.each(['en', 'fr'] as const)('the words of init in %s', (language) => {
  it.each(everything(language))('%s', (said) => {
    expect(said).not.toMatch(/undefined|\[object|['"]|\n|\s$/u);
    if (language === 'fr') {
      expect(said).not.toMatch(
        /(?<!\u202f)[;!?]|(?<!\u00a0):(?!\d)|«(?!\u00a0)|(?<!\u00a0)»|[“”]/u,
      );
      expect(said).not.toMatch(/\b(?:the|of|and|file|files)\b/u);
    } else expect(said).not.toMatch(/[«»\u00a0\u202f]|\s[;:!?]/u);
  });
});
