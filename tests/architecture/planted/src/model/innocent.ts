export type Innocent = 'in model';
