import type { Position } from '../../../model/checks.ts';
import type { FindingArgs } from '../../../model/finding.ts';
import { licenceName } from '../../licence-name.ts';
import type { FindingTable } from '../../types.ts';
import { either, list, quoted } from '../grammar.ts';
import { PLACE } from '../phrases.ts';

type At = Exclude<Position, 'anywhere'>;
const STANDING: Readonly<Record<At, string>> = {
  top: 'at the head of the article',
  end: 'at the foot of the article',
  byline: 'in the byline',
};
const MOVE: Readonly<Record<At, string>> = {
  top: 'Put them above the article’s text, or into its first paragraph.',
  end: 'Put them below the article’s text.',
  byline: 'Put them into the byline.',
};
const TARGET: Readonly<Record<FindingArgs['wording-not-linked']['target'], string>> = {
  article: 'the original article',
  site: 'the publisher’s site',
  home: 'the publisher’s home page',
  outlet: 'the site of the paper that they name',
  licence: 'the text of the licence',
  page: 'the page that these terms give',
};

/** More words than these are sooner compared than listed. */
const FEW = 6;
const words = (label: string, some: readonly string[]): string =>
  some.length === 0 || some.length > FEW ? '' : `${label}: ${list(some.map(quoted))}. `;
const holder = (holders: readonly string[]): string =>
  `Write a copyright note for the article, for example ${quoted(`© ${holders.length === 0 ? 'author’s name' : holders.join(', ')}`)}.`;
const source = (publisher: string): string =>
  quoted(`Source: ${publisher === '' ? 'publisher’s name' : publisher}`);
const byline = (authors: readonly string[]): string => quoted(`By ${list(authors)}`);
const theme = (key: string, example: string): string =>
  `Write it in the article itself, for example ${example}. If your site prints ${quoted(key)}, list this key under “rendered” in republint.yaml, or check the built pages instead.`;
const name = (licences: readonly string[]): string =>
  licences.length === 0
    ? 'Name or link the licence in the credit.'
    : `Name or link the licence in the credit: ${either(licences.map(licenceName))}.`;
const are = (authors: readonly string[]): string => (authors.length === 1 ? 'is' : 'are');

/** Who is named, whose the rights are, and the words that the terms prescribe. */
export const credits = {
  'publisher-not-named': ({ publisher }) => ({
    message: `${publisher === '' ? 'The publisher' : publisher} is not named.`,
    help: `Name the publisher at the head or the foot of the article, for example ${source(publisher)}.`,
  }),
  'publisher-only-in-prose': ({ publisher }) => ({
    message: `${publisher} is named only in the running text, not in a credit.`,
    help: `Add a credit on a line of its own at the head or the foot of the article, for example ${source(publisher)}.`,
  }),
  'publisher-only-in-address': ({ publisher, found }) => ({
    message: `${publisher} appears only in an address (${found}), not in words.`,
    help: `Write the name beside the link, for example ${source(publisher)}.`,
  }),
  'publisher-only-in-metadata': ({ publisher, key }) => ({
    message: `${publisher} is named only in the front matter (${key}), which readers do not see.`,
    help: theme(key, source(publisher)),
  }),
  'publisher-hidden': ({ publisher, where }) => ({
    message: `${publisher} is named only ${PLACE[where]}, which readers do not see.`,
    help: `Name the publisher where readers see it, for example ${source(publisher)}.`,
  }),
  'author-not-named': ({ authors }) => ({
    message: `${list(authors)} ${are(authors)} not named as author.`,
    help: `Name every author in the byline, for example ${byline(authors)}.`,
  }),
  'author-different': ({ authors, found }) => ({
    message: `The byline names ${found}; the original is by ${list(authors)}.`,
    help: `Name the original’s author, for example ${byline(authors)}. A translator goes on a line of their own.`,
  }),
  'author-only-in-metadata': ({ authors, key }) => ({
    message: `${list(authors)} ${are(authors)} named only in the front matter (${key}), which readers do not see.`,
    help: theme(key, byline(authors)),
  }),
  'byline-missing': () => ({
    message: 'No author is named.',
    help: 'Add a byline with the author’s name, for example “By …”.',
  }),
  'copyright-missing': ({ holders }) => ({
    message: 'There is no copyright note for the article.',
    help: holder(holders),
  }),
  'copyright-of-image': ({ found, holders }) => ({
    message: `The only copyright note belongs to a picture: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-of-site': ({ found, holders }) => ({
    message: `The only copyright note is the site’s own: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-of-somebody-else': ({ found, holders }) => ({
    message: `The copyright note names neither the author nor the publisher: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-only-in-metadata': ({ found, key }) => ({
    message: `The copyright note is only in the front matter (${key}), which readers do not see.`,
    help: theme(key, quoted(found)),
  }),
  'copyright-year-missing': ({ found }) => ({
    message: `The copyright note has no year: ${quoted(found)}`,
    help: 'Add the year in which the article was published.',
  }),
  'licence-missing': ({ expected }) => ({
    message: 'The licence is not named.',
    help: name(expected),
  }),
  'licence-different': ({ found, expected }) => ({
    message: `The licence named is ${licenceName(found)}, which is not the article’s.`,
    help: name(expected),
  }),
  'licence-unnamed': ({ found, expected }) => ({
    message: `The credit does not say which licence it means: ${quoted(found)}`,
    help: name(expected),
  }),
  'licence-of-image': ({ found, expected }) => ({
    message: `The only licence named (${licenceName(found)}) belongs to a picture.`,
    help: name(expected),
  }),
  'licence-only-in-metadata': ({ found, key }) => ({
    message: `The licence is named only in the front matter (${key}), which readers do not see.`,
    help: theme(key, quoted(licenceName(found))),
  }),
  'credit-misplaced': ({ found, at }) => ({
    message: `These words do not stand ${STANDING[at]}, where the terms want them: ${quoted(found)}`,
    help: MOVE[at],
  }),
  'publisher-misspelt': ({ found, publisher }) => ({
    message: `The publisher’s name is written ${quoted(found)}, which these terms do not accept.`,
    help: `Write ${quoted(publisher)}.`,
  }),
  'licence-not-linked': ({ found, expected }) => ({
    message: `The licence is named (${licenceName(found)}), but not linked.`,
    help:
      expected === undefined
        ? 'Link its name to the text of the licence.'
        : `Link its name to the text of the licence: ${expected}`,
  }),
  'wording-missing': ({ expected }) => ({
    message: 'The words that these terms prescribe are missing.',
    help: `Add them: ${quoted(expected)}`,
  }),
  'wording-different': ({ found, expected, missing, extra }) => ({
    message: `The wording is not the one that these terms prescribe: ${quoted(found)}`,
    help: `${words('Missing', missing)}${words('Not wanted', extra)}Write it exactly so: ${quoted(expected)}`,
  }),
  'wording-hidden': ({ expected, where }) => ({
    message: `The words that these terms prescribe are only ${PLACE[where]}, which readers do not see.`,
    help: `Write them where readers see them: ${quoted(expected)}`,
  }),
  'wording-not-linked': ({ found, target, expected }) => ({
    message: `No link leads from these words to ${TARGET[target]}: ${quoted(found)}`,
    help:
      expected === undefined
        ? `Link them to ${TARGET[target]}.`
        : `Link them to this address: ${expected}`,
  }),
  'author-note-missing': () => ({
    message: 'The original carries a note on its author; the copy does not.',
    help: 'Copy the note on the author from the original, unchanged.',
  }),
} satisfies Partial<FindingTable>;
