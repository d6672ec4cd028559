import process from 'node:process';

const { NODE_EXTRA_CA_CERTS, ...rest } = process.env;

/**
 * The environment of every process that is measured. Node 20 reads the extra certificates at each
 * start, which takes as long as a bare start does and would flatter every ratio.
 */
export const env = rest;

export const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
