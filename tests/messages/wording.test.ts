import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/engine/words.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { loadBuiltinPacks } from '../../src/terms/builtin.ts';
import type { Language } from '../../src/model/language.ts';
import { FINDING_ROWS, findingOf, REASON_ROWS, reasonOf } from './arguments.ts';

/** Message and help of a code with the arguments of the examples, as one reads them. */
function said(language: Language, code: string, extra: object = {}): readonly [string, string] {
  const messages = messagesFor(language);
  const finding = FINDING_ROWS.find(([other]) => other === code)?.[1];
  const reason = REASON_ROWS.find(([other]) => other === code)?.[1];
  const { message, help } =
    finding === undefined
      ? messages.reason(reasonOf(code, { ...reason, ...extra }))
      : messages.finding(findingOf(code, { ...finding, ...extra }));
  return [message, help];
}

describe('what an editor reads in English', () => {
  it.each<readonly [string, string, string]>([
    [
      'publisher-not-named',
      'The Ledger is not named.',
      'Name the publisher at the head or the foot of the article, for example “Source: The Ledger”.',
    ],
    [
      'author-not-named',
      'Ann Carver and Tom Reyes are not named as author.',
      'Name every author in the byline, for example “By Ann Carver and Tom Reyes”.',
    ],
    [
      'address-only-in-metadata',
      'The address of the original is only in the front matter (original_url), which readers do not see.',
      'If your site prints “original_url”, list this key under “rendered” in republint.yaml. Otherwise write the whole address of the original where readers see it: https://ledger.example/port/77',
    ],
    [
      'address-incomplete',
      'The address of the original is cut short: https://ledger.example/po…',
      'Write the whole address of the original where readers see it: https://ledger.example/port/77',
    ],
    [
      'address-elsewhere',
      'The address shown is not on the site of The Ledger: https://aggregator.example/9',
      'Write the whole address at which The Ledger published the article.',
    ],
    [
      'link-elsewhere',
      'The credit’s link does not lead to the site of The Ledger: https://aggregator.example/9',
      'Link the credit to the article on the site of The Ledger.',
    ],
    [
      'first-source-elsewhere',
      'The article first appeared at The Courier; the permission of The Ledger does not cover it.',
      'Ask The Courier, or ask The Ledger (https://ledger.example/port/77) whether you may republish it.',
    ],
    [
      'link-dead',
      'Readers cannot follow this link, because it is in code: https://ledger.example/',
      'Link the credit to the article itself: https://ledger.example/port/77',
    ],
    [
      'copyright-missing',
      'There is no copyright note for the article.',
      'Write a copyright note for the article, for example “© Ann Carver, The Ledger”.',
    ],
    [
      'licence-missing',
      'The licence is not named.',
      'Name or link the licence in the credit: CC BY 4.0 or CC BY-SA 4.0.',
    ],
    [
      'medium-not-permitted',
      'The terms permit the web without asking; republint.yaml declares print.',
      'Ask the publisher for permission (https://ledger.example/port/77), and record it in permissions.yaml.',
    ],
    [
      'permission-expired',
      'The permission given by The Ledger ended on 31 December 2020.',
      'Ask for a new permission, and record it in permissions.yaml.',
    ],
    [
      'site-not-declared',
      'republint.yaml does not say on what medium this site publishes or whether this site is commercial.',
      'Say it there, for example “site: { medium: web, audience: non-commercial }”.',
    ],
    [
      'first-source-unclear',
      'The article by The Courier is not in the language of The Ledger (it is in German); it may have appeared elsewhere first.',
      'Find out where it first appeared. If that was not at The Ledger (https://ledger.example/port/77), ask there whether you may republish it.',
    ],
    [
      'credit-misplaced',
      'These words do not stand at the head of the article, where the terms want them: “Our Site”',
      'Put them above the article’s text, or into its first paragraph.',
    ],
    [
      'wording-different',
      'The wording is not the one that these terms prescribe: “Ann Carver, Our Site”',
      'Missing: “The Ledger”. Not wanted: “Our Site”. Write it exactly so: “Ann Carver, The Ledger”',
    ],
    [
      'text-too-long',
      'The copy reproduces 412 words of the original; these terms permit at most 250 words.',
      'Shorten what you reproduce, or ask the publisher.',
    ],
    [
      'change-notice-missing',
      'Nothing tells readers that the text was translated and shortened.',
      'Say so at the head or the foot of the article: “Ann Carver”',
    ],
    [
      'links-left-out',
      'The copy leaves out 3 links of the original: https://ledger.example/port/77 – https://ledger.example/fishing/12 – …',
      'Link the same words as the original does.',
    ],
    [
      'too-many-copies',
      'In May 2024, 12 copies were published; these terms permit at most 10 copies a month.',
      'Publish fewer, or ask the publisher.',
    ],
    [
      'no-way-taken',
      'There are several ways to satisfy this clause, and none is taken: (1) The link leads to the publisher’s home page, not to the article: https://ledger.example/ (2) The Ledger is not named.',
      'Any one of these is enough: (1) Link the credit to the article itself: https://ledger.example/port/77 (2) Name the publisher at the head or the foot of the article, for example “Source: The Ledger”.',
    ],
    [
      'done-by-hand',
      'Recorded as done on 1 May 2024 by Ann Carver: “Tom Reyes”',
      'This is a person’s word; no machine has checked it.',
    ],
    [
      'other-use',
      'This clause holds only for print or newsletters and only for commercial use.',
      'If that is what this site does, say so in republint.yaml.',
    ],
    [
      'other-copy',
      'This clause holds only for excerpts or translations, and this copy is neither.',
      'There is nothing to do.',
    ],
    [
      'small-changes',
      'The copy makes 3 small changes, the first from “Ann Carver” to “Tom Reyes”. These terms permit small changes of time or to suit the house style, which a machine cannot tell from others.',
      'Look at each of them; “republint compare” shows the two texts side by side.',
    ],
    [
      'own-words-unknown',
      'These terms permit at most 250 words of the original; the copy has 412 words. How much of it is the original’s cannot be told, because the original is not at hand.',
      'Keep it with “republint originals add”.',
    ],
    [
      'days-unknown',
      'Nothing says on which day the copy or the original was published.',
      'Give the day in the front matter, as “date: 2024-05-31” and “original_date: 2024-05-31”.',
    ],
    [
      'not-all-counted',
      'These terms permit at most 10 copies a month. Not all could be counted, because 3 copies have no date and this run did not look at the whole site.',
      'Give every copy the day of its publication, as “date: 2024-05-31” in its front matter. Check the whole site in one run.',
    ],
  ])('%s', (code, message, help) => {
    expect(said('en', code)).toEqual([message, help]);
  });

  it('one author is, several are', () => {
    expect(said('en', 'author-not-named', { authors: ['Ann'] })[0]).toBe(
      'Ann is not named as author.',
    );
  });
});

