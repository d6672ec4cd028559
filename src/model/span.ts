/** A half-open range of UTF-16 offsets, `start` included and `end` not, into one decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place in the file that states it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}
