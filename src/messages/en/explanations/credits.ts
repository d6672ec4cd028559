import type { Explanations } from '../../types.ts';

export const credits = {
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
  'licence-unnamed': {
    title: 'The licence is not named exactly',
    meaning:
      'Creative Commons has several licences, which allow different things. Readers must learn which of them it is, in words or by a link to the licence’s page.',
  },
  'licence-of-image': {
    title: 'The only licence named belongs to a picture',
    meaning: 'A picture’s licence says nothing about the article.',
  },
  'licence-only-in-metadata': {
    title: 'The licence is named only in the front matter',
    meaning: 'Unless the theme prints that key, readers never see the licence.',
  },
  'credit-misplaced': {
    title: 'The credit stands in the wrong place',
    meaning:
      'The terms say where on the page readers have to find it: at the head of the article, at its foot or in the byline.',
  },
  'publisher-misspelt': {
    title: 'The publisher’s name is written otherwise than it wants',
    meaning: 'The terms name spellings and short forms of the name that they do not accept.',
  },
  'licence-not-linked': {
    title: 'The licence is not linked',
    meaning: 'The licence is named, but these terms also ask for a link to its text.',
  },
  'wording-missing': {
    title: 'The prescribed words are missing',
    meaning:
      'The terms give the words of the credit, or of a note. Nothing like them is in the article.',
  },
  'wording-different': {
    title: 'The words are not the prescribed ones',
    meaning: 'The copy says something like what the terms prescribe, but with other words.',
  },
  'wording-hidden': {
    title: 'The prescribed words are where nobody sees them',
    meaning:
      'The words are in a comment, in a hidden element or in another place that the published page does not show.',
  },
  'wording-not-linked': {
    title: 'Words that have to be a link are none',
    meaning: 'The terms say which words of the credit have to be a link, and where it has to lead.',
  },
  'author-note-missing': {
    title: 'The note on the author is missing',
    meaning:
      'The original says in a note who its author is. The terms ask the copy to carry this note.',
  },
} satisfies Partial<Explanations>;
