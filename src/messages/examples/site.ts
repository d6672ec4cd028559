import type { Examples } from './example.ts';

/** A configuration, and the one permission in the ledger beside it. */
const withLedger = (config: string, permission: string): string =>
  `# republint.yaml\n${config}\n\n# permissions.yaml\npermissions:\n  - ${permission}`;

export const site = {
  'medium-not-permitted': {
    bad: 'site: { medium: print, audience: non-commercial }',
    good: withLedger(
      'site: { medium: print, audience: non-commercial }',
      '{ terms: crg-global-research, by: The Centre, allows: [use], media: [print] }',
    ),
  },
  'audience-not-permitted': {
    bad: 'site: { medium: web, audience: commercial }',
    good: withLedger(
      'site: { medium: web, audience: commercial }',
      '{ terms: crg-global-research, by: The Centre, allows: [use], audience: [commercial] }',
    ),
  },
  'permission-expired': {
    bad: withLedger(
      'site: { medium: web, audience: commercial }',
      '{ terms: crg-global-research, by: The Centre, allows: [use], until: 2024-12-31 }',
    ),
    good: withLedger(
      'site: { medium: web, audience: commercial }',
      '{ terms: crg-global-research, by: The Centre, allows: [use], until: 2027-12-31 }',
    ),
  },
  'site-not-declared': {
    bad: 'site: { domains: [ourpaper.example] }',
    good: 'site: { medium: web, audience: non-commercial }',
  },
} satisfies Examples;
