import { describe, expect, it } from 'vitest';
import { claimsFor } from '../../src/claims/claim-publisher.ts';
import { findCredits } from '../../src/claims/credits/find.ts';
import { layOut } from '../../src/claims/layout.ts';
import { mayConcern, mentionsIn } from '../../src/claims/mentions.ts';
import { metadataSignals } from '../../src/claims/metadata.ts';
import { ownNotices } from '../../src/claims/own-notices.ts';
import { parseDocument } from '../../src/documents/read.ts';
import type { Pack, PublisherIdentity } from '../../src/model/terms.ts';
import { loadBuiltinPacks } from '../../src/terms/builtin.ts';
import { fileOf, readTables } from '../cases/tables.ts';

const SITE = { domains: [], names: [], permissions: [], done: [] };
const PROSE = 'The town ran out of salt, and nobody could say who had eaten it. '.repeat(20);
const REVIEW: PublisherIdentity = {
  names: ['The Larkfield Review', 'Ларкфилд', 'Open Harbour'],
  abbreviations: [],
  domains: ['larkfield.example', new URL('https://larkfëld.example').hostname],
  articleUrls: [],
  noise: [],
  boilerplate: ['Free to read since 1911'],
};

async function said(text: string, path = 'salt.md') {
  const document = await parseDocument({
    path,
    text,
    format: path.endsWith('.html') ? 'html' : path.endsWith('.txt') ? 'text' : 'markdown',
  });
  const layout = layOut(document);
  const credits = findCredits(document, layout, SITE);
  const metadata = metadataSignals(document, SITE);
  return {
    input: { document, layout, credits, metadata },
    mentions: mentionsIn(document, layout, credits, metadata),
  };
}

describe('a file may concern a publisher', () => {
  it.each([
    ['named in its text', `${PROSE}\n\nFrom the Larkfield Review.`],
    ['named over a line break', `${PROSE}\n\nFrom the Larkfield\nReview.`],
    ['named in another script', `${PROSE}\n\nЛаркфилд`],
    ['named in one word, alone under the title', `# Salt\n\nOpenHarbour\n\n${PROSE}`],
    ['named with a slip, in a credit', `${PROSE}\n\nOriginally published in Larkfeld Review.`],
    ['named by its domain', `${PROSE}\n\nlarkfield.example`],
    ['linked', `${PROSE}\n\n[Here](https://www.larkfield.example/salt).`],
    [
      'linked under the other form of its domain',
      `${PROSE}\n\n[Here](https://larkfëld.example/a).`,
    ],
    [
      'linked through an archive',
      `${PROSE}\n\n[Here](https://web.archive.org/web/2020/https://larkfield.example/salt).`,
    ],
    ['named in its metadata', `---\nsource: Larkfield Review\n---\n${PROSE}`],
    ['linked in its metadata', `---\noriginal_url: https://larkfield.example/a\n---\n${PROSE}`],
    ['whose own sentence it holds', `${PROSE}\n\nFree to read since 1911.`],
    ['whose prescribed sentence it holds', `${PROSE}\n\nGiven to all who ask for it politely.`],
  ])('%s', async (_name, text) => {
    const { mentions } = await said(text);
    expect(mayConcern(mentions, REVIEW, ['Given to all who ask for it politely'])).toBe(true);
  });

  it('of whose site nothing is known', async () => {
    expect(mayConcern((await said(PROSE)).mentions, { ...REVIEW, domains: [] }, [])).toBe(true);
  });
});

it('a file that says nothing of a publisher does not concern it', async () => {
  const text = `# Salt\n\nBy Nora Bell\n\n${PROSE}\n\nSource: [The Herald](https://herald.example/a)`;
  expect(mayConcern((await said(text)).mentions, REVIEW, ['Given to all'])).toBe(false);
});

describe('whom a file does not concern, nothing speaks for', () => {
  const packs = loadBuiltinPacks().filter(
    (pack): pack is Extract<Pack, { scope: 'publisher' }> => pack.scope === 'publisher',
  );
  const tables = ['recognition', 'author', 'copyright', 'credit-line'].flatMap(readTables);
  it.each(tables.map((table) => [table.name, table] as const))('%s', async (_name, table) => {
    for (const row of table.cases) {
      const { name, text } = fileOf(table, row);
      const { input, mentions } = await said(text, name);
      for (const pack of packs) {
        const notices = ownNotices(pack);
        if (mayConcern(mentions, pack.publisher, notices)) continue;
        const given = { ...input, original: undefined, declared: false, notices, matches: [] };
        const [claim] = claimsFor(given, pack.publisher);
        expect(claim?.claim.signals, `${row.it}: ${pack.id}`).toEqual([]);
      }
    }
  });
});
