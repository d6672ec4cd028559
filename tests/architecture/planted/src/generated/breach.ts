import type { Innocent } from '../model/innocent.ts';

export type Breach = Innocent;
