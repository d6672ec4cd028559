import type { Span } from './span.ts';

export type ClaimKind = 'declared' | 'stated' | 'matched' | 'suspected';

export const SIGNAL_CODES = [
  'given-original',
  'configured-terms',
  'metadata-original',
  'metadata-canonical',
  'metadata-publisher',
  'metadata-statement',
  'republication-statement',
  'source-label',
  'original-label',
  'byline-source',
  'dateline',
  'publisher-copyright',
  'agency-copyright',
  'permission-note',
  'original-link',
  'publisher-boilerplate',
  'publisher-counter',
  'own-republication',
  'forwarding-page',
  'template-placeholder',
  'prose-mention',
  'matched-text',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/**
 * One reason to take, or not to take, the file for a copy. Weights of signals add up; they may be
 * negative. `detail` is a fragment of the file or a key, for the message.
 */
export interface Signal {
  readonly code: SignalCode;
  readonly weight: number;
  readonly span: Span;
  readonly detail: string;
}

/** How the address of the original came to be known, surest first. */
export type OriginalBasis = 'option' | 'metadata' | 'store' | 'credit';

export interface OriginalRef {
  /** The address as written. */
  readonly url: string;
  readonly basis: OriginalBasis;
  readonly span?: Span;
}

export interface Claim {
  readonly kind: ClaimKind;
  /** The publisher's name as the terms or the credit give it; absent if only an address is known. */
  readonly publisher?: string;
  readonly original?: OriginalRef;
  /** Addresses that could be the original's when none of them is sure. */
  readonly candidates: readonly string[];
  readonly weight: number;
  readonly signals: readonly Signal[];
}
