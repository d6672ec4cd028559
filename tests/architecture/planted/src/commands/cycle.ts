import type { Entry } from './list.ts';

export type Cycle = readonly Entry[];
