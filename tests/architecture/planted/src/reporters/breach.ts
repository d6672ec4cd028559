import type { Innocent } from '../engine/innocent.ts';

export type Breach = Innocent;
