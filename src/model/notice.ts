import type { NoticeCode } from './report.ts';

/** What a notice says, by its code. Days are `YYYY-MM-DD`. */
export interface NoticeArgs {
  /** `count`: entries of the baseline at `path` whose finding is no longer there. */
  readonly 'baseline-stale': { readonly path: string; readonly count: number };
  /** `what`: the obligation or the finding that is named. */
  readonly 'suppression-unused': { readonly what: string };
  readonly 'suppression-expired': { readonly what: string; readonly until: string };
  readonly 'suppression-unreadable': {
    readonly why: 'no-reason' | 'no-such-day' | 'nothing-named';
  };
  /** `by`: who gave the permission. */
  readonly 'permission-unused': { readonly by: string };
  readonly 'permission-expired': { readonly by: string; readonly until: string };
  readonly 'permission-expiring': { readonly by: string; readonly until: string };
  /** `file`: the proof, as the ledger names it. */
  readonly 'permission-unproven': {
    readonly by: string;
    readonly file: string;
    readonly why: 'missing' | 'changed';
  };
  /** `key`: with what stands above it, dotted. */
  readonly 'override-unknown': { readonly key: string; readonly value: string };
}

/** A notice before it is put into words. A code in `NOTICE_CODES` without arguments does not compile. */
export type Notice = {
  [C in NoticeCode]: { readonly code: C; readonly args: NoticeArgs[C] };
}[NoticeCode];
