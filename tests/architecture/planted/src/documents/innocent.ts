export type Innocent = 'in documents';
