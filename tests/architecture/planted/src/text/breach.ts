import type { Innocent } from '../documents/innocent.ts';

export type Breach = Innocent;
