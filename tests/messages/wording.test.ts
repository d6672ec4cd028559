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
