import type { Explanations } from '../types.ts';

/** What `explain CODE` says of each code. */
export const explanations: Explanations = {
  'publisher-not-named': {
    title: 'The publisher is not named',
    meaning: 'Nowhere in the article can a reader see who published it first.',
  },
  'publisher-only-in-prose': {
    title: 'The publisher is named only in the running text',
    meaning:
      'The article mentions the publisher, but no credit says that the article comes from there. A mention is not a credit.',
  },
  'publisher-only-in-address': {
    title: 'The publisher appears only in an address',
    meaning: 'Readers can guess the publisher from an address, but its name is written nowhere.',
  },
  'publisher-only-in-metadata': {
    title: 'The publisher is named only in the front matter',
    meaning:
      'Front matter is for the site’s generator. Unless the theme prints that key, readers never see the name.',
  },
  'publisher-hidden': {
    title: 'The publisher is named where nobody sees it',
    meaning:
      'The name is in a comment, in a hidden element or in another place that the published page does not show.',
  },
  'author-not-named': {
    title: 'An author is not named',
    meaning:
      'The original has an author whom the copy does not name in a byline or another credit.',
  },
  'author-different': {
    title: 'Another author is named',
    meaning:
      'The byline names somebody other than the original’s author, often whoever republishes or translates it.',
  },
  'author-only-in-metadata': {
    title: 'The author is named only in the front matter',
    meaning: 'Unless the theme prints that key, readers never see who wrote the article.',
  },
  'byline-missing': { title: 'No author is named', meaning: 'The copy does not say who wrote it.' },
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
  'copyright-missing': {
    title: 'There is no copyright note',
    meaning: 'The terms ask for a note that says whose the copyright is.',
  },
  'copyright-of-image': {
    title: 'The only copyright note belongs to a picture',
    meaning: 'A photo credit says nothing about the article.',
  },
  'copyright-of-site': {
    title: 'The only copyright note is the site’s own',
    meaning: 'The site’s footer claims the site’s rights, not those of the article’s author.',
  },
  'copyright-of-somebody-else': {
    title: 'The copyright note names somebody else',
    meaning:
      'The holder named is neither the author, nor the publisher, nor whoever published it first.',
  },
  'copyright-only-in-metadata': {
    title: 'The copyright note is only in the front matter',
    meaning: 'Unless the theme prints that key, readers never see the note.',
  },
  'copyright-year-missing': {
    title: 'The copyright note has no year',
    meaning: 'These terms ask for the year of publication in the note.',
  },
  'licence-missing': {
    title: 'The licence is not named',
    meaning: 'Readers of the copy must learn under which licence it may be republished.',
  },
  'licence-different': {
    title: 'Another licence is named',
    meaning: 'The licence named is not the one the article is under.',
  },
  'licence-of-image': {
    title: 'The only licence named belongs to a picture',
    meaning: 'A picture’s licence says nothing about the article.',
  },
  'licence-only-in-metadata': {
    title: 'The licence is named only in the front matter',
    meaning: 'Unless the theme prints that key, readers never see the licence.',
  },
  'medium-not-permitted': {
    title: 'The medium is not permitted',
    meaning: 'The site has declared a medium that the terms do not permit without asking.',
  },
  'audience-not-permitted': {
    title: 'The use is not permitted',
    meaning:
      'The site has declared a use, most often a commercial one, that the terms do not permit without asking.',
  },
  'permission-expired': {
    title: 'The permission has ended',
    meaning: 'A permission in permissions.yaml covers this use, but its last day has passed.',
  },
  'several-addresses': {
    title: 'Several addresses could be the original’s',
    meaning: 'The credits hold more than one address and nothing says which is the original’s.',
  },
  'author-unknown': {
    title: 'The original’s author is not known',
    meaning:
      'The copy has no byline. The original may be unsigned too; only a look at it can tell.',
  },
  'copyright-without-holder': {
    title: 'The copyright note names no holder',
    meaning: 'A sign and a year alone do not say whose the copyright is.',
  },
  'site-not-declared': {
    title: 'The site has not declared its use',
    meaning:
      'Whether a use is permitted depends on the site: web or print, commercial or not. Say it once in republint.yaml.',
  },
  'first-source-elsewhere': {
    title: 'The article first appeared elsewhere',
    meaning:
      'The publisher took the article from somebody else, so its permission does not cover it. Ask the first source, or the publisher.',
  },
  'first-source-unclear': {
    title: 'The article may have appeared elsewhere first',
    meaning:
      'It is written in another language than the publisher’s pages, and no credit says that the publisher is its source.',
  },
  'by-hand': {
    title: 'Only a person can see to this',
    meaning: 'The terms ask for something that no file shows, such as a message to the publisher.',
  },
  'text-changed': {
    title: 'Words were changed',
    meaning:
      'The copy says something else than the original in this place. Quotation marks, dashes, spaces and the like are not looked at.',
  },
  'text-added': {
    title: 'Words were added',
    meaning:
      'The copy says something that the original does not. Credits, captions and signed notes in brackets are no additions.',
  },
  'text-left-out': {
    title: 'Words were left out without a mark',
    meaning:
      'The original goes on where the copy does not, and readers cannot see that something is missing.',
  },
  'text-moved': {
    title: 'A passage stands elsewhere',
    meaning: 'The words are the original’s, but in another place.',
  },
  'text-largely-changed': {
    title: 'The text was largely changed',
    meaning: 'The changes are so many that they are not all listed.',
  },
  'only-excerpt': {
    title: 'Only a part is reproduced',
    meaning: 'The words are unchanged, but these terms do not permit excerpts.',
  },
  'title-changed': {
    title: 'The title was changed',
    meaning:
      'The copy has another title than the original. Capitals and punctuation are not looked at.',
  },
  'original-not-kept': {
    title: 'The original is not at hand',
    meaning:
      'Whether the text was changed can be told only beside the original. This alone never makes a file one to review.',
  },
  translated: {
    title: 'The copy is a translation',
    meaning: 'It shares names and numbers with the original, but no sentences.',
  },
  'another-text': {
    title: 'The original that is kept is another text',
    meaning:
      'Under the address of the original another text is kept than the one the copy carries.',
  },
  'title-missing': {
    title: 'The copy has no title',
    meaning: 'The file holds no title that could be compared with the original’s.',
  },
};
