import type { SignalCode } from '../../model/claim.ts';
import type { Credit } from '../../model/credit.ts';
import type { Located } from '../../model/span.ts';

/** An address that can be read in a credit. The span is in the file's text. */
export interface ReadableAddress extends Located<string> {
  /** It was cut short with an ellipsis. */
  readonly truncated: boolean;
}

/** A credit, and how strongly it says that the file is a copy of somebody else's article. */
export interface CreditCandidate {
  readonly credit: Credit;
  readonly signal: SignalCode;
  readonly weight: number;
  /** The publisher the credit names, if it names one. */
  readonly publisher?: Located<string>;
  /** Links that stand for the original ("original article"): indices into `Document.links`. */
  readonly pointers: readonly number[];
  readonly addresses: readonly ReadableAddress[];
  /** The credit speaks of the site's own earlier publication. */
  readonly own: boolean;
}
