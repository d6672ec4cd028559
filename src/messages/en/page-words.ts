import type { PageWords } from '../check-pages.ts';
import { date } from './grammar.ts';

export const pageWords: PageWords = {
  outcome: 'Outcome',
  when: 'When',
  options: 'Options',
  option: 'Option',
  meaning: 'Meaning',
  unlessGiven: 'Unless given',
  findings: 'What it finds',
  reasons: 'What it leaves open, or what does not apply',
  bad: 'Not enough:',
  good: 'Enough:',
  packsThatUse: 'Packs that use it',
  wording: 'Wording',
  readAt: (url, on) => `Read at <${url}> (${on}).`,
  from: (day, isStated) =>
    isStated
      ? `Holds from ${date(day)}, as the wording says.`
      : `Taken to hold from ${date(day)}, when it was first seen.`,
  permits: 'Permits only',
  licence: 'Licence',
  obligation: 'Obligation',
  strength: 'Strength',
  check: 'Check',
  clause: 'Clause',
  inferred: 'inferred',
  byHand: 'Left to a person',
  chosenBy: {
    copy: 'The day on which the copy was published chooses the wording.',
    original: 'The day on which the original was published chooses the wording.',
  },
};
