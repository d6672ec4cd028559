import type { DeadLink } from '../../../model/finding.ts';
import type { FindingTable } from '../../types.ts';
import { quoted } from '../grammar.ts';
import { PLACE } from '../phrases.ts';

const DEATH: Readonly<Record<DeadLink, string>> = {
  comment: 'it is in a comment',
  code: 'it is in code',
  hidden: 'it is in a hidden part of the page',
  script: 'it runs a script instead of opening a page',
  malformed: 'its address is not written correctly',
  empty: 'it has no address',
  definition: 'it is only defined, and no words are linked to it',
};

// An address to be pasted stands at the end, without a full stop.
const linkTo = (expected: string | undefined, link = 'Link'): string =>
  expected === undefined
    ? `${link} the credit to the article itself.`
    : `${link} the credit to the article itself: ${expected}`;
const showAddress = (expected: string | undefined, write = 'Write'): string =>
  `${write} the whole address of the original where readers see it: ${expected ?? 'https://…'}`;
const unlessRendered = (key: string, does: string): string =>
  `If your site ${does} ${quoted(key)}, list this key under “rendered” in republint.yaml.`;

/** The address of the original, and the links that lead to it. */
export const addresses = {
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
  'link-text-different': ({ found, expected }) => ({
    message:
      found === ''
        ? 'The link has no words; these terms say which it has to have.'
        : `The words of the link are ${quoted(found)}; these terms want others.`,
    help: `Make a link of these words: ${quoted(expected)}`,
  }),
} satisfies Partial<FindingTable>;
