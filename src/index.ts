import { loadConfig } from './engine/config/load.ts';
import { runCheck } from './engine/run.ts';
import type { Language } from './model/language.ts';
import { unpacked } from './model/packed-reports.ts';
import type { Report } from './model/report.ts';

export { UserError } from './model/errors.ts';
export type { Language } from './model/language.ts';
export type * from './model/report.ts';

export interface CheckOptions {
  /** The folder that paths refer to; the working folder if absent. */
  readonly cwd?: string;
  /** Files, folders and patterns; all of `cwd` if absent. */
  readonly paths?: readonly string[];
  /** Ids or paths of packs; the configuration's, or all that ship, if absent. */
  readonly rules?: readonly string[];
  /** The configuration to use; searched upward from `cwd` if absent. */
  readonly config?: string;
  readonly original?: string;
  /** The folder of the originals that are kept; the configuration's if absent. */
  readonly originals?: string;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly language?: Language;
}

/** Checks files and returns the report. Throws a `UserError` for what the caller must mend. */
export async function check(options: CheckOptions = {}): Promise<Report> {
  const { cwd = process.cwd(), paths = [], rules = [], original, originals, asOf } = options;
  const config = await loadConfig({
    cwd,
    ...(options.config === undefined ? {} : { path: options.config }),
  });
  const report = await runCheck({
    cwd,
    config,
    paths,
    rules,
    language: options.language ?? config.language ?? 'en',
    ...(original === undefined ? {} : { original }),
    ...(originals === undefined ? {} : { originals }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  return unpacked(report);
}
