/** An article that nobody wrote, and its parts as a copy shows them. */
export interface Article {
  readonly language: string;
  readonly title: string;
  readonly otherTitle: string;
  readonly author: string;
  readonly byline: string;
  readonly slug: string;
  readonly paragraphs: readonly string[];
  /** A word of the text that stands there once, and another. */
  readonly word: readonly [word: string, other: string];
  /** Words of the text that stand there once, and that are a link. */
  readonly linked: string;
  /** What the picture shows, and whose it is. */
  readonly picture: readonly [shows: string, credit: string];
  readonly source: (publisher: string) => string;
  readonly thisPage: string;
  readonly licensed: (licence: string) => string;
  readonly name: Readonly<Record<'meets', string>> & {
    readonly breaches: (what: string) => string;
  };
}
