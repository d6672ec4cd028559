export type Innocent = 'in terms';
