/** Both texts as the alignment sees them. */
export interface Sided<T> {
  readonly original: T;
  readonly copy: T;
}
