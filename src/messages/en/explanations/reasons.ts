import type { Explanations } from '../../types.ts';

export const reasons = {
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
  'not-yet-permitted': {
    title: 'The article is older than the permission',
    meaning:
      'The terms cover only what appeared on a certain day or later. Who wants more has to ask.',
  },
  'by-hand': {
    title: 'Only a person can see to this',
    meaning: 'The terms ask for something that no file shows, such as a message to the publisher.',
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
  'translation-permitted': {
    title: 'The copy is a translation that the terms allow',
    meaning:
      'Whether it is marked as one is judged by the clause on translations. Its words and its title cannot be the original’s, so what is asked of those does not apply. Whether the translation is faithful no machine can tell.',
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
  'done-by-hand': {
    title: 'A person has recorded that it was done',
    meaning: 'No file shows it. The record says when it was done, and who says so.',
  },
  'other-use': {
    title: 'The clause is about another use',
    meaning:
      'The clause holds only for some media, or for commercial or non-commercial sites, and yours is not one of these.',
  },
  'other-copy': {
    title: 'The clause is about another kind of copy',
    meaning:
      'The clause holds only for whole articles, for excerpts or for translations, and this copy is something else.',
  },
  'asked-by-other-terms': {
    title: 'Other terms ask for the same',
    meaning:
      'Several terms hold for this copy. What more than one of them asks is judged once only.',
  },
  'met-otherwise': {
    title: 'It is asked only in place of something else',
    meaning:
      'The clause stands in for another one, and need not be looked at unless that one is not met.',
  },
  'small-changes': {
    title: 'Small changes may be permitted',
    meaning:
      'These terms permit changes such as of the time, the place or the spelling. Whether a change is of that kind, only a person can tell.',
  },
  'no-images': {
    title: 'There are no pictures',
    meaning: 'What the terms ask of pictures does not arise.',
  },
  'images-of-unknown-origin': {
    title: 'It is not known whose the pictures are',
    meaning:
      'Neither their address nor a credit says that they are the publisher’s, or that they are not.',
  },
  'head-not-in-file': {
    title: 'The file does not hold the head of the page',
    meaning: 'The theme of the site writes it. It can be seen only in the pages that are built.',
  },
  'text-unchanged': {
    title: 'The text is unchanged',
    meaning: 'A note that tells readers of changes would be wrong.',
  },
  'not-translated': {
    title: 'The copy is not a translation',
    meaning: 'What the terms ask of translations does not arise.',
  },
  'language-unknown': {
    title: 'A language is not known',
    meaning:
      'Only where the languages of the original and of the copy are known can it be told whether the copy is a translation.',
  },
  'own-words-unknown': {
    title: 'How much was reproduced is not known',
    meaning:
      'The copy is longer than what may be reproduced, but a part may be its own. Only the original can tell.',
  },
  'days-unknown': {
    title: 'The day of publication is not known',
    meaning:
      'The terms count days from the original’s publication. The copy’s own day, or the original’s, is written nowhere.',
  },
  'not-all-counted': {
    title: 'Not all copies were counted',
    meaning:
      'The terms limit how many articles a site may republish. Copies without a date, and files that were not looked at, may be too many.',
  },
  'links-not-kept': {
    title: 'The original was kept without its links',
    meaning: 'Which links the original has is known only if they were kept with its text.',
  },
  'original-has-none': {
    title: 'The original has nothing to be kept',
    meaning:
      'The terms ask for something of the original, such as its links or a note on the author. The original has none.',
  },
  'author-note-unknown': {
    title: 'Whether the original has a note on its author is not known',
    meaning:
      'The terms ask that the note on the author is kept. The copy has none, and none is kept with the original; only a look at the original can tell whether it has one.',
  },
} satisfies Partial<Explanations>;