describe('what an editor reads in French', () => {
  it.each<readonly [string, string, string]>([
    [
      'publisher-not-named',
      'L’article ne nomme pas The Ledger.',
      'Nommez l’éditeur en tête ou au pied de l’article, par exemple «\u00a0Source\u00a0: The Ledger\u00a0».',
    ],
    [
      'author-different',
      'La signature nomme Tom Reyes\u202f; l’original est d’Ann Carver.',
      'Nommez l’auteur de l’original, par exemple «\u00a0Par Ann Carver\u00a0». Le traducteur se nomme sur une ligne à part.',
    ],
    [
      'link-to-home-page',
      'Le lien mène à la page d’accueil de l’éditeur, pas à l’article\u00a0: https://ledger.example/',
      'Liez la mention de la source à l’article lui-même\u00a0: https://ledger.example/port/77',
    ],
    [
      'copyright-only-in-metadata',
      'La mention de droit d’auteur n’est que dans l’en-tête du fichier (copyright), que le lecteur ne voit pas.',
      'Écrivez cette mention dans l’article même, par exemple «\u00a0© Ann Carver\u00a0». Si votre site affiche «\u00a0copyright\u00a0», ajoutez cette clé à «\u00a0rendered\u00a0» dans republint.yaml, ou vérifiez plutôt les pages produites.',
    ],
    [
      'audience-not-permitted',
      'Les conditions autorisent l’usage non commercial sans demande préalable\u202f; republint.yaml déclare l’usage commercial.',
      'Demandez l’autorisation à l’éditeur (https://ledger.example/port/77), et notez-la dans permissions.yaml.',
    ],
    [
      'permission-expired',
      'L’autorisation donnée par The Ledger a pris fin le 31 décembre 2020.',
      'Demandez une nouvelle autorisation, et notez-la dans permissions.yaml.',
    ],
    [
      'site-not-declared',
      'republint.yaml ne dit ni sur quel support ce site publie ni si ce site est commercial.',
      'Dites-le là, par exemple «\u00a0site: { medium: web, audience: non-commercial }\u00a0».',
    ],
  ])('%s', (code, message, help) => {
    expect(said('fr', code)).toEqual([message, help]);
  });
});

