import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { CreditLexicon } from './lexicon.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

/** Every language whose credits are recognised. A copy may carry credits of several. */
export const LEXICONS: readonly CreditLexicon[] = [en, fr, es, it, de, pt, zh, ar];
