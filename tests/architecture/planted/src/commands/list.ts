import type { Cycle } from './cycle.ts';

export type Entry = Cycle | string;
