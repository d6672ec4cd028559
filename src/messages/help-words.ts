/** What help says of a command. Arguments and flags have the names that they have in the program. */
export interface CommandHelpWords {
  readonly summary: string;
  readonly description?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, string>>;
}

/** The headings of help, as oclif writes them. */
type Heading =
  | 'ALIASES'
  | 'ARGUMENTS'
  | 'COMMANDS'
  | 'DESCRIPTION'
  | 'EXAMPLES'
  | 'FLAG DESCRIPTIONS'
  | 'FLAGS'
  | 'TOPICS'
  | 'USAGE'
  | 'VERSION';

/**
 * What help says in a language other than English. English stands beside the commands themselves, where
 * their arguments and flags are declared.
 */
export interface HelpWords {
  /** What the tool does. */
  readonly tool: string;
  readonly headings: Readonly<Record<Heading, string>>;
  /** What stands for a command in a line of usage. */
  readonly command: string;
  /** What stands for values in lines of usage, word by word. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** What stands for the value of a flag that says nothing of it. */
  readonly value: string;
  readonly byDefault: (value: string) => string;
  readonly values: (values: string) => string;
  readonly required: string;
  readonly topics: Readonly<Record<string, string>>;
}
