import type { Innocent } from '../terms/innocent.ts';

export type Breach = Innocent;
