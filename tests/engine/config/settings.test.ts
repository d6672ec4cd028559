import { describe, expect, it } from 'vitest';
import { defaultConfig, type Config } from '../../../src/engine/config/config.ts';
import { settingsFor } from '../../../src/engine/config/settings.ts';

const config: Config = {
  ...defaultConfig('/site'),
  ignore: ['drafts'],
  rules: ['any-publisher'],
  rendered: ['source'],
  overrides: [
    { files: ['reposts/**'], rules: ['crm-mondialisation'], copiesOf: 'crm-mondialisation' },
    { files: ['reposts/en/**'], rules: ['crg-global-research'], rendered: ['via', 'origin'] },
    { files: ['**/staff.md'], ignore: true },
    { files: ['drafts/ready.md'], ignore: false },
    { files: ['drafts/**'], rendered: [] },
  ],
};

describe('the settings of a file', () => {
  it.each([
    ['a.md', { rules: ['any-publisher'], rendered: ['source'], ignored: false }],
    ['drafts/a.md', { rules: ['any-publisher'], rendered: [], ignored: true }],
    ['drafts/ready.md', { rules: ['any-publisher'], rendered: [], ignored: false }],
    [
      'reposts/a.md',
      {
        rules: ['crm-mondialisation'],
        rendered: ['source'],
        copyOf: 'crm-mondialisation',
        ignored: false,
      },
    ],
    [
      'reposts/en/staff.md',
      {
        rules: ['crg-global-research'],
        rendered: ['via', 'origin'],
        copyOf: 'crm-mondialisation',
        ignored: true,
      },
    ],
    ['../reposts/a.md', { rules: ['any-publisher'], rendered: ['source'], ignored: false }],
  ])('%s', (path, settings) => {
    expect(settingsFor(config, path)).toEqual(settings);
  });
});
