import type { Api } from '../index.ts';

export type UsesApi = Api;
