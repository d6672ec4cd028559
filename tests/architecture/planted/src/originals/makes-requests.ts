import { lookup } from 'node:dns/promises';

export const find = lookup;
