export type Innocent = 'in reporters';
