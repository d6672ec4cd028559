import type { ReportedNotice } from '../model/report.ts';

/** Notices in the order in which a report has them: by file, by place, by code. */
export function inPlaceOrder(notices: readonly ReportedNotice[]): readonly ReportedNotice[] {
  return [...notices].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      (a.place?.start ?? 0) - (b.place?.start ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** By code unit. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
