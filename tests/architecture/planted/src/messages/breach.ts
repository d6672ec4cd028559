import type { Innocent } from '../checks/innocent.ts';

export type Breach = Innocent;
