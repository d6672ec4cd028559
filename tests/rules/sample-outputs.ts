import type { WrittenDiagnosis } from '../../src/engine/doctor/diagnosis.ts';
import type { PackList } from '../../src/model/pack-list.ts';
import type { ScannedFiles } from '../../src/model/scan.ts';

const head = {
  schemaVersion: 1,
  tool: { name: 'republint', version: '0.1.0' },
  language: 'en',
} as const;
const sha256 = 'a'.repeat(64);

/** Each of these holds every key of its format. */
export const SAMPLE_PACK_LIST: PackList = {
  $schema: 'https://unpkg.com/republint/rules/pack-list.schema.json',
  ...head,
  packs: [
    {
      id: 'house',
      title: 'House rules',
      editions: ['2020'],
      own: true,
      origin: 'house.yaml',
      sha256,
    },
  ],
};

export const SAMPLE_DIAGNOSIS: WrittenDiagnosis = {
  $schema: 'https://unpkg.com/republint/rules/diagnosis.schema.json',
  ...head,
  versions: { republint: '0.1.0', node: '22.0.0', platform: 'linux x64' },
  configuration: {
    file: 'republint.yaml',
    settings: [
      { name: 'language', value: 'en', at: 'republint.yaml:2' },
      { name: 'files', value: ['a.md'] },
      { name: 'overrides', value: 0 },
      { name: 'site.medium', value: null },
    ],
  },
  articles: 2,
  packs: [{ id: 'house', edition: '2020', sha256, origin: 'house.yaml' }],
  originals: { folder: '.republint/originals', count: 1, index: 'stale' },
  baseline: { file: '.republint/baseline.json', findings: 3 },
  permissions: { file: 'permissions.yaml', count: 1 },
  problems: ['Something is wrong.'],
};

export const SAMPLE_SCAN: ScannedFiles = {
  $schema: 'https://unpkg.com/republint/rules/scan.schema.json',
  ...head,
  files: [
    {
      id: 'a.md',
      originals: [
        {
          original: 'example.org/a.0123abcd.md',
          url: 'https://example.org/a',
          identifier: 'a',
          title: 'A',
          shares: { text: 0.5, original: 1 },
          words: 12,
          verdict: 'excerpt',
          passages: [{ start: 0, end: 70, originalStart: 3, originalEnd: 73, words: 12 }],
        },
      ],
    },
    { id: 'b.md', originals: [], error: 'The file cannot be read.' },
  ],
};
