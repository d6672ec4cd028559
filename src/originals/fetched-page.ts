/** A page as a server sent it. */
export interface FetchedPage {
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** The `Content-Type` header. */
  readonly contentType?: string;
}
/** Fetches a page. Throws a `FetchError` with a sentence for the user. */
export type FetchPage = (url: string) => Promise<FetchedPage>;
