import { FOLDED_WORD } from '../../text/fold.ts';
import { shared } from './shared.ts';

/** Opens a line at the head that says where on the site an article is filed, in folded words. */
export const LABEL = new RegExp(`^[^${FOLDED_WORD}]{0,6}${shared('headLabel')}\\s*(?::|\\|)`, 'u');
