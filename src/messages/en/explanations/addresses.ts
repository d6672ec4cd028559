import type { Explanations } from '../../types.ts';

export const addresses = {
  'address-missing': {
    title: 'The address of the original is missing',
    meaning: 'The terms ask for an address that can be read, even on paper.',
  },
  'address-only-in-link': {
    title: 'The address is only behind a link',
    meaning:
      'Readers can follow a link, but it does not say where it leads. These terms ask for the address in writing, too.',
  },
  'address-only-in-metadata': {
    title: 'The address is only in the front matter',
    meaning: 'Unless the theme prints that key, readers never see the address.',
  },
  'address-hidden': {
    title: 'The address is where nobody sees it',
    meaning:
      'The address is in a comment, a hidden element, a picture’s description or an unused definition.',
  },
  'address-incomplete': {
    title: 'The address is cut short',
    meaning: 'A shortened address leads nowhere when it is typed.',
  },
  'address-of-home-page': {
    title: 'The address is that of a home page',
    meaning: 'The home page does not show which article was republished.',
  },
  'address-of-section-page': {
    title: 'The address is that of a list of articles',
    meaning:
      'A category, tag or author page changes all the time and does not show which article was republished.',
  },
  'address-of-another-article': {
    title: 'The address is that of another article',
    meaning: 'The address leads to the publisher, but to a different article.',
  },
  'address-elsewhere': {
    title: 'The address is not the publisher’s',
    meaning:
      'The credit shows the address of another site: an aggregator, an intermediary, your own site.',
  },
  'link-missing': {
    title: 'No link leads to the original',
    meaning: 'Readers must be able to click through to the article on the publisher’s site.',
  },
  'link-only-in-metadata': {
    title: 'The link is only in the front matter',
    meaning: 'Unless the theme makes a link of that key, readers have nothing to click.',
  },
  'link-dead': {
    title: 'The link cannot be followed',
    meaning:
      'The link is in code, in a comment or in a hidden part of the page, runs a script, or has no address or a broken one.',
  },
  'link-to-home-page': {
    title: 'The link leads to a home page',
    meaning: 'The terms ask for a link to the article itself.',
  },
  'link-to-section-page': {
    title: 'The link leads to a list of articles',
    meaning: 'A category, tag or author page is not the article.',
  },
  'link-to-another-article': {
    title: 'The link leads to another article',
    meaning:
      'The link leads to the publisher, but to a different article than the one republished.',
  },
  'link-through-shortener': {
    title: 'The link goes through a shortening service',
    meaning: 'Such links hide where they lead, and break when the service ends.',
  },
  'link-to-archive': {
    title: 'The link leads to an archive',
    meaning: 'An archive keeps a copy; the terms ask for a link to the publisher’s own page.',
  },
  'link-elsewhere': {
    title: 'The credit’s link leads to another site',
    meaning: 'The link in the credit leads to an intermediary, not to the publisher.',
  },
  'link-text-different': {
    title: 'The link has other words than it should',
    meaning:
      'The terms say on which words the link to the original has to be: the publisher’s name or the title.',
  },
} satisfies Partial<Explanations>;
