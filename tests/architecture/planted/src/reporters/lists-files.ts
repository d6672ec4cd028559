import { glob } from 'tinyglobby';

export const list = glob;
