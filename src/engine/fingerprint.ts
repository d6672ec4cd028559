import { fold } from '../text/fold.ts';
import { sha256 } from './read-file.ts';

/** What a finding is told apart by. Never its line, so that it survives edits elsewhere. */
export interface FindingIdentity {
  readonly terms: string;
  readonly obligation: string;
  /** The original's address, or nothing if it is not known. */
  readonly original: string;
  readonly evidence: string;
}

/** Makes the fingerprints of one file: those that would be alike get an ordinal. */
export function createFingerprints(): (identity: FindingIdentity) => string {
  const seen = new Map<string, number>();
  return ({ terms, obligation, original, evidence }) => {
    const folded = fold(evidence.normalize()).replace(/\s+/gu, ' ').trim();
    const identity = JSON.stringify([terms, obligation, original, folded]);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return sha256(ordinal === 1 ? identity : `${identity} ${ordinal}`);
  };
}
