export type Innocent = 'in messages';
