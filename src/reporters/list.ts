import type { RunReport } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';

export type { ReporterOptions } from './options.ts';

/** The formats a report can be written in. */
export const FORMATS = [
  'pretty',
  'html',
  'json',
  'jsonl',
  'compact',
  'markdown',
  'csv',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
] as const;
export type ReportFormat = (typeof FORMATS)[number];

export type Reporter = (report: RunReport, options: ReporterOptions) => string;

/** Each format's reporter, loaded when it is asked for. */
export const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  compact: async () => (await import('./compact.ts')).compact,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
};

type PartReporter = (report: RunReport, options: ReporterOptions) => Iterable<string>;

/** Those of formats that may become very long, or are in use most: the same text, in parts. */
export const PART_REPORTERS: Readonly<Partial<Record<ReportFormat, () => Promise<PartReporter>>>> =
  {
    pretty: async () => (await import('./pretty.ts')).prettyParts,
    json: async () => (await import('./json.ts')).jsonParts,
    jsonl: async () => (await import('./jsonl.ts')).jsonlParts,
  };
