import type { AlignmentVerdict, Shares } from './alignment.ts';
import type { ChangeNotice } from './change-notice.ts';
import type { Claim } from './claim.ts';
import type { Credit } from './credit.ts';
import type { Document } from './document.ts';
import type { OriginalFacts } from './original.ts';
import type { SiteFacts } from './site.ts';
import type { Span } from './span.ts';
import type { Edition, PublisherIdentity } from './terms.ts';

/** What a metadata value declares, and the key as the author spelt it. */
export interface Declared {
  readonly key: string;
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number };
  /** The configuration says that the site's theme prints this key. */
  readonly rendered: boolean;
}

/** What is known of the original, beside its address. */
export interface DeclaredFacts {
  readonly authors: readonly Declared[];
  readonly publishers: readonly Declared[];
  readonly addresses: readonly Declared[];
  /** Addresses under which search engines are told to find the page. */
  readonly canonicals: readonly Declared[];
  readonly copyrights: readonly Declared[];
  readonly licences: readonly Declared[];
}

/** One change to the original's text. The span is in the copy. */
export interface TextChange {
  readonly kind: 'changed' | 'added' | 'left-out' | 'moved';
  readonly span: Span;
  /** What the original says, and what the copy says; empty where nothing stands. */
  readonly before: string;
  readonly after: string;
  readonly words: number;
}

/** A passage in common. The span is in the copy. */
export interface KnownPassage {
  readonly span: Span;
  readonly words: number;
}

/** The original as it is kept, and how the copy's text differs from it. */
export interface KnownOriginal {
  readonly facts: OriginalFacts;
  /** Its name in the store. */
  readonly id: string;
  /** `YYYY-MM-DD`: the day on which this version was kept. */
  readonly retrieved: string;
  readonly verdict: AlignmentVerdict;
  readonly shares: Shares;
  /** Words in common. */
  readonly words: number;
  /** Where they stand in the copy, in its order. */
  readonly passages: readonly KnownPassage[];
  /** In how many of the original's paragraphs words in common stand. */
  readonly paragraphs: number;
  /** Whether it is only a part, be it with changes inside: more than what an edit drops is left out. */
  readonly isExcerpt: boolean;
  /** Whether what stands in the copy is the beginning of the original, without gaps to speak of. */
  readonly isOpening: boolean;
  /** In the copy's order. */
  readonly changes: readonly TextChange[];
  /** The note on its author with which the original ends, if it was kept with the text. */
  readonly note:
    { readonly kind: 'kept'; readonly span: Span } | { readonly kind: 'left-out' | 'unknown' };
  /** The original's words, as they are kept. */
  readonly text: string;
}

/** A caption that says whose its picture is, and where among the blocks it stands. */
export interface PictureCredit {
  readonly block: number;
  readonly text: string;
  /** The same, with spaces for the words that announce a credit: "Photo:", "courtesy of". */
  readonly names: string;
}

/** The article's own text in the copy, without its title and what stands beside it. */
export interface ArticleBody {
  /** From its first word to its last, in the file. */
  readonly span: Span;
  readonly words: number;
  readonly paragraphs: number;
  /** Words and paragraphs of those that stand in quotations set apart. */
  readonly quotedWords: number;
  readonly quotedParagraphs: number;
  /** Notes on the author, wherever they stand. */
  readonly authorNotes: readonly Span[];
  /** Credits that name a person by saying who that is: "Nora Bell is a professor at …". */
  readonly introductions: readonly Span[];
  /** The language of the text, as a lower-case primary subtag, where it could be recognised. */
  readonly language?: string;
  /** Indices into `Document.links`: those of which the words say that the whole article is there. */
  readonly leads: readonly number[];
  /** Words that say that the text is not the original's. */
  readonly changeNotices: readonly ChangeNotice[];
}

/** What a file says for itself alone, under `republint:` in its front matter. */
export interface FileOverride {
  /** The pack under which it is a copy. */
  readonly terms?: string;
  /** The edition of that pack. */
  readonly edition?: string;
  /** The licence under which this article stands, whatever its publisher's terms say. */
  readonly licence?: string;
}

/** The days, `YYYY-MM-DD`, on which the copy and its original were published, where known. */
export interface PublicationDates {
  readonly copy?: string;
  readonly original?: string;
}

/** All that a check of one file may look at: plain data, no I/O, no clock. */
export interface CopyFacts {
  readonly document: Document;
  readonly claim: Claim;
  readonly credits: readonly Credit[];
  readonly pictureCredits: readonly PictureCredit[];
  readonly declared: DeclaredFacts;
  readonly publisher: PublisherIdentity;
  /** The language of the article: declared, or recognised where the credits do not say whose it is. */
  readonly language?: string;
  readonly site: SiteFacts;
  /** Absent if no original is kept. */
  readonly original?: KnownOriginal;
  readonly days: PublicationDates;
  /** The language of the edition by which the copy is judged, in which its wordings are written. */
  readonly termsLanguage: string;
  /** `YYYY-MM-DD`: the day for which the copy is judged. */
  readonly asOf: string;
  /** Whether the terms allow translations, and ask something of them that is judged. */
  readonly translationAllowed: boolean;
  readonly override?: FileOverride;
  /** Read only where one of the obligations needs it. */
  readonly body?: ArticleBody;
}

/** The copies under one terms, by the day on which they were published, where that is known. */
export interface CountedCopies {
  /** `YYYY-MM-DD`. */
  readonly days: readonly (string | undefined)[];
  /** Whether these are all copies of the site. */
  readonly whole: boolean;
}

/** All that a check of the site may look at. `asOf` is `YYYY-MM-DD`. */
export interface SiteCheckFacts {
  readonly terms: string;
  readonly edition: Edition;
  readonly contact?: string;
  readonly site: SiteFacts;
  readonly asOf: string;
  /** The id of the obligation, which permissions and records go by. */
  readonly obligation: string;
  /** Absent where a run counts only a part of them, as one of several shards does. */
  readonly copies?: CountedCopies;
}
