import type { Nothing } from './nothing.ts';

export type Nowhere = Nothing;
