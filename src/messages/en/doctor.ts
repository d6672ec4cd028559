import type { DoctorWords } from '../doctor-words.ts';

const counted = (count: number, one: string): string =>
  `${String(count)} ${count === 1 ? one : `${one}s`}`;

export const doctor: DoctorWords = {
  heads: {
    platform: 'platform',
    configuration: 'configuration',
    packs: 'packs in force',
    articles: 'articles',
    originals: 'originals',
    baseline: 'baseline',
    permissions: 'permissions',
  },
  headOf: (name) => `${name}:`,
  noConfiguration: 'none; the defaults apply',
  ships: 'ships with republint',
  index: {
    none: 'no index yet; it is made when it is needed',
    current: 'index up to date',
    stale: 'index out of date; it is made anew when it is needed',
    unreadable: 'index cannot be read',
  },
  noBaseline: 'none',
  findings: (count) => counted(count, 'finding'),
  noPermissions: 'none recorded',
  permissions: (count) => counted(count, 'permission'),
  from: { environment: 'environment', nowhere: 'not set', default: 'default' },
  nothingWrong: 'Nothing is wrong.',
  wrong: 'What is wrong:',
  noFolderOfOriginals: (folder) =>
    `The folder of the originals, ${folder}, does not exist; the configuration names it.`,
  uselessOriginals: (files) =>
    `${String(files)} of the files among the originals are of no use; “republint originals verify” names them.`,
};
