/** A line and column in a file of the user's, both counted from 1. */
export interface FilePosition {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * A mistake that the user can mend: a path, a flag, a pack, a configuration. Its message is a whole
 * sentence, its `hint` says what to do. Never shown with a stack trace; the run ends with exit code 2.
 */
export class UserError extends Error {
  readonly hint: string | undefined;
  readonly positions: readonly FilePosition[];

  constructor(
    message: string,
    options: { hint?: string; positions?: readonly FilePosition[] } = {},
  ) {
    super(message);
    this.name = 'UserError';
    this.hint = options.hint;
    this.positions = options.positions ?? [];
  }
}

/** A file that is there, but that cannot be read as an article: the run ends with exit code 4. */
export class UnreadableError extends UserError {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableError';
  }
}
