import { shared } from './shared.ts';

const START = '(?<!\\p{L})';
const END = '(?!\\p{L})';

/** All of an article, to which an excerpt leads, in folded words. */
export const WHOLE_ARTICLE = new RegExp(`${START}${shared('wholeArticle')}${END}`, 'u');
/** Opens a line that leads to it. */
export const READ_WHOLE = new RegExp(`^\\P{L}{0,6}${shared('readWhole')}${END}`, 'u');
/** "Read the rest": only at the end of a line, or before the name of a place. */
export const READ_REST = new RegExp(
  `^\\P{L}{0,6}${shared('readRest')}(?:\\P{L}*$|\\s${shared('restAt')}${END})`,
  'u',
);
