export type Innocent = 'in text';
