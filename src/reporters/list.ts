import type { Report } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';

export type { ReporterOptions } from './options.ts';

/** The formats a report can be written in. */
export const FORMATS = ['pretty', 'json'] as const;
export type ReportFormat = (typeof FORMATS)[number];

export type Reporter = (report: Report, options: ReporterOptions) => string;

/** Each format's reporter, loaded when it is asked for. */
export const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
};
