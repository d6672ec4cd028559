import { messagesFor } from '../../messages/messages.ts';
import type { RunReport } from '../../model/report.ts';
import type { MergedReport } from '../merge-reports.ts';
import { inPlaceOrder } from '../notice-order.ts';
import { summarise } from '../status.ts';
import { applyBaseline, type ChosenBaseline } from './apply-baseline.ts';

/** A report of several parts, with what the baseline knows excused as in a run that was not divided. */
export function excuseMerged(
  { report, isWhole }: MergedReport,
  {
    cwd,
    root,
    baseline,
  }: { readonly cwd: string; readonly root: string; readonly baseline: ChosenBaseline },
): RunReport {
  const { files, terms, notices } = applyBaseline(
    report,
    baseline,
    { cwd, root, isWhole },
    messagesFor(report.language),
  );
  return {
    ...report,
    terms,
    summary: summarise(files, terms),
    notices: inPlaceOrder([...report.notices, ...notices]),
    files,
  };
}
