export type Helper = 'for tests';
