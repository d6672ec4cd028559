import type { Innocent } from '../text/innocent.ts';

export type Breach = Innocent;
