import type { Innocent } from '../generated/innocent.ts';

export type Breach = Innocent;
