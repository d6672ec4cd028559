import type { PackFailures } from '../failure-words.ts';
import { list } from './grammar.ts';

export const packFailures: PackFailures = {
  noTerms: (ref, meant) => ({
    message: `There are no terms called ${ref}.`,
    hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}“republint rules list” shows those that ship. A pack of your own is given as a path, such as ./rules/example.yaml, or by its id where republint.yaml lists it.`,
  }),
  noPacksToTest: {
    message:
      'There are no packs to test: none is named, republint.yaml lists none under “rules”, and there are no YAML files below ./rules.',
    hint: 'Name a pack, as in: republint rules test house-rules.yaml',
  },
  noPacksIn: (folder) => ({ message: `There are no packs in the folder ${folder}.` }),
  casesNotShipped: (ids) => ({
    message: `The cases of ${list(ids)} are not part of the package: they are in the repository of republint.`,
    hint: 'Test a pack of your own: write one that builds on it with “extends”, and give it cases.',
  }),
};
