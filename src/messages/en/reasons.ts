import type { Tolerated } from '../../model/checks.ts';
import type { ReasonTable } from '../types.ts';
import { date, either, languageName, list, plural, quoted } from './grammar.ts';
import { amount, AUDIENCE, COPY_KIND, MEDIUM, rate } from './phrases.ts';

const ask = (contact: string | undefined): string => (contact === undefined ? '' : ` (${contact})`);
const FACT = {
  medium: 'on what medium this site publishes',
  audience: 'whether this site is commercial',
} as const;
const TOLERATED: Readonly<Record<Tolerated, string>> = {
  time: 'of time',
  place: 'of place',
  'house-style': 'to suit the house style',
  subheads: 'of its subheads',
};
const PUBLISHED = { copy: 'the copy', original: 'the original' } as const;
const DATE_KEY = { copy: 'date', original: 'original_date' } as const;
const KEEP = 'Keep it with “republint originals add”.';
const NOTHING = 'There is nothing to do.';
const orNothing = (words: string): string => (words === '' ? 'nothing' : quoted(words));

export const reasons: ReasonTable = {
  'several-addresses': ({ addresses }) => ({
    message: `Several addresses could be the original’s: ${addresses.join(', ')}`,
    help: 'Find out which one is the original’s, and give it with --original or as “original_url” in the front matter.',
  }),
  'author-unknown': () => ({
    message: 'The copy has no byline, and nothing says who wrote the original.',
    help: 'Look at the original. If it is signed, name its author.',
  }),
  'copyright-without-holder': ({ found }) => ({
    message: `The copyright note does not say whose the copyright is: ${quoted(found)}`,
    help: 'Add the holder’s name: the author, the publisher, or whoever published the article first.',
  }),
  'site-not-declared': ({ missing }) => ({
    message: `republint.yaml does not say ${either(missing.map((fact) => FACT[fact]))}.`,
    help: 'Say it there, for example “site: { medium: web, audience: non-commercial }”.',
  }),
  'first-source-elsewhere': ({ source, publisher, contact }) => ({
    message: `The article first appeared at ${source}; the permission of ${publisher} does not cover it.`,
    help: `Ask ${source}, or ask ${publisher}${ask(contact)} whether you may republish it.`,
  }),
  'first-source-unclear': ({ source, publisher, language, contact }) => ({
    message: `The article by ${source} is not in the language of ${publisher} (it is in ${languageName(language)}); it may have appeared elsewhere first.`,
    help: `Find out where it first appeared. If that was not at ${publisher}${ask(contact)}, ask there whether you may republish it.`,
  }),
  'not-yet-permitted': ({ published, since, publisher, contact }) => ({
    message: `These terms cover what appeared on ${date(since)} or later; this article had appeared by ${date(published)}.`,
    help: `Ask ${publisher}${ask(contact)} whether you may republish it.`,
  }),
  'original-not-kept': () => ({
    message: 'The original is not at hand, so the two texts were not compared.',
    help: 'Keep it with “republint originals add”.',
  }),
  translated: () => ({
    message: 'The copy is a translation; a machine cannot compare it word by word.',
    help: 'Have somebody who reads both languages compare them.',
  }),
  'translation-permitted': () => ({
    message:
      'The copy is a translation, which these terms allow; its words are not those of the original.',
    help: NOTHING,
  }),
  'another-text': ({ original }) => ({
    message: `The text kept as the original is another one: ${quoted(original)}`,
    help: 'Look whether the address leads to the right article, or whether the original that is kept is the right one.',
  }),
  'title-missing': ({ expected }) => ({
    message: 'The copy has no title to compare.',
    help: `If the page shows one, it should be the original’s: ${quoted(expected)}`,
  }),
  'by-hand': () => ({
    message: 'Only a person can see to this.',
    help: 'See to it, and keep a note that it was done.',
  }),
  'done-by-hand': ({ on, by, note }) => ({
    message: `Recorded as done on ${date(on)}${by === undefined ? '' : ` by ${by}`}${note === undefined ? '.' : `: ${quoted(note)}`}`,
    help: 'This is a person’s word; no machine has checked it.',
  }),
  'other-use': ({ media, audience }) => {
    const uses = [media.map((one) => MEDIUM[one]), audience.map((one) => AUDIENCE[one])];
    const only = uses.filter((one) => one.length > 0).map((one) => `only for ${either(one)}`);
    return {
      message: `This clause holds ${list(only)}.`,
      help: 'If that is what this site does, say so in republint.yaml.',
    };
  },
  'other-copy': ({ copy }) => ({
    message: `This clause holds only for ${either(copy.map((kind) => COPY_KIND[kind]))}, and this copy is ${copy.length === 1 ? 'none' : 'neither'}.`,
    help: NOTHING,
  }),
  'asked-by-other-terms': ({ terms }) => ({
    message: `Other terms of this copy ask for the same, and it is judged there: ${terms}`,
    help: NOTHING,
  }),
  'met-otherwise': ({ obligation }) => ({
    message: `This is asked only where ${quoted(obligation)} is not met.`,
    help: `See the result of ${quoted(obligation)}.`,
  }),
  'small-changes': ({ changes, before, after, tolerates }) => ({
    message: `The copy makes ${plural(changes, 'small change', 'small changes')}${changes === 1 ? '' : ', the first'} from ${orNothing(before)} to ${orNothing(after)}. These terms permit small changes ${either(tolerates.map((one) => TOLERATED[one]))}, which a machine cannot tell from others.`,
    help: 'Look at each of them; “republint compare” shows the two texts side by side.',
  }),
  'no-images': () => ({ message: 'The copy shows no pictures.', help: NOTHING }),
  'images-of-unknown-origin': ({ images }) => ({
    message: `Nothing says whether the publisher’s terms hold for ${images.length === 1 ? 'this picture' : 'these pictures'}: ${images.join(', ')}`,
    help: 'Find out where they come from. The terms hold for the publisher’s pictures only.',
  }),
  'head-not-in-file': () => ({
    message: 'This file holds the article only, not the head of the page, where this would stand.',
    help: 'Check the built pages instead, or name the key from which your theme takes the canonical address: “canonical-key” under “site” in republint.yaml.',
  }),
  'text-unchanged': () => ({
    message: 'The text is the original’s, unchanged; there is no change to tell readers of.',
    help: NOTHING,
  }),
  'not-translated': () => ({ message: 'The copy is not a translation.', help: NOTHING }),
  'language-unknown': () => ({
    message:
      'Whether the copy is a translation cannot be told, because the language of the original, or of the copy, is not known.',
    help: 'Keep the original with “republint originals add”, and give the copy’s language as “lang” in its front matter.',
  }),
  'own-words-unknown': ({ found, most, unit }) => ({
    message: `These terms permit at most ${amount(most, unit)} of the original${unit === 'percent' ? '' : `; the copy has ${amount(found, unit)}`}. How much of it is the original’s cannot be told, because the original is not at hand.`,
    help: KEEP,
  }),
  'days-unknown': ({ missing }) => ({
    message: `Nothing says on which day ${either(missing.map((one) => PUBLISHED[one]))} was published.`,
    help: `Give the day in the front matter, as ${list(missing.map((one) => quoted(`${DATE_KEY[one]}: 2024-05-31`)))}.`,
  }),
  'not-all-counted': ({ most, per, undated, whole }) => {
    const because = [
      ...(undated === 0 ? [] : [plural(undated, 'copy has no date', 'copies have no date')]),
      ...(whole ? [] : ['this run did not look at the whole site']),
    ];
    return {
      message: `These terms permit at most ${rate(most, per)}. Not all could be counted, because ${list(because)}.`,
      help: `${undated === 0 ? '' : 'Give every copy the day of its publication, as “date: 2024-05-31” in its front matter. '}${whole ? '' : 'Check the whole site in one run.'}`.trimEnd(),
    };
  },
  'links-not-kept': () => ({
    message: 'The original was kept without its links, so those of the copy were not compared.',
    help: 'Add it again with “republint originals add”.',
  }),
  'original-has-none': () => ({
    message: 'The original has nothing of what is to be kept here.',
    help: NOTHING,
  }),
  'author-note-unknown': () => ({
    message:
      'The copy has no note on the author. Whether the original has one cannot be told from here.',
    help: 'Look at the original; if a note on its author stands there, copy it.',
  }),
};
