/** What of a WordPress export is no article; of other types of post, the type's own name. */
export interface PassedOver {
  readonly kind: 'draft' | 'not-public' | 'attachment' | 'menu-item' | 'empty' | 'type';
  readonly type?: string;
  readonly count: number;
}

/** Why something given to be kept as an original is not, in one language. */
export interface RefusalSentences {
  readonly empty: string;
  readonly binary: string;
  readonly folder: string;
  readonly notOrdinary: string;
  readonly missing: string;
  readonly unreadable: string;
  readonly tooLarge: (megabytes: number) => string;
  /** XML by the name of its first element. */
  readonly xml: (root: string) => string;
  readonly json: string;
  readonly noArticles: string;
  readonly summaryOnly: string;
  readonly noText: string;
  readonly notArticleLine: string;
  readonly lineTooLong: (megabytes: number) => string;
  readonly notDay: (key: string, value: string) => string;
  readonly notAddress: (key: string, value: string) => string;
  /** What a name in a sentence is followed by: a line of a file. */
  readonly lineOf: (name: string, line: number) => string;
  /** No refusal: it was to be expected. */
  readonly passedOver: (counts: readonly PassedOver[]) => string;
}
