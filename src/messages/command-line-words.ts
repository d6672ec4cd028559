/** How far a run has come. */
export interface ShownProgress {
  readonly done: number;
  readonly of: number;
  readonly copies: number;
  readonly secondsLeft: number;
}

/** What a run spends its time on, in the order in which it is told. */
export type TimedWork =
  'start' | 'discover' | 'read' | 'look' | 'judge' | 'originals' | 'write' | 'cache' | 'total';

/** What is wrong with flags and arguments. What was given comes safe to print. */
export interface UsageWords {
  readonly unknownFlags: (flags: readonly string[]) => string;
  readonly didYouMean: (flag: string) => string;
  /** Each with what it is, if that is known. */
  readonly missingArguments: (named: readonly string[]) => string;
  readonly unexpectedArguments: (given: readonly string[]) => string;
  /** `what` is a flag; undefined for an argument. */
  readonly notOneOf: (what: string | undefined, value: string, known: readonly string[]) => string;
  readonly valueMissing: (flag: string, known: readonly string[]) => string;
  readonly givenTwice: (flag: string) => string;
  readonly notWhole: (flag: string, value: string) => string;
  readonly tooSmall: (flag: string, value: string, least: string) => string;
  readonly together: (flag: string, other: string) => string;
  readonly seeHelp: string;
}

/** What commands say beside reports. */
export interface CommandLineWords {
  /** Short enough for a narrow terminal. */
  readonly progress: (progress: ShownProgress) => string;
  readonly timing: Readonly<Record<TimedWork, string>>;
  /** `base` is what is compared with; undefined: nothing was committed yet. */
  readonly noneChanged: (base: string | undefined) => string;
  readonly noneStaged: string;
  readonly usage: UsageWords;
  /** A mistake of our own; `path`: the file that was judged. */
  readonly bug: (message: string, path: string | undefined) => string;
  readonly reportBug: string;
  readonly whereBug: string;
  /** What became of something to be kept, at the head of a line. */
  readonly added: Readonly<
    Record<
      | 'added'
      | 'unchanged'
      | 'facts-updated'
      | 'new-version'
      | 'refused'
      | 'not-kept'
      | 'passed-over',
      string
    >
  >;
  readonly restNotAdded: string;
  readonly standardInput: string;
}
