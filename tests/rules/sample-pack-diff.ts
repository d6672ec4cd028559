import type { PackDiff } from '../../src/model/pack-diff.ts';

const obligation = { id: 'link', checks: ['source-link'] } as const;
const more = { bearing: 'more', message: 'More is asked.' } as const;
const other = { bearing: 'other', message: 'It has changed.' } as const;
const says = { en: 'link to us', fr: 'un lien mène chez nous' };
const said = { outcome: 'met', severity: 'error' } as const;
const changes = [{ obligation: 'link', check: 'source-link', from: said, to: said }] as const;

/** What two editions ask differently, in which every key of the format occurs. */
export const SAMPLE_PACK_DIFF: PackDiff = {
  $schema: 'https://unpkg.com/republint/rules/pack-diff.schema.json',
  schemaVersion: 1,
  tool: { name: 'republint', version: '0.1.0' },
  language: 'en',
  old: { id: 'house', edition: '2020', origin: 'house.yaml', sha256: 'a'.repeat(64) },
  new: { id: 'cc-by', edition: '4.0', origin: 'builtin:cc-by', sha256: 'b'.repeat(64) },
  changes: [
    { what: 'obligation-added', obligation, strength: 'must', says, ...more },
    {
      what: 'obligation-dropped',
      obligation,
      strength: 'may',
      says,
      bearing: 'less',
      message: 'Less is asked.',
    },
    { what: 'obligation-renamed', obligation, before: 'credit', ...other },
    { what: 'strength', obligation, from: 'should', to: 'must', ...more },
    { what: 'basis', obligation, from: 'inferred', to: 'stated', ...other },
    { what: 'checks', obligation, from: ['source-url'], to: ['source-link'], ...other },
    {
      what: 'option',
      obligation,
      check: 'source-link',
      option: 'target',
      from: 'site',
      to: 'article',
      ...more,
    },
    {
      what: 'condition',
      obligation,
      part: 'copy',
      from: ['translation', 'excerpt'],
      to: ['full'],
      ...other,
    },
    { what: 'fallback', obligation, from: 'address', to: 'credit', ...other },
    { what: 'clause', obligation, part: 'says', from: says, to: says, ...other },
    { what: 'statement', clause: 'grant', from: says, to: says, ...other },
    { what: 'permits', part: 'media', added: ['web'], dropped: ['print'], ...more },
    {
      what: 'publisher',
      part: 'domains',
      added: ['a.example'],
      dropped: ['b.example'],
      ...other,
    },
    { what: 'licence', from: 'CC-BY-3.0', to: 'CC-BY-4.0', ...other },
  ],
  articles: { files: 3, copies: 2, affected: [{ path: 'a.md', changes }], site: changes },
};
