import { expect, it } from 'vitest';
import { alternatives } from '../../bin/lexicon/alternatives.ts';

it.each([
  ['a|b', ['a', 'b']],
  ['(?:a|b)', ['a', 'b']],
  ['(?:a|b(?:c|d))', ['a', 'b(?:c|d)']],
  ['(?:a|b)c|d', ['(?:a|b)c', 'd']],
  ['(?:a|b)(?:c|d)', ['(?:a|b)(?:c|d)']],
  ['[|]|\\||x', ['[|]', '\\|', 'x']],
  ['(?:a\\)|b)', ['a\\)', 'b']],
  ['a', ['a']],
])('%s has the branches %j', (fragment, branches) => {
  expect(alternatives(fragment)).toEqual(branches);
});
