import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausesFor } from '../../src/commands/clauses.ts';
import { check } from '../../src/index.ts';
import { EXAMPLES } from '../../src/messages/examples.ts';
import { EXPLAINED, explanationOf, isExplained } from '../../src/messages/explanations.ts';
import { FINDING_CODES, REASON_CODES } from '../rules/codes.ts';

const PROSE =
  'The port reopened on Monday. Forty boats came back, and by noon the market was empty.';
const ORIGINAL = 'https://harbourledger.example/port/77';
const PACK = readFileSync(new URL('../cases/packs/harbour.yaml', import.meta.url), 'utf8');
/** The same terms, for a publisher whose articles may be unsigned. */
const UNSIGNED = PACK.replace('unsigned: breached', 'unsigned: undetermined');

/** What is known beside the example, where it needs something to be known. */
interface Setting {
  readonly before?: string;
  readonly original?: string;
  readonly pack?: string;
  /** The page is HTML, and the example its head or the first of its text. */
  readonly page?: (example: string) => string;
}
const PLAIN: Setting = { original: ORIGINAL };
const WORDING =
  "check: credit-line, with: { wording: ['This article first appeared in {publisher}'] }";
const PIXEL = "check: pixel, with: { src: ['count.harbourledger.example/:id.gif'] }";

/** The same terms, which ask one thing more. */
function asking(requirement: string): Setting {
  return {
    ...PLAIN,
    pack: `${PACK}      - { id: more, strength: must, clause: { at: a, says: b }, ${requirement} }\n`,
  };
}

const withHead = (head: string): string =>
  `<html>${head}<body><p>${PROSE}</p><p>Source: The Harbour Ledger</p></body></html>`;

const SETTINGS: Partial<Record<string, Setting>> = {
  'author-not-named': {
    ...PLAIN,
    before: '---\noriginal_author: [Ann Carver, Tom Reyes]\n---\n\n',
  },
  'author-different': { ...PLAIN, before: '---\noriginal_author: Ann Carver\n---\n\n' },
  'author-unknown': { ...PLAIN, pack: UNSIGNED },
  'several-addresses': {},
  'credit-misplaced': asking('check: publisher, with: { at: top }'),
  'publisher-misspelt': asking('check: publisher, with: { forbids: [HarbourLedger.example] }'),
  'licence-unnamed': asking('check: licence, with: { any-of: [CC-BY-4.0] }'),
  'licence-not-linked': asking('check: licence, with: { link: required }'),
  'link-text-different': asking('check: source-link, with: { text: publisher }'),
  'wording-missing': asking(WORDING),
  'wording-different': asking(WORDING),
  'wording-hidden': asking(WORDING),
  'wording-not-linked': asking(
    "check: credit-line, with: { wording: ['This article first appeared in {publisher}'], links: { '{publisher}': article } }",
  ),
  'no-way-taken': asking(`any-of: [{ check: publisher }, { ${WORDING} }]`),
  'translator-not-named': asking('check: translation, with: { translator: required }'),
  'original-language-not-named': asking(
    'check: translation, with: { original-language: required }',
  ),
  'published-too-early': asking('check: window, with: { not-before: 3 }'),
  'published-too-late': asking('check: window, with: { start-within: 90 }'),
  'days-unknown': asking('check: window, with: { not-before: 3 }'),
  'image-not-permitted': asking('check: images, with: { use: forbidden }'),
  'image-uncredited': asking('check: images, with: { use: credited }'),
  'image-of-somebody-else': asking(
    'check: images, with: { use: credited, credited-to: publisher }',
  ),
  'image-without-photographer': asking(
    'check: images, with: { use: credited, photographer: required }',
  ),
  'image-hot-linked': asking('check: images, with: { hot-links: forbidden }'),
  'pixel-missing': asking(PIXEL),
  'pixel-dead': asking(PIXEL),
  'pixel-of-another-article': asking(PIXEL),
  'canonical-missing': { ...asking('check: canonical'), page: withHead },
  'canonical-elsewhere': { ...asking('check: canonical'), page: withHead },
};
/** These are examples of a configuration, and not of an article. */
const OF_A_SITE = new Set([
  'medium-not-permitted',
  'audience-not-permitted',
  'permission-expired',
  'site-not-declared',
]);
/** Two texts, or a person, would be needed to show these. */
const OF_TWO_TEXTS =
  /^(?:by-hand|first-source-|text-|only-excerpt|title-|original-not-|translated|another-|author-note-|full-text-|not-the-opening|read-more-|translation-|change-notice-|links-|small-)/u;
