import type { Explanations } from '../../types.ts';

export const text = {
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
  'title-not-given': {
    title: 'The original’s title is given nowhere',
    meaning:
      'The copy may have a headline of its own. Then the title has to be in the line that says where the article comes from.',
  },
  'full-text-forbidden': {
    title: 'The whole article is reproduced',
    meaning: 'These terms permit excerpts only.',
  },
  'text-too-long': {
    title: 'More is reproduced than the terms permit',
    meaning:
      'The terms say how many words or paragraphs of the original may be reproduced, or what share of it.',
  },
  'not-the-opening': {
    title: 'The excerpt is not the beginning of the original',
    meaning: 'The terms permit the first words or paragraphs, and no others.',
  },
  'read-more-missing': {
    title: 'No link leads on to the whole article',
    meaning:
      'Readers of an excerpt must be told that there is more, and be able to click through to it. A link in the line that names the source does not say so.',
  },
  'translation-forbidden': {
    title: 'The article may not be translated',
    meaning:
      'The copy is in another language than the original, and these terms permit the original’s language only.',
  },
  'translation-unmarked': {
    title: 'Nothing says that the copy is a translation',
    meaning: 'These terms permit translations if readers are told that they read one.',
  },
  'translator-not-named': {
    title: 'The translator is not named',
    meaning: 'These terms ask for the name of whoever translated the article.',
  },
  'original-language-not-named': {
    title: 'The language of the original is not named',
    meaning: 'These terms ask for a note that says from which language the article was translated.',
  },
  'change-notice-missing': {
    title: 'Nothing says that the text was changed',
    meaning: 'These terms permit changes if readers are told of them.',
  },
  'links-left-out': {
    title: 'Links of the original were left out',
    meaning:
      'The terms ask for the links that stand in the original’s text. They lead to its sources.',
  },
} satisfies Partial<Explanations>;
