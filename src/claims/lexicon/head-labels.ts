import { FOLDED_WORD } from '../../text/fold.ts';

/** Opens a line at the head that says where on the site an article is filed, in folded words. */
export const LABEL = new RegExp(
  `^[^${FOLDED_WORD}]{0,6}(?:regions?|pays|countr(?:y|ies)|themes?|topics?|categor(?:y|ies?|ias?)|rubriques?|sections?|dossiers?|in-depth reports?|tags?|mots?[- ]cles?|etiquettes?|keywords?|temas?|temi|themen|kategorien?|schlagworte|filed (?:under|in)|classe dans|posted in|publie dans|temps de lecture|duree de lecture|reading time|lesezeit)\\s*(?::|\\|)`,
  'u',
);
