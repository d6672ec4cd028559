import type { Field } from '../../model/new-pack.ts';
import type { NewPackWords } from '../new-pack.ts';
import { safe } from '../safe.ts';
import { list, quoted } from './grammar.ts';

const WANTED: Readonly<Record<Field, string>> = {
  name: 'a name',
  id: 'a short name of lower-case letters, digits and single hyphens, such as example-press',
  domain: 'the name of a site, such as example.org',
  url: 'a web address that begins with https://',
  language: 'a language code, such as en or fr',
  asks: 'a list of what is asked, such as source,link,author',
  licence: 'a licence by its common name, such as CC-BY-4.0',
  audience: 'non-commercial, commercial, or both with a comma between them',
  media: 'web, print, newsletter, broadcast or app, or several with commas between them',
};

export const newPack: NewPackWords = {
  intro: 'One line for each question; an empty line takes the answer in brackets.',
  question: {
    name: 'What is the publisher called? (other spellings after commas)',
    id: 'Short name of this pack',
    domain: 'On which site does it publish, such as example.org?',
    url: 'At which address did you read its terms?',
    language: 'In which language are they written?',
    asks: 'What do they ask for? (several with commas)',
    licence:
      'Under which licence do the articles stand, such as CC-BY-4.0? (nothing if under none)',
    audience: 'For what use are they: non-commercial, commercial or both?',
    media: 'On which media may one republish?',
  },
  otherwise: (answer) => `[${answer}]`,
  ask: {
    source: 'the publisher is named',
    link: 'the original is linked',
    address: 'its address can be read',
    author: 'the author is named',
    copyright: 'there is a copyright note',
    licence: 'the licence is named',
    title: 'the title is unchanged',
    unchanged: 'the text is unchanged',
    links: 'the links of the text are kept',
    images: 'the publisher’s pictures stay away',
    canonical: 'the page names the original as canonical',
    notify: 'the publisher is told',
  },
  fault: (field, answer) => `${quoted(safe(answer))} will not do: this has to be ${WANTED[field]}.`,
  idTaken: (id) => `A pack called ${quoted(id)} ships with republint; choose another short name.`,
  unknown: (words) =>
    words.length === 1
      ? `${list(words.map((one) => quoted(safe(one))))} is not a word for this.`
      : `${list(words.map((one) => quoted(safe(one))))} are not words for this.`,
  oneOf: (words) => `Known are ${list(words)}.`,
  missing: (flags) =>
    flags.length === 1 ? `${list(flags)} is missing.` : `${list(flags)} are missing.`,
  missingHint: 'Give them as flags; on a terminal, what is missing is asked for.',
  ended: 'The answers ended too early; nothing was written.',
  isThere: (file) => `There is already a file ${quoted(safe(file))}; it was left as it is.`,
  isThereHint: 'To write over it, add --force.',
  outside: (file) => `${quoted(safe(file))} is not below the working folder.`,
  notYaml: (file) => `${quoted(safe(file))} has to end in .yaml or .yml.`,
  isLink: (file) => `${quoted(safe(file))} is no ordinary file; it was left as it is.`,
  written: (file) => `Written: ${safe(file)}`,
  next: (file) =>
    `Look over what they say; then judge the cases: republint rules test ${safe(file)}`,
  comments: {
    pack: 'State only what somebody has read. Delete what the wording does not ask, and say where it asks the rest.',
    names: 'Every spelling; the first is the one shown.',
    seen: 'Where the wording was read, and on what day.',
    permits: 'What the wording permits; what is left out is not limited.',
    clauses: 'Every clause, under a name. Say where each stands, such as: paragraph 2, sentence 1.',
    obligations: 'What is checked. must: an error; should: a warning; may: a note.',
    cases:
      'The first copy meets everything; each of the others differs from it in the words under "change".',
  },
};
