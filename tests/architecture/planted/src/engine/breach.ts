import type { Innocent } from '../reporters/innocent.ts';

export type Breach = Innocent;
