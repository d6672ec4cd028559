import type { Signal, SignalCode } from '../model/claim.ts';
import type { CreditCandidate } from './credits/candidate.ts';
import type { MetadataSignal } from './metadata.ts';

/** From here on a file is taken for a copy. */
export const COPY_LINE = 0.8;
/** From here on a person must look whether it is one. */
export const SUSPICION_LINE = 0.5;

const LONGEST_DETAIL = 160;

export function creditSignal({ signal, weight, credit }: CreditCandidate): Signal {
  return { code: signal, weight: round(weight), span: credit.span, detail: clip(credit.text) };
}

export function metadataSignal({
  code,
  weight,
  span,
  key,
  address,
  publisher,
}: MetadataSignal): Signal {
  return { code, weight, span, detail: clip(`${key}: ${address ?? publisher ?? ''}`) };
}

/**
 * Signals of one code say the same thing twice and count once, at their strongest; what speaks
 * against a copy is taken off.
 */
export function totalWeight(signals: readonly Signal[]): number {
  const strongest = new Map<SignalCode, number>();
  for (const { code, weight } of signals) {
    const known = strongest.get(code) ?? 0;
    strongest.set(code, weight < 0 ? Math.min(known, weight) : Math.max(known, weight));
  }
  let total = 0;
  for (const weight of strongest.values()) total += weight;
  return round(total);
}

/** One signal of each code and place, the strongest, in the order of the file. */
export function distinctSignals(signals: readonly Signal[]): readonly Signal[] {
  const seen = new Map<string, Signal>();
  for (const signal of signals) {
    const key = `${signal.code} ${String(signal.span.start)}`;
    const known = seen.get(key);
    if (known === undefined || Math.abs(known.weight) < Math.abs(signal.weight))
      seen.set(key, signal);
  }
  return [...seen.values()].sort(
    (a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1),
  );
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function clip(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_DETAIL ? line : `${line.slice(0, LONGEST_DETAIL - 1)}…`;
}
