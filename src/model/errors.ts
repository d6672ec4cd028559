import type { Language } from './language.ts';

/** A line and column in a file of the user's, both counted from 1. */
export interface FilePosition {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** What is said of a mistake: a whole sentence, and what to do about it. */
export interface Said {
  readonly message: string;
  readonly hint?: string;
}

/** The same in other languages, whose words are read when they are needed. */
type SaidElsewhere = Partial<Readonly<Record<Language, () => Promise<Said>>>>;

/**
 * A mistake that the user can mend: a path, a flag, a pack, a configuration. Its message is a whole
 * sentence, its `hint` says what to do; both are English. Never shown with a stack trace; the run ends
 * with exit code 2.
 */
export class UserError extends Error {
  readonly hint: string | undefined;
  readonly positions: readonly FilePosition[];
  readonly #others: SaidElsewhere;

  constructor(
    message: string,
    options: {
      hint?: string;
      positions?: readonly FilePosition[];
      others?: SaidElsewhere;
    } = {},
  ) {
    super(message);
    this.name = 'UserError';
    this.hint = options.hint;
    this.positions = options.positions ?? [];
    this.#others = options.others ?? {};
  }

  /** The same in a language, as far as it is said in it. */
  async saidIn(language: Language): Promise<Said> {
    const { message, hint } = this;
    const said = await this.#others[language]?.();
    return said ?? { message, ...(hint === undefined ? {} : { hint }) };
  }
}

/** A file that is there, but that cannot be read as an article: the run ends with exit code 4. */
export class UnreadableError extends UserError {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableError';
  }
}
