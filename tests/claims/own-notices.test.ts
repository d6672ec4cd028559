import { expect, it } from 'vitest';
import { ownNotices } from '../../src/claims/own-notices.ts';
import { recognise } from '../../src/claims/recognise.ts';
import { createScanner } from '../../src/claims/scan.ts';
import { parseDocument } from '../../src/documents/read.ts';
import { complete } from '../../src/model/steps.ts';
import { loadBuiltinPacks } from '../../src/terms/builtin.ts';

const SENTENCE = 'Knowable Magazine is an independent journalistic endeavor from Annual Reviews';
const SITE = { domains: [], names: [], permissions: [], done: [] };

/** Those that ship, without the sentences that they list as the publisher's own. */
const packs = loadBuiltinPacks().map((pack) =>
  pack.scope === 'publisher'
    ? { ...pack, publisher: { ...pack.publisher, boilerplate: [] } }
    : pack,
);

it('what a pack prescribes, and names its publisher, makes a copy by itself', async () => {
  const text = `# A cloud\n\nA small cloud weighs as much as a hundred elephants.\n\n${SENTENCE}.\n`;
  expect(packs.flatMap(ownNotices)).toContain(SENTENCE);
  expect(createScanner(packs).mayBeCopy(text)).toBe(true);
  const document = await parseDocument({ path: 'cloud.md', text, format: 'markdown' });
  const { copies } = await complete(recognise({ document, packs, site: SITE, rendered: [] }));
  expect(copies.map(({ pack }) => pack.id)).toEqual(['knowable-magazine']);
});

it('words that name nobody, or are few, are of no publisher', () => {
  const notices = packs.flatMap(ownNotices);
  expect(notices.every((notice) => notice.split(/\s+/u).length >= 6)).toBe(true);
  expect(notices.some((notice) => notice.startsWith('This article is republished from'))).toBe(
    false,
  );
});
