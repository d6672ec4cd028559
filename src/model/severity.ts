import type { Strength } from './terms.ts';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SEVERITY_OF: Readonly<Record<Strength, Severity>> = {
  must: 'error',
  should: 'warning',
  may: 'note',
};
