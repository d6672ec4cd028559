import { FOLDED_WORD } from '../../text/fold.ts';

/**
 * The credit words of one language. Every entry is a fragment of a regular expression that is matched
 * against folded text: lower case, no accents, plain quotation marks and dashes. Fragments must not
 * nest quantifiers.
 */
export interface CreditLexicon {
  readonly language: string;
  /** Words that may stand between "this article" and "published": "was", "has been". */
  readonly auxiliary: string;
  /** Kinds of pieces, which may stand without "this" in a notice: "Article first published in". */
  readonly noun: string;
  /** Names the piece at hand: "this article". */
  readonly thisPiece: string;
  /** May name the piece at hand, or something it speaks of: "this report", "an excerpt". */
  readonly looseSubject: string;
  /** First published elsewhere: "was originally published". */
  readonly published: string;
  /** Published elsewhere, without "first": counts only as a notice that opens with it. */
  readonly plainlyPublished: string;
  /** Taken over: "republished from", "reprinted with permission". */
  readonly republished: string;
  /** Made from something else: "adapted from". */
  readonly adapted: string;
  /** Words between the verb and the publisher's name. */
  readonly at: string;
  /** Words that lead to the original: "the original article can be found", "read the original". */
  readonly originalHere: string;
  /** The whole text of a link that stands for the original: "original article", "here". */
  readonly pointer: string;
  /** "Original article:", "The URL of this article is:". */
  readonly originalLabel: string;
  /** "Source:". */
  readonly sourceLabel: string;
  readonly authorLabel: string;
  readonly translatorLabel: string;
  /** "by" before an author. */
  readonly by: string;
  /** Around the publisher in "from X Website": before the name, and after it where a word must follow. */
  readonly fromSite: readonly { readonly before: string; readonly after?: string }[];
  readonly months: string;
  /** "my blog": a place, but no name. */
  readonly ownPlace: string;
  /** Words that make a note one about a picture. */
  readonly image: string;
  readonly copyright: string;
  readonly rightsReserved: string;
  /** What follows a person's name in a note about the author: "is a professor". */
  readonly biography: string;
  /** What opens or signs a note of the editors or the translator: "Editor's note", "NdT". */
  readonly note: string;
  /** Opens a line that leads to other articles: "Read also". */
  readonly readAlso: string;
  /**
   * Rare words, at least one of which stands in every credit that the fragments above recognise. Each
   * opens with two letters or more, so that few words of a text need a closer look. In Chinese and
   * Arabic, where words are not set apart, they may stand anywhere.
   */
  readonly stems: readonly string[];
}

/** Between two words of a stem, where marks of emphasis, links or elements may stand. */
export const NEAR = `(?:[^${FOLDED_WORD}<]|<[^>]{0,60}>){1,8}`;
/** After "first", "previously" and their like. */
export const WAS = `${NEAR}(?:been${NEAR})?(?:published|appeared|posted|printed|ran|run|written|aired|released|featured|delivered)`;
