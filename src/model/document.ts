import type { Located, Span } from './span.ts';

export const FORMATS = ['markdown', 'mdx', 'html', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Where a block stands on the published page. Only the `article` region carries the article and its
 * credits; `chrome` is navigation, sidebar, related links, comments and the site's own footer.
 */
export type Region = 'article' | 'chrome';

export type BlockKind =
  'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'code' | 'footnote' | 'raw';

/**
 * A stretch of a block's visible text and where it was written. A segment runs from `at` to the next
 * segment's `at` (or the end of the text). If both sides have the same length the offsets inside
 * correspond one to one; otherwise (an entity, an escape, collapsed white space) the whole segment
 * stands for the whole source range.
 */
export interface Segment {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * One block of what a reader sees. `text` has no markup; entities and escapes are decoded; runs of
 * spaces are one space; line breaks of the source and `<br>` are `\n`, because credits are often
 * laid out by line.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly region: Region;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly span: Span;
  /** How many block quotations enclose it. */
  readonly quoteDepth: number;
  /** Inside a container or element that sets a note apart: `:::`, `> [!NOTE]`, `<address>`, `<footer>` of the article. */
  readonly notice: boolean;
  /** All of its text is emphasised (italic or bold). */
  readonly emphasised: boolean;
  /** Indices into `Document.links`, in order. */
  readonly links: readonly number[];
}

/** How a link stands on the page: only `live` links can be clicked by a reader. */
export type LinkStanding = 'live' | 'code' | 'comment' | 'hidden' | 'definition';

export type LinkForm = 'inline' | 'reference' | 'autolink' | 'bare' | 'element';

export interface Link {
  /** The address as the author wrote it, with entities and escapes decoded; white space trimmed. */
  readonly href: string;
  readonly hrefSpan: Span;
  /** The whole construct, from the opening bracket or tag to the closing one. */
  readonly span: Span;
  readonly text: string;
  readonly form: LinkForm;
  readonly standing: LinkStanding;
  readonly region: Region;
  /** Index into `Document.blocks`, and the range its text takes in that block's `text`. */
  readonly block?: number;
  readonly range?: Span;
}

export type EmbedKind = 'image' | 'script' | 'frame';

/**
 * How an embed stands on the page. `live` ones are fetched by a reader's browser, and so are most `hidden`
 * ones: they are not seen. `noscript` ones are fetched by readers without JavaScript. Never fetched are those
 * in a `comment`, in a `template` (which a script is, too, that is only data), and in `code` or where a tag is
 * shown as words because it was escaped.
 */
export type EmbedStanding = 'live' | 'hidden' | 'noscript' | 'template' | 'code' | 'comment';

/** Something the page fetches and shows, or runs: where it comes from and how it stands there. */
export interface Embed {
  readonly kind: EmbedKind;
  /** The address as the author wrote it, with entities and escapes decoded; white space trimmed. Never empty. */
  readonly src: string;
  /**
   * The address, without quotation marks, angle brackets or white space around it. For a reference, it stands
   * in the definition.
   */
  readonly srcSpan: Span;
  /** The whole construct: the picture, the element or the template's tag; no link or figure around it. */
  readonly span: Span;
  /** The text that stands for an image; empty for what is none. */
  readonly alt: string;
  readonly standing: EmbedStanding;
  readonly region: Region;
  /** Stated to be of one pixel, or of none, by its attributes or its style. */
  readonly tiny: boolean;
  /**
   * Index into `Document.blocks` of the block it stands in, else of the next block, else of the last one.
   * Absent where there is no block at all.
   */
  readonly block?: number;
  /**
   * Index of the first block of what is written below an image: its figure's caption, else a line directly
   * below it that is short or emphasised.
   */
  readonly caption?: number;
}

/** Text that stands in the file but that no reader of the page sees. */
export interface HiddenText {
  readonly why: 'comment' | 'hidden-element' | 'attribute' | 'definition' | 'script' | 'template';
  readonly text: string;
  readonly span: Span;
}

/** A range of the text of one block, by its index. */
export interface BlockRange {
  readonly block: number;
  readonly range: Span;
}

export type MetadataSource = 'front-matter' | 'meta' | 'open-graph' | 'json-ld' | 'link-element';

/** One scalar of the metadata, with the path of keys that leads to it (list positions as digits). */
export interface MetadataEntry {
  readonly source: MetadataSource;
  readonly path: readonly string[];
  readonly value: string | number | boolean;
  readonly span: Span;
}

export type DocumentProblemCode =
  'front-matter-broken' | 'invalid-encoding' | 'nul-bytes' | 'too-deep' | 'too-long-to-parse';

/** Something that kept part of the file from being read; the rest of the document is usable. */
export interface DocumentProblem {
  readonly code: DocumentProblemCode;
  readonly detail: string;
  readonly span: Span;
}

/** A file as it was read: the decoded text, what a reader sees of it, and what it says of itself. */
export interface Document {
  readonly path: string;
  readonly format: Format;
  /** Decoded, without byte order mark. All offsets point into it. */
  readonly text: string;
  /** The declared language as a lower-case primary subtag (`fr`), if any. */
  readonly language?: string;
  readonly title?: Located<string>;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** In order. */
  readonly embeds: readonly Embed[];
  readonly hidden: readonly HiddenText[];
  /** What the markup calls a byline: `class="byline"`, `rel="author"`, `itemprop="author"`. In order. */
  readonly bylines: readonly BlockRange[];
  readonly metadata: readonly MetadataEntry[];
  readonly problems: readonly DocumentProblem[];
}
