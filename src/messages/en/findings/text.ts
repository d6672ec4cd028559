import type { Change } from '../../../model/change-notice.ts';
import type { FindingTable } from '../../types.ts';
import { languageName, list, percent, plural, quoted } from '../grammar.ts';
import { amount } from '../phrases.ts';

const CHANGE: Readonly<Record<Change, string>> = {
  translated: 'translated',
  shortened: 'shortened',
  edited: 'edited',
  added: 'added to',
};

const was = (changes: readonly Change[]): string =>
  changes.length === 0 ? 'changed' : list(changes.map((one) => CHANGE[one]));
const translated = (from: string | undefined): string =>
  `Translated${from === undefined ? '' : ` from ${languageName(from)}`}`;

/** What is reproduced of the original, how much of it, and in which language. */
export const text = {
  'text-changed': ({ before, after }) => ({
    message: `The original says ${quoted(before)}; the copy says ${quoted(after)}.`,
    help: 'Put the original’s words back, or say in a signed note in brackets what was changed, and why.',
  }),
  'text-added': ({ added, words }) => ({
    message: `The copy adds ${plural(words, 'word', 'words')} to the original: ${quoted(added)}`,
    help: 'Take it out, or sign it as your own, for example “[Ed.: …]”.',
  }),
  'text-left-out': ({ omitted, words }) => ({
    message: `The copy leaves out ${plural(words, 'word', 'words')} of the original, and nothing shows it: ${quoted(omitted)}`,
    help: 'Put them back, or mark the place with “[…]” where the terms permit excerpts.',
  }),
  'text-moved': ({ moved, words }) => ({
    message: `A passage of ${plural(words, 'word', 'words')} stands elsewhere in the original: ${quoted(moved)}`,
    help: 'Put it back where the original has it.',
  }),
  'text-largely-changed': ({ changes, share }) => ({
    message: `The text differs from the original in ${String(changes)} places; ${percent(share)} of the original’s words are reproduced.`,
    help: 'Start again from the original’s text. “republint compare” shows the two side by side.',
  }),
  'only-excerpt': ({ share }) => ({
    message: `The copy reproduces ${percent(share)} of the original; these terms permit the whole article only.`,
    help: 'Republish the whole article, or ask the publisher.',
  }),
  'title-changed': ({ found, expected }) => ({
    message: `The title is ${quoted(found)}; the original’s is another.`,
    help: `Use the original’s title: ${quoted(expected)}`,
  }),
  'title-not-given': ({ found, expected }) => ({
    message: `The headline is ${quoted(found)}, and no credit gives the original’s title.`,
    help: `Give the title in the headline or in a credit: ${quoted(expected)}`,
  }),
  'full-text-forbidden': ({ share }) => ({
    message: `The copy reproduces ${percent(share)} of the original; these terms do not permit the whole article.`,
    help: 'Reproduce only a part of it, or ask the publisher.',
  }),
  'text-too-long': ({ found, most, unit }) => ({
    // What is only just too much must not read like what is permitted.
    message: `The copy reproduces ${amount(Math.ceil(found), unit)} of the original; these terms permit at most ${amount(most, unit)}.`,
    help: 'Shorten what you reproduce, or ask the publisher.',
  }),
  'not-the-opening': () => ({
    message: 'The excerpt is not the beginning of the original; these terms permit no other part.',
    help: 'Reproduce the first words or paragraphs in their place, or ask the publisher.',
  }),
  'read-more-missing': ({ found, expected }) => ({
    message:
      found === undefined
        ? 'No link leads from the excerpt to the whole article.'
        : `A link of the credits leads to the article (${quoted(found)}), but no words tell readers that there is more of it.`,
    help:
      expected === undefined
        ? 'Add a link to the whole article below the excerpt, such as “Read the full article”.'
        : `Add a link to the whole article below the excerpt, such as “Read the full article”: ${expected}`,
  }),
  'translation-forbidden': ({ from, to }) => ({
    message: `The copy is a translation${from === undefined ? '' : ` from ${languageName(from)}`}${to === undefined ? '' : ` into ${languageName(to)}`}, which these terms do not permit.`,
    help: 'Republish the article in its own language, or ask the publisher.',
  }),
  'translation-unmarked': ({ from }) => ({
    message: 'Nothing tells readers that the copy is a translation.',
    help: `Say so at the head or the foot of the article, for example ${quoted(`${translated(from)} by …`)}.`,
  }),
  'translator-not-named': () => ({
    message: 'The copy does not say who translated it.',
    help: 'Name the translator, for example “Translated by …”.',
  }),
  'original-language-not-named': ({ from }) => ({
    message: 'The copy does not say from which language it was translated.',
    help: `Name the language of the original, for example ${quoted(from === undefined ? 'Translated from …' : translated(from))}.`,
  }),
  'change-notice-missing': ({ changes, wording }) => ({
    message: `Nothing tells readers that the text was ${was(changes)}.`,
    help:
      wording === undefined
        ? `Say so at the head or the foot of the article, for example ${quoted(`This text was ${was(changes)}`)}.`
        : `Say so at the head or the foot of the article: ${quoted(wording)}`,
  }),
  'links-left-out': ({ missing, count }) => ({
    // No mark may stand after an address.
    message: `The copy leaves out ${plural(count, 'link', 'links')} of the original: ${[...missing, ...(count > missing.length ? ['…'] : [])].join(' – ')}`,
    help: 'Link the same words as the original does.',
  }),
} satisfies Partial<FindingTable>;
