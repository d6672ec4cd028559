export type Innocent = 'in generated';
