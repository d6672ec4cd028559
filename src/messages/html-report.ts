/** What the headline of a report goes by. */
export interface Headline {
  readonly copies: number;
  readonly breached: number;
  readonly excused: number;
  readonly review: number;
  /** Files of which nothing could be judged. */
  readonly unjudged: number;
  /** Obligations that no outcome settles, whatever the status of the file. */
  readonly undecided: number;
  /** Whether what the terms ask of the site is breached. */
  readonly isSiteBreached: boolean;
}

/** The words of a report as a page; the others are those of every report. */
export interface HtmlReportWords {
  readonly heading: string;
  readonly skip: string;
  /** The state of the whole in one sentence. */
  readonly headline: (counts: Headline) => string;
  /** Heading of what the terms ask, and how often it is met. */
  readonly overview: string;
  readonly overviewOf: (terms: string) => string;
  readonly share: string;
  readonly unusableOriginals: string;
  readonly otherFiles: string;
  readonly filters: string;
  readonly filter: Readonly<Record<'search' | 'terms' | 'obligation' | 'status', string>>;
  readonly any: string;
  readonly reset: string;
  /** `{shown}` and `{all}` stand for numbers that the page fills in. */
  readonly shown: string;
  readonly readTerms: string;
  readonly textIs: string;
  /** What is folded away. */
  readonly met: (count: number) => string;
  readonly notApplicable: (count: number) => string;
  readonly undetermined: (count: number) => string;
  readonly excused: (count: number) => string;
  readonly furtherFindings: (count: number) => string;
  readonly whyCopy: string;
  /** A permission; days are `YYYY-MM-DD`. */
  readonly since: (day: string) => string;
  readonly proof: string;
  readonly explain: string;
}
