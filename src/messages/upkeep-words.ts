import type { OriginalFaultTable } from './types.ts';

/** What commands say that keep originals, baselines and packs. Names come safe to print. */
export interface UpkeepWords {
  readonly originals: {
    readonly noneKept: string;
    readonly removed: (name: string) => string;
    readonly index: Readonly<Record<'originals' | 'fingerprints' | 'bytes', string>>;
    readonly indexNotKept: (code: string) => string;
    readonly leftOut: (files: number) => string;
    readonly verified: (originals: number, problems: number) => string;
    readonly fault: OriginalFaultTable;
  };
  readonly baseline: {
    readonly taken: (file: string, findings: number) => string;
    readonly rewritten: (
      file: string,
      counts: { readonly findings: number; readonly added: number; readonly dropped: number },
    ) => string;
  };
  readonly validPack: (
    ref: string,
    pack: { readonly id: string; readonly editions: number; readonly obligations: number },
  ) => string;
  /** What comes in as a line of JSON and is no text. */
  readonly brokenText: string;
  readonly jobSummaryUnwritable: (code: string) => string;
}
