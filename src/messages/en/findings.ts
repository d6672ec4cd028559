import type { DeadLink, HiddenPlace } from '../../model/finding.ts';
import type { Audience, Medium } from '../../model/terms.ts';
import { licenceName } from '../licence-name.ts';
import type { FindingTable } from '../types.ts';
import { date, either, list, percent, plural, quoted } from './grammar.ts';

const PLACE: Readonly<Record<HiddenPlace, string>> = {
  comment: 'in a comment',
  'hidden-element': 'in a hidden part of the page',
  attribute: 'in the description of a picture',
  definition: 'in a link definition that no link uses',
  script: 'in a script',
  template: 'in a template',
};
const DEATH: Readonly<Record<DeadLink, string>> = {
  comment: 'it is in a comment',
  code: 'it is in code',
  hidden: 'it is in a hidden part of the page',
  script: 'it runs a script instead of opening a page',
  malformed: 'its address is not written correctly',
  empty: 'it has no address',
  definition: 'it is only defined, and no words are linked to it',
};
const MEDIUM: Readonly<Record<Medium, string>> = {
  web: 'the web',
  print: 'print',
  newsletter: 'newsletters',
  broadcast: 'broadcasting',
  app: 'applications',
};
const AUDIENCE: Readonly<Record<Audience, string>> = {
  'non-commercial': 'non-commercial use',
  commercial: 'commercial use',
};

// An address to be pasted stands at the end, without a full stop.
const linkTo = (expected: string | undefined, link = 'Link'): string =>
  expected === undefined
    ? `${link} the credit to the article itself.`
    : `${link} the credit to the article itself: ${expected}`;
const showAddress = (expected: string | undefined, write = 'Write'): string =>
  `${write} the whole address of the original where readers see it: ${expected ?? 'https://…'}`;
const holder = (holders: readonly string[]): string =>
  `Write a copyright note for the article, for example ${quoted(`© ${holders.length === 0 ? 'author’s name' : holders.join(', ')}`)}.`;
const source = (publisher: string): string =>
  quoted(`Source: ${publisher === '' ? 'publisher’s name' : publisher}`);
const byline = (authors: readonly string[]): string => quoted(`By ${list(authors)}`);
const theme = (key: string, example: string): string =>
  `Write it in the article itself, for example ${example}. If your site prints ${quoted(key)}, list this key under “rendered” in republint.yaml, or check the built pages instead.`;
const unlessRendered = (key: string, does: string): string =>
  `If your site ${does} ${quoted(key)}, list this key under “rendered” in republint.yaml.`;
const ask = (contact: string | undefined): string =>
  `Ask the publisher for permission${contact === undefined ? '' : ` (${contact})`}, and record it in permissions.yaml.`;
const name = (licences: readonly string[]): string =>
  licences.length === 0
    ? 'Name or link the licence in the credit.'
    : `Name or link the licence in the credit: ${either(licences.map(licenceName))}.`;
const are = (authors: readonly string[]): string => (authors.length === 1 ? 'is' : 'are');

export const findings: FindingTable = {
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
  'address-missing': ({ expected }) => ({
    message: 'The address of the original cannot be read anywhere in the article.',
    help: showAddress(expected),
  }),
  'address-only-in-link': ({ expected }) => ({
    message: 'The original is linked, but its address cannot be read.',
    help: showAddress(expected),
  }),
  'address-only-in-metadata': ({ expected, key }) => ({
    message: `The address of the original is only in the front matter (${key}), which readers do not see.`,
    help: `${unlessRendered(key, 'prints')} ${showAddress(expected, 'Otherwise write')}`,
  }),
  'address-hidden': ({ found, where }) => ({
    message: `The address of the original is only ${PLACE[where]}, which readers do not see: ${found}`,
    help: showAddress(found),
  }),
  'address-incomplete': ({ found, expected }) => ({
    message: `The address of the original is cut short: ${found.replace(/…$/u, '')}…`,
    help: showAddress(expected),
  }),
  'address-of-home-page': ({ found, expected }) => ({
    message: `The address shown is that of the publisher’s home page, not of the article: ${found}`,
    help: showAddress(expected),
  }),
  'address-of-section-page': ({ found, expected }) => ({
    message: `The address shown is that of a list of articles, not of the article: ${found}`,
    help: showAddress(expected),
  }),
  'address-of-another-article': ({ found, expected }) => ({
    message: `The address shown is that of another article: ${found}`,
    help: showAddress(expected),
  }),
  'address-elsewhere': ({ found, publisher }) => ({
    message: `The address shown is not on the site of ${publisher}: ${found}`,
    help: `Write the whole address at which ${publisher} published the article.`,
  }),
  'link-missing': ({ expected }) => ({
    message: 'No link leads to the original article.',
    help: linkTo(expected),
  }),
  'link-only-in-metadata': ({ expected, key }) => ({
    message: `The address of the original is only in the front matter (${key}); no link leads there.`,
    help: `${unlessRendered(key, 'makes a link of')} ${linkTo(expected, 'Otherwise link')}`,
  }),
  'link-dead': ({ found, why, expected }) => ({
    message: `Readers cannot follow this link, because ${DEATH[why]}${found === '' ? '.' : `: ${found}`}`,
    help: linkTo(expected),
  }),
  'link-to-home-page': ({ found, expected }) => ({
    message: `The link leads to the publisher’s home page, not to the article: ${found}`,
    help: linkTo(expected),
  }),
  'link-to-section-page': ({ found, expected }) => ({
    message: `The link leads to a list of articles, not to the article: ${found}`,
    help: linkTo(expected),
  }),
  'link-to-another-article': ({ found, expected }) => ({
    message: `The link leads to another article: ${found}`,
    help: linkTo(expected),
  }),
  'link-through-shortener': ({ found, expected }) => ({
    message: `The link goes through a shortening service, which hides where it leads: ${found}`,
    help: linkTo(expected),
  }),
  'link-to-archive': ({ found, expected }) => ({
    message: `The link leads to an archive’s copy, not to the publisher’s site: ${found}`,
    help: linkTo(expected),
  }),
  'link-elsewhere': ({ found, publisher }) => ({
    message: `The credit’s link does not lead to the site of ${publisher}: ${found}`,
    help: `Link the credit to the article on the site of ${publisher}.`,
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
  'licence-of-image': ({ found, expected }) => ({
    message: `The only licence named (${licenceName(found)}) belongs to a picture.`,
    help: name(expected),
  }),
  'licence-only-in-metadata': ({ found, key }) => ({
    message: `The licence is named only in the front matter (${key}), which readers do not see.`,
    help: theme(key, quoted(licenceName(found))),
  }),
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
  'medium-not-permitted': ({ medium, permitted, contact }) => ({
    message: `The terms permit ${list(permitted.map((one) => MEDIUM[one]))} without asking; republint.yaml declares ${MEDIUM[medium]}.`,
    help: ask(contact),
  }),
  'audience-not-permitted': ({ audience, permitted, contact }) => ({
    message: `The terms permit ${list(permitted.map((one) => AUDIENCE[one]))} without asking; republint.yaml declares ${AUDIENCE[audience]}.`,
    help: ask(contact),
  }),
  'permission-expired': ({ until, by }) => ({
    message: `The permission given by ${by} ended on ${date(until)}.`,
    help: 'Ask for a new permission, and record it in permissions.yaml.',
  }),
};