describe('what depends on how much there is', () => {
  const some = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  it.each<readonly [Language, string, object, string]>([
    ['en', 'wording-different', { missing: some, extra: [] }, 'Write it exactly so'],
    ['en', 'wording-different', { missing: some, extra: ['x'] }, 'Not wanted: “x”. Write'],
    ['en', 'text-too-long', { found: 25.2, most: 25, unit: 'percent' }, '26% of the original'],
    ['en', 'text-too-long', { found: 2, most: 1, unit: 'paragraphs' }, 'at most 1 paragraph.'],
    ['en', 'own-words-unknown', { found: 1, most: 25, unit: 'percent' }, 'of the original. How'],
    ['en', 'link-text-different', { found: '' }, 'The link has no words'],
    [
      'en',
      'small-changes',
      { changes: 1, after: '' },
      '1 small change from “Ann Carver” to nothing.',
    ],
    ['en', 'change-notice-missing', { changes: [] }, 'that the text was changed.'],
    ['en', 'too-many-copies', { per: 'day', period: '2024-05-06' }, 'On 6 May 2024, 12 copies'],
    ['en', 'too-many-copies', { per: 'week', period: '2024-05-06' }, 'In the week of 6 May 2024, '],
    ['en', 'too-many-copies', { per: 'year', period: '2024' }, 'In 2024, 12 copies'],
    ['en', 'other-use', { media: [] }, 'holds only for commercial use.'],
    ['en', 'not-all-counted', { undated: 0 }, 'because this run did not look at the whole site.'],
    [
      'fr',
      'wording-different',
      {},
      'Il manque\u00a0: «\u00a0The Ledger\u00a0». Il y a en trop\u00a0: ',
    ],
    ['fr', 'translation-forbidden', {}, 'une traduction de l’allemand en italien, ce que'],
    ['fr', 'translation-forbidden', { from: 'en', to: undefined }, 'traduction de l’anglais, ce'],
    ['fr', 'original-language-not-named', { from: 'yi' }, 'Traduit du yiddish\u00a0».'],
    ['fr', 'too-many-copies', {}, 'En mai 2024, 12 copies ont été publiées\u202f; '],
    ['fr', 'too-many-copies', { per: 'day', period: '2024-05-01' }, 'Le 1er mai 2024, '],
    ['fr', 'other-use', {}, 'd’information, et seulement pour l’usage commercial.'],
    ['fr', 'text-too-long', { found: 26, most: 25, unit: 'percent' }, 'au plus 25\u202f%.'],
  ])('in %s: %s, %j', (language, code, extra, words) => {
    expect(said(language, code, extra).join(' ')).toContain(words);
  });
});

/** The French words of a pack that a report or an explanation shows. */
const FRENCH_CLAUSES = loadBuiltinPacks().flatMap((pack) =>
  pack.editions.flatMap(({ id, obligations }) =>
    obligations.map(({ id: obligation, clause }) => {
      const words = `${inLanguage(clause.says, 'fr')} (${inLanguage(clause.at, 'fr')})`;
      return [`${pack.id} ${id} ${obligation}`, words] as const;
    }),
  ),
);

it.each(FRENCH_CLAUSES)('the French clause of %s has French marks', (_name, words) => {
  expect(words).not.toMatch(/['"]|(?<!\u202f)[;!?]|(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»/u);
  expect(words).toMatch(/^\p{Ll}[^.]*\)$/u);
});

describe('what could not be read', () => {
  it.each([
    ['en', 'unreadable', 'EISDIR', 'The file could not be read: it is a folder'],
    ['en', 'unreadable', 'EIO', 'The file could not be read: EIO'],
    [
      'en',
      'too-large',
      '11.0 MB',
      'The file is too large to be an article (11.0 MB), and was not read.',
    ],
    [
      'en',
      'invalid-encoding',
      'utf-8',
      'Some characters of the file are not valid UTF-8 and could not be read.',
    ],
    [
      'en',
      'invalid-encoding',
      'windows-1252',
      'The file is not valid UTF-8; it was read as windows-1252.',
    ],
    [
      'en',
      'too-long-to-parse',
      '4000000',
      'The file is too long; only its first 4,000,000 characters were read.',
    ],
    ['en', 'too-slow', '30', 'The file could not be judged within 30 seconds.'],
    ['en', 'too-slow', '1', 'The file could not be judged within 1 second.'],
    ['fr', 'too-slow', '30', 'Le fichier n’a pas pu être jugé en 30 secondes.'],
    ['fr', 'too-slow', '1.5', 'Le fichier n’a pas pu être jugé en 1,5 seconde.'],
    [
      'fr',
      'too-large',
      '11.0 MB',
      'Le fichier est trop gros pour un article (11,0\u00a0Mo), et n’a pas été lu.',
    ],
    [
      'fr',
      'front-matter-broken',
      'nested too deeply',
      'L’en-tête du fichier est mal écrit, et n’a pas servi\u00a0: imbriqué trop profondément',
    ],
    [
      'fr',
      'too-long-to-parse',
      '4000000',
      'Le fichier est trop long\u202f; seuls ses 4\u202f000\u202f000 premiers caractères ont été lus.',
    ],
  ] as const)('in %s: %s, %s', (language, code, detail, sentence) => {
    expect(messagesFor(language).fileError(code, detail)).toBe(sentence);
  });
});
