import { LEXICONS as GENERATED } from '../../generated/lexicons.ts';
import type { CreditLexicon } from './lexicon.ts';

/** Every language whose credits are recognised. A copy may carry credits of several. */
export const LEXICONS: readonly CreditLexicon[] = GENERATED;
