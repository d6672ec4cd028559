export type Innocent = 'in commands';
