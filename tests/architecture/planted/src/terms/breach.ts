import type { Innocent } from '../claims/innocent.ts';

export type Breach = Innocent;
