export type Innocent = 'in checks';
