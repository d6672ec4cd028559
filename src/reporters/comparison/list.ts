import type { Comparison } from '../../model/comparison.ts';
import type { ComparisonOptions } from './options.ts';

export type { ComparisonOptions } from './options.ts';

/** The formats a comparison can be written in. */
export const COMPARISON_FORMATS = ['pretty', 'html', 'json', 'patch'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

export type ComparisonReporter = (comparison: Comparison, options: ComparisonOptions) => string;

/** Each format's reporter, loaded when it is asked for. */
export const COMPARISON_REPORTERS: Readonly<
  Record<ComparisonFormat, () => Promise<ComparisonReporter>>
> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  patch: async () => (await import('./patch.ts')).patch,
};
