import type { DeadLink, HiddenPlace } from '../../model/finding.ts';
import type { Audience, Medium } from '../../model/terms.ts';
import type { FindingTable } from '../types.ts';
import { either, list } from './grammar.ts';

const PLACE: Readonly<Record<HiddenPlace, string>> = {
  comment: 'in a comment',
  'hidden-element': 'in a hidden part of the page',
  attribute: 'in the description of a picture',
  definition: 'in a link definition that no link uses',
  script: 'in a script',
  template: 'in a template',
};
const DEATH: Readonly<Record<DeadLink, string>> = {
  comment: 'it stands in a comment',
  code: 'it stands in code',
  hidden: 'it stands in a hidden part of the page',
  script: 'it runs a script instead of opening a page',
  malformed: 'its address is not written correctly',
  empty: 'it has no address',
  definition: 'it is only defined, and no words are linked',
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

const or = (expected: string | undefined, otherwise: string): string => expected ?? otherwise;
const linkTo = (expected: string | undefined): string =>
  `Link the credit to ${or(expected, 'the article itself')}.`;
const showAddress = (expected: string | undefined): string =>
  `Write the whole address of the original where readers see it: ${or(expected, 'https://…')}`;
const holder = (holders: readonly string[]): string =>
  `Write a copyright note for the article, for example “© ${holders.length === 0 ? 'the author, the publisher' : holders.join(', ')}”.`;
const theme = (key: string): string =>
  `Write it in the article itself. If your site prints “${key}”, list it under “rendered” in republint.yaml, or check the built pages.`;
const ask = (contact: string | undefined): string =>
  contact === undefined
    ? 'Ask the publisher for permission, and record it under “permissions” in republint.yaml.'
    : `Ask the publisher for permission (${contact}), and record it under “permissions” in republint.yaml.`;
const name = (licences: readonly string[]): string =>
  licences.length === 0
    ? 'Name or link the licence in the credit.'
    : `Name or link ${either(licences)} in the credit.`;

export const findings: FindingTable = {
  'publisher-not-named': ({ publisher }) => ({
    message: `${publisher} is not named.`,
    help: `Name the publisher at the head or the foot of the article, for example “Source: ${publisher}”.`,
  }),
  'publisher-only-in-prose': ({ publisher }) => ({
    message: `${publisher} is named only in the running text, not in a credit.`,
    help: `Add a credit of its own at the head or the foot of the article, for example “Source: ${publisher}”.`,
  }),
  'publisher-only-in-address': ({ publisher, found }) => ({
    message: `${publisher} stands only in an address (${found}), not in words.`,
    help: `Write the name beside the address, for example “Source: ${publisher}”.`,
  }),
  'publisher-only-in-metadata': ({ publisher, key }) => ({
    message: `${publisher} is named only in the front matter (${key}), which readers do not see.`,
    help: theme(key),
  }),
  'publisher-hidden': ({ publisher, where }) => ({
    message: `${publisher} is named only ${PLACE[where]}, which readers do not see.`,
    help: `Name the publisher where readers see it, for example “Source: ${publisher}”.`,
  }),
  'author-not-named': ({ authors }) => ({
    message: `${list(authors)} ${authors.length === 1 ? 'is' : 'are'} not named as author.`,
    help: `Add a byline, for example “By ${list(authors)}”.`,
  }),
  'author-different': ({ authors, found }) => ({
    message: `The byline names ${found}; the original is by ${list(authors)}.`,
    help: `Name the original’s author, for example “By ${list(authors)}”.`,
  }),
  'author-only-in-metadata': ({ authors, key }) => ({
    message: `${list(authors)} ${authors.length === 1 ? 'is' : 'are'} named only in the front matter (${key}), which readers do not see.`,
    help: theme(key),
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
    message: `The address of the original stands only in the front matter (${key}), which readers do not see.`,
    help: `${showAddress(expected)} If your site prints “${key}”, list it under “rendered” in republint.yaml.`,
  }),
  'address-hidden': ({ found, where }) => ({
    message: `The address of the original stands only ${PLACE[where]}, which readers do not see: ${found}`,
    help: showAddress(found),
  }),
  'address-incomplete': ({ found, expected }) => ({
    message: `The address of the original is cut short: ${found}…`,
    help: showAddress(expected),
  }),
  'address-of-home-page': ({ found, expected }) => ({
    message: `The address shown is the publisher’s home page, not the article: ${found}`,
    help: showAddress(expected),
  }),
  'address-of-section-page': ({ found, expected }) => ({
    message: `The address shown is a list of articles, not the article: ${found}`,
    help: showAddress(expected),
  }),
  'address-of-another-article': ({ found, expected }) => ({
    message: `The address shown is that of another article: ${found}`,
    help: showAddress(expected),
  }),
  'address-elsewhere': ({ found, publisher }) => ({
    message: `The address shown is not on the site of ${publisher}: ${found}`,
    help: `Write the address at which ${publisher} published the article.`,
  }),
  'link-missing': ({ expected }) => ({
    message: 'No link leads to the original article.',
    help: linkTo(expected),
  }),
  'link-only-in-metadata': ({ expected, key }) => ({
    message: `The original’s address stands only in the front matter (${key}); no link leads there.`,
    help: `${linkTo(expected)} If your site links “${key}”, list it under “rendered” in republint.yaml.`,
  }),
  'link-dead': ({ found, why, expected }) => ({
    message: `Readers cannot follow the link${found === '' ? '' : ` to ${found}`}: ${DEATH[why]}.`,
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
    message: `The only copyright note belongs to a picture: “${found}”`,
    help: holder(holders),
  }),
  'copyright-of-site': ({ found, holders }) => ({
    message: `The only copyright note is the site’s own: “${found}”`,
    help: holder(holders),
  }),
  'copyright-of-somebody-else': ({ found, holders }) => ({
    message: `The copyright note names neither the author nor the publisher: “${found}”`,
    help: holder(holders),
  }),
  'copyright-only-in-metadata': ({ found, key }) => ({
    message: `The copyright note stands only in the front matter (${key}), which readers do not see: “${found}”`,
    help: theme(key),
  }),
  'copyright-year-missing': ({ found }) => ({
    message: `The copyright note has no year: “${found}”`,
    help: 'Add the year of publication to the note.',
  }),
  'licence-missing': ({ expected }) => ({
    message: 'The licence is not named.',
    help: name(expected),
  }),
  'licence-different': ({ found, expected }) => ({
    message: `The licence named is ${found}, which is not the one the article is under.`,
    help: name(expected),
  }),
  'licence-of-image': ({ found, expected }) => ({
    message: `The only licence named (${found}) belongs to a picture.`,
    help: name(expected),
  }),
  'licence-only-in-metadata': ({ found, key }) => ({
    message: `The licence (${found}) is named only in the front matter (${key}), which readers do not see.`,
    help: theme(key),
  }),
  'medium-not-permitted': ({ medium, permitted, contact }) => ({
    message: `The terms permit ${list(permitted.map((one) => MEDIUM[one]))}; this site has declared ${MEDIUM[medium]}.`,
    help: ask(contact),
  }),
  'audience-not-permitted': ({ audience, permitted, contact }) => ({
    message: `The terms permit ${list(permitted.map((one) => AUDIENCE[one]))}; this site has declared ${AUDIENCE[audience]}.`,
    help: ask(contact),
  }),
  'permission-expired': ({ until, by }) => ({
    message: `The permission given by ${by} ended on ${until}.`,
    help: 'Ask for a new permission, and record it under “permissions” in republint.yaml.',
  }),
};
