/** What a run spends its time on. */
// prettier-ignore
export const PHASES = ['start', 'discover', 'read', 'look', 'judge', 'originals', 'write', 'cache'] as const;
export type Phase = (typeof PHASES)[number];
/** Told at the end of every stretch of time what it was spent on. */
export type Lap = (phase: Phase) => void;
