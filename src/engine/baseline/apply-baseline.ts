import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Messages } from '../../messages/messages.ts';
import { failure } from '../../messages/failure.ts';
import type { UserError } from '../../model/errors.ts';
import type { ReportedNotice } from '../../model/report.ts';
import { quote } from '../../terms/quote.ts';
import { reportPath } from '../report-path.ts';
import type { BaselineEntry, Judged } from './baseline.ts';
import { readBaseline } from './baseline-file.ts';
import { excuseKnown, type Places } from './excuse-known.ts';

/** The baseline of a run. */
export interface ChosenBaseline {
  /** Absolute. */
  readonly file: string;
  /** It was asked for by name, and must be there. */
  readonly isNamed: boolean;
}

/** Where paths of reports and of baselines lead. */
export interface Whereabouts {
  /** The folder that reported paths refer to, absolute. */
  readonly cwd: string;
  /** The folder that paths in a baseline refer to, absolute: the configuration's. */
  readonly root: string;
  /** Whether all files of the site were judged. */
  readonly isWhole: boolean;
}

/** How reported paths and those of a baseline belong together. */
export function placesIn({ cwd, root, isWhole }: Whereabouts): Places {
  return {
    nameOf: (path) => (cwd === root ? path : reportPath(root, resolve(cwd, path))),
    isWhole,
    exists: (name) => existsSync(resolve(root, name)),
  };
}

/** Excuses what the baseline knows; where there is none, nothing. Throws a `UserError` if it is damaged. */
export function applyBaseline(
  judged: Judged,
  { file, isNamed }: ChosenBaseline,
  whereabouts: Whereabouts,
  messages: Messages,
): Judged & { readonly notices: readonly ReportedNotice[] } {
  const shown = reportPath(whereabouts.cwd, file);
  const baseline = readBaseline(file, shown);
  if (baseline === undefined) {
    if (isNamed) throw missingBaseline(shown);
    return { ...judged, notices: [] };
  }
  const { files, terms, stale } = excuseKnown(judged, baseline, placesIn(whereabouts));
  return { files, terms, notices: staleNotices(stale, shown, messages) };
}

/** That there is no baseline of that name. */
export function missingBaseline(shown: string): UserError {
  return failure((say) => say.noBaseline(quote(shown)));
}

/** One for each file, however many of its findings are gone. */
function staleNotices(
  stale: readonly BaselineEntry[],
  shown: string,
  messages: Messages,
): readonly ReportedNotice[] {
  const counts = new Map<string, number>();
  for (const { path } of stale) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, count]) => ({
      code: 'baseline-stale',
      ...messages.notice({ code: 'baseline-stale', args: { path, count } }),
      path: shown,
    }));
}
