import type { DeadEmbed } from '../../../model/finding.ts';
import type { FindingTable } from '../../types.ts';
import { quoted } from '../grammar.ts';

const DEATH: Readonly<Record<DeadEmbed, string>> = {
  comment: 'it is in a comment',
  code: 'it is in code',
  template: 'it is in a template',
  text: 'it is written as text',
};

const canonical = (expected: string | undefined): string =>
  `Give the original’s address as the canonical address of the page (rel=canonical)${expected === undefined ? '.' : `: ${expected}`}`;

/** Pictures, the publisher’s counter, and what the page tells search engines. */
export const page = {
  'image-not-permitted': ({ src, publisher }) => ({
    message: `The copy shows a picture of ${publisher}, which these terms do not permit: ${src}`,
    help: 'Take it out, show one of your own instead, or ask the publisher.',
  }),
  'image-uncredited': ({ src }) => ({
    message: `Nothing says whose picture this is: ${src}`,
    help: 'Add a caption with the credit that the original gives, for example “Photo: …”.',
  }),
  'image-of-somebody-else': ({ src, credit, publisher }) => ({
    message: `These terms permit pictures of ${publisher} only; the credit of this one is ${quoted(credit)}: ${src}`,
    help: 'Take it out, or ask whoever it belongs to.',
  }),
  'image-without-photographer': ({ src, credit }) => ({
    message: `The credit of this picture names nobody but the publisher (${quoted(credit)}): ${src}`,
    help: 'Name whoever made the picture, too, as the original does.',
  }),
  'image-hot-linked': ({ src, host }) => ({
    message: `The page fetches this picture from ${host}: ${src}`,
    help: 'Save the picture on your own site, and show it from there.',
  }),
  'pixel-missing': ({ expected }) => ({
    message: 'The publisher’s counter, which counts the readers of the copy, is missing.',
    help: `Put the counter that the publisher provides into the page: ${expected}`,
  }),
  'pixel-dead': ({ found, why }) => ({
    message: `The publisher’s counter does not count, because ${DEATH[why]}: ${found}`,
    help: 'Put it into the page as HTML, outside comments, code and templates.',
  }),
  'pixel-of-another-article': ({ found, expected }) => ({
    message: `The publisher’s counter is that of another article: ${found}`,
    help: `Use the counter of this article: ${expected}`,
  }),
  'canonical-missing': ({ expected }) => ({
    message: 'The page does not tell search engines where the original is.',
    help: canonical(expected),
  }),
  'canonical-elsewhere': ({ found, expected }) => ({
    message: `What the page tells search engines is not the address of the original: ${found}`,
    help: canonical(expected),
  }),
} satisfies Partial<FindingTable>;
