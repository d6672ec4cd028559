export type Innocent = 'in claims';
