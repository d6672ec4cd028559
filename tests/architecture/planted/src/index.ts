export type Api = 'for users';
