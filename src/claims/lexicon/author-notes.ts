import { FOLDED_WORD } from '../../text/fold.ts';

const LEAD = `^[^${FOLDED_WORD}]{0,6}`;

/** Opens what is said of the author below an article, in folded words: alone on its line, or with a colon. */
export const ABOUT_AUTHOR = new RegExp(
  `${LEAD}(?:(?:notes? )?about the authors?|note on the authors?|author bio(?:graphy)?|(?:a propos|note au sujet) (?:de l'(?:auteure?|autrice)|des (?:auteure?s|autrices))|(?:note )?sur (?:l'(?:auteure?|autrice)|les auteurs)|biographie (?:de l'(?:auteure?|autrice)|des auteurs)|qui est l'(?:auteure?|autrice) ?\\??|(?:acerca de|sobre) (?:el|la|los|las|o|a|os|as) autor(?:a|es|as)?|(?:sull'autor[ei]|sull'autrice|sugli autori|l'autore)|uber (?:den autor|die autor(?:in|en|innen)))\\s*(?::|$)`,
  'u',
);

/** "L'auteur, " and "The author is", as a note on him begins. */
export const THE_AUTHOR = new RegExp(
  `${LEAD}(?:l'(?:auteure?|autrice|autore)|the (?:author|writer)|el autor|la autora|o autor|a autora|der autor|die autorin)(?: (?:de cet article|of this article|de este articulo|deste artigo|dieses artikels))?(?=,| (?:est|is|was|es|e|ist|enseigne|teaches|writes)(?![${FOLDED_WORD}]))`,
  'u',
);

/** What says of a person who that is, or was. */
export const IS = new RegExp(
  `(?<![${FOLDED_WORD}])(?:is|was|are|were|has|holds|teaches|writes|lives|works|serves|est|etait|sont|fut|enseigne|ecrit|vit|travaille|dirige|anime|collabore|es|era|son|ist|war|sind|lehrt|schreibt|lebt|e|foi|sono|frequent contributor|regular contributor|contribut(?:es|or|rice)|collaborat(?:eur|rice))(?![${FOLDED_WORD}])`,
  'u',
);

/** What a note on the author goes on with in a paragraph of its own. */
export const GOES_ON = new RegExp(
  `${LEAD}(?:(?:he|she|they|il|elle|his|her|their|son|sa|ses|ils|elles|el|ella|su|sus|er|sie)(?![${FOLDED_WORD}])|(?:email|e-mail|courriel|contact|twitter|follow|suivre|website|site)(?![${FOLDED_WORD}])|\\S{1,60}@\\S)`,
  'u',
);

/** A heading over what stands between the article and the publisher's terms. */
export const NOTES_HEADING = new RegExp(
  `${LEAD}(?:(?:foot|end)?notes?|notes et references|references|sources?|bibliograph(?:y|ie)|notas|fuentes|referencias|anmerkungen|quellen|note|fonti)\\s*:?\\s*$`,
  'u',
);
