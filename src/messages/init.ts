/** A front-matter key or a publisher's domain, and in how many files it stands. */
export interface Met {
  readonly name: string;
  readonly files: number;
}

/** What stands beside the values of a configuration that “init” writes: each one line or more of a comment. */
export interface InitWords {
  readonly head: (generator: string | undefined) => readonly string[];
  /** Where there are too many articles to read them all. */
  readonly sampled: (read: number, articles: number) => string;
  readonly language: string;
  readonly domains: string;
  readonly names: string;
  readonly medium: string;
  readonly audience: readonly string[];
  readonly canonical: readonly string[];
  readonly canonicalIn: (key: Met, template: string) => string;
  readonly canonicalNotTold: (keys: readonly Met[]) => string;
  readonly files: string;
  readonly noFiles: string;
  readonly ignore: string;
  readonly rules: string;
  readonly packMet: (id: string, met: Met) => string;
  readonly rendered: readonly string[];
  readonly printedIn: (key: Met, template: string) => string;
  readonly notTold: string;
  readonly keyMet: (key: Met) => string;
  readonly originals: string;
  readonly failOn: string;
  /** An example for each setting that nobody could tell. */
  readonly exampleName: string;
  /** What is said once the file is written: what was found, what to look at, what to do next. */
  readonly found: (
    generator: string | undefined,
    articles: number,
    folders: readonly string[],
  ) => string;
  readonly written: (file: string) => string;
  readonly next: string;
  readonly isThere: (file: string) => string;
  readonly isThereHint: string;
  readonly isLink: (file: string) => string;
  readonly isLinkHint: string;
}