/** These depend on what is kept or known, on the day, or on other articles; or nothing is wrong. */
const OF_OTHER_FACTS =
  /^(?:images-of-|head-not-|language-|own-words-|window-|too-many-|not-all-|not-yet-|done-by-|other-use|other-copy|asked-by-|met-|no-images|not-translated|original-has-)/u;
const EXAMPLE_ROWS = Object.entries(EXAMPLES);

async function inFolder<T>(
  files: Readonly<Record<string, string>>,
  act: (cwd: string) => Promise<T>,
): Promise<T> {
  const cwd = mkdtempSync(join(tmpdir(), 'republint-example-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    return await act(cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** The codes of what is found in an article that holds the example. */
async function codesInArticle(example: string, code: string): Promise<readonly string[]> {
  const { before = '', original, pack = PACK, page } = SETTINGS[code] ?? PLAIN;
  const copy = page === undefined ? 'copy.md' : 'copy.html';
  const files = {
    [copy]: page?.(example) ?? `${before}${example}\n\n${PROSE}\n`,
    'harbour.yaml': pack,
    'republint.yaml': 'site: { names: [Our Site] }\n',
  };
  const report = await inFolder(files, async (cwd) =>
    check({
      cwd,
      paths: [copy],
      rules: ['harbour.yaml'],
      ...(original === undefined ? {} : { original }),
    }),
  );
  const copies = report.files.flatMap((file) => file.copies);
  expect(copies.map(({ claim }) => claim.kind)).not.toContain('suspected');
  return copies.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ findings, reason }) => [
      ...findings.map((finding) => finding.code),
      ...(reason === undefined ? [] : [reason.code]),
    ]),
  );
}

/** The files of an example: each begins with its name, or there is only the configuration. */
function filesOf(example: string): Readonly<Record<string, string>> {
  const [config = '', ...named] = example.split(/^# (\S+\.yaml)$/mu);
  if (named.length === 0) return { 'republint.yaml': config };
  return Object.fromEntries(
    named.flatMap((part, at) => (at % 2 === 0 ? [[part, named[at + 1] ?? '']] : [])),
  );
}

/** The codes of what is found about a site that is so configured, on a day in 2025. */
async function codesOfSite(example: string): Promise<readonly string[]> {
  const report = await inFolder({ 'a.md': PROSE, ...filesOf(example) }, async (cwd) =>
    check({ cwd, rules: ['crg-global-research'], asOf: '2025-06-01' }),
  );
  expect(report.terms).toHaveLength(1);
  return report.terms.flatMap(({ site }) =>
    site.flatMap(({ findings, reason }) =>
      [...findings.map(({ code }) => code), reason?.code].filter((code) => code !== undefined),
    ),
  );
}

describe('examples, judged', () => {
  it.each(EXAMPLE_ROWS.filter(([code]) => !OF_A_SITE.has(code)))(
    'the article of %s is not enough, and its remedy is',
    async (code, { bad, good }) => {
      expect(await codesInArticle(bad, code)).toContain(code);
      expect(await codesInArticle(good, code)).not.toContain(code);
    },
  );

  it.each(EXAMPLE_ROWS.filter(([code]) => OF_A_SITE.has(code)))(
    'the configuration of %s is not enough, and its remedy is',
    async (code, { bad, good }) => {
      expect(await codesOfSite(bad)).toEqual([code]);
      expect(await codesOfSite(good)).toEqual([]);
    },
  );
});

describe.each(['en', 'fr'] as const)('explanations in %s', (language) => {
  it.each([...FINDING_CODES, ...REASON_CODES])('%s', (code) => {
    const { title, meaning, bad, good } = explanationOf(code, language);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
    expect(meaning).not.toBe(title);
    expect(`${title} ${meaning}`).not.toMatch(/undefined|\[object|\$\{| {2}|\n/u);
    expect(bad === undefined).toBe(OF_TWO_TEXTS.test(code) || OF_OTHER_FACTS.test(code));
    if (bad !== undefined) expect(good).not.toBe(bad);
  });

  it('differ from one another', () => {
    const titles = EXPLAINED.map((code) => explanationOf(code, language).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('have clauses that say something', () => {
    for (const code of EXPLAINED)
      for (const { says } of clausesFor(code, language)) expect(says).not.toBe('');
  });
});

it('every code is explained, and nothing else', () => {
  expect([...EXPLAINED].sort()).toEqual([...FINDING_CODES, ...REASON_CODES].sort());
  expect(EXPLAINED.every(isExplained)).toBe(true);
  for (const code of ['', 'toString', '__proto__', 'link-dad', 'Link-Dead'])
    expect(isExplained(code)).toBe(false);
});
