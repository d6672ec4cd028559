export type Innocent = 'in engine';
