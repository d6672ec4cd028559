export type Innocent = 'in originals';
