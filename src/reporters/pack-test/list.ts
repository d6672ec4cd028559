import type { PackTestReport } from '../../model/pack-test.ts';
import type { PackTestOptions } from './options.ts';

/** The formats in which the report of a test of packs can be written. */
export const PACK_TEST_FORMATS = ['pretty', 'json'] as const;
export type PackTestFormat = (typeof PACK_TEST_FORMATS)[number];

export type PackTestReporter = (report: PackTestReport, options: PackTestOptions) => string;

/** Each format's reporter, loaded when it is asked for. */
export const PACK_TEST_REPORTERS: Readonly<
  Record<PackTestFormat, () => Promise<PackTestReporter>>
> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
};
