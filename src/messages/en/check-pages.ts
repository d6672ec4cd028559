import type { CheckDescriptions } from '../check-pages.ts';

const UNKNOWN_ORIGINAL = 'The original is not kept, so there is nothing to compare with.';

export const checkPages: CheckDescriptions = {
  publisher: {
    asks: 'Whoever published the article first is named in a credit.',
    met: 'A credit names the publisher, in one of the spellings that the pack accepts.',
    breached:
      'It is named nowhere, only in the running text, only in an address, or only where readers do not see it.',
  },
  author: {
    asks: 'The author of the original is named.',
    met: 'A byline or another credit names every author; accents, case, order and titles do not matter.',
    breached: 'The copy names somebody else, or nobody.',
    undetermined: 'The copy has no byline, and nothing says who wrote the original.',
  },
  'source-url': {
    asks: 'The address of the original can be read, even on paper.',
    met: 'The whole address stands in the visible text; with “form: host” the bare host is enough.',
    breached:
      'It is missing, hidden, cut short, only behind a link, or the address of another page.',
    undetermined: 'Several addresses could be the original’s.',
  },
  'source-link': {
    asks: 'A reader can click through to the original.',
    met: 'A link that works leads to the article on the publisher’s site; with “target: site”, to any of its pages.',
    breached: 'There is no link, it cannot be followed, or it leads elsewhere.',
    undetermined: 'Several addresses could be the original’s.',
  },
  copyright: {
    asks: 'There is a copyright note for the article.',
    met: 'A note names one of the holders that the terms want.',
    breached: 'There is none, or only that of a picture, of the site or of somebody else.',
    undetermined: 'The note does not say whose the copyright is.',
  },
  licence: {
    asks: 'The licence is named or linked.',
    met: 'The copy names one of the licences that the terms want; one named without its version will do.',
    breached: 'It names none, another one, or only that of a picture.',
  },
  'credit-line': {
    asks: 'A prescribed wording is there.',
    met: 'The words stand where the terms want them, with the names, dates and addresses filled in.',
    breached: 'They are missing, differ, are hidden, stand elsewhere, or lack a link.',
  },
  'keep-block': {
    asks: 'A note that goes with the article is kept, such as the one about its author. Where the original is at hand, only what stands there is asked for.',
    met: 'The note is there.',
    breached: 'It is missing, differs, or stands elsewhere.',
    undetermined: 'Nobody knows whether the original has such a note.',
  },
  integrity: {
    asks: 'The text is the original’s, without the changes that the terms forbid.',
    met: 'Every word is the original’s, in full or in the excerpts that the terms permit.',
    breached: 'Words were changed, added, left out or moved.',
    undetermined: `${UNKNOWN_ORIGINAL} Or the copy is a translation that no other clause of these terms allows and judges, or its changes are as small as those that the terms allow.`,
  },
  title: {
    asks: 'The title is the original’s, or is given, as the terms want it.',
    met: 'The two titles say the same; where that is enough, a credit gives the original’s.',
    breached: 'The title was changed, and where a credit may give the original’s, none does.',
    undetermined: `${UNKNOWN_ORIGINAL} Or the copy has no title, or is a translation that no other clause of these terms allows and judges.`,
  },
  extent: {
    asks: 'No more is reproduced than the terms allow, and an excerpt leads to the whole.',
    met: 'The copy keeps within every limit.',
    breached:
      'It holds too many words or paragraphs, or the whole article, or lacks the link to it.',
    undetermined: 'Without the original, nobody can tell which of the words are its own.',
  },
  translation: {
    asks: 'It is no translation where none is allowed; a translation is said to be one.',
    met: 'Readers are told that it is a translation, by whom and from what language, as far as the terms ask.',
    breached: 'Translations are forbidden, or readers are not told.',
    undetermined: 'The language of the original or of the copy is not known.',
  },
  'change-notice': {
    asks: 'Readers are told what was changed.',
    met: 'A notice outside the running text says so.',
    breached: 'The text differs from the original, and no notice says so.',
    undetermined: UNKNOWN_ORIGINAL,
  },
  'keep-links': {
    asks: 'The links of the original’s text are kept.',
    met: 'Every link whose words are reproduced leads to where it did.',
    breached: 'Links were left out.',
    undetermined: 'The original is not kept, or was kept without its links.',
  },
  images: {
    asks: 'The publisher’s pictures are used as its terms allow.',
    met: 'No picture is used that the terms forbid, and each has the credit that they want.',
    breached:
      'A picture is the publisher’s, lacks its credit, is somebody else’s, or is fetched from the publisher’s server.',
    undetermined:
      'Pictures without a credit, or with somebody else’s where the terms ask about those, may be from the publisher’s article.',
  },
  pixel: {
    asks: 'The publisher’s counter is on the page.',
    met: 'A reader’s browser fetches it.',
    breached: 'It is missing, is that of another article, or stands where no browser fetches it.',
  },
  canonical: {
    asks: 'The page tells search engines where the original is.',
    met: 'The canonical address, in the head of the page or in the front matter, is the original’s.',
    breached: 'There is none, or it leads elsewhere.',
    undetermined:
      'The file has none, and a theme writes the head of the page; the configuration does not say from which key.',
  },
  window: {
    asks: 'The copy was not published too early, and is not there too late.',
    met: 'Both days are within the time that the terms give.',
    breached:
      'It was published too early or too late, or should have been removed or reduced to a link.',
    undetermined: 'The day of the copy or of the original is not known.',
  },
  scope: {
    asks: 'The original is the publisher’s own, and no older than the permission.',
    met: 'Nothing says that the article first appeared elsewhere.',
    breached: 'This is never said to be a breach: a person has to ask.',
    undetermined:
      'A credit names a first source elsewhere, which the permission does not reach. Or the article appeared before the day on which it begins, or its day is not known.',
  },
  use: {
    asks: 'The site’s medium and its use are permitted.',
    met: 'The terms permit them, or a permission on file does.',
    breached: 'They do not, and there is no permission, or it has ended.',
    undetermined: 'republint.yaml does not say what the site is.',
  },
  quota: {
    asks: 'No more articles are taken in a period than the terms allow.',
    met: 'No period has more copies.',
    breached: 'A period has more copies.',
    undetermined: 'Some copies have no date, or not all files were checked.',
  },
  manual: {
    asks: 'Something that no machine can see, such as telling the publisher.',
    met: 'This is never counted as met; what was done can be recorded under “done” in permissions.yaml.',
    breached: 'This is never counted as breached.',
    undetermined:
      'Always: it is a line of a checklist. As the last of several ways (any-of), it is left to a person for each copy in which none of the others is taken.',
  },
};
