import { telling } from '../../model/packed-reports.ts';
import type { FileReports, ReportedNotice, ReportedTerms } from '../../model/report.ts';
import { createPlaces } from '../place.ts';
import type { PreparedRun } from '../prepare.ts';
import { reportPath } from '../report-path.ts';
import { namesWholeSite } from '../whole-site.ts';
import { ledgerNotices } from './notices.ts';
import { proofFaults } from './proofs.ts';

/** What is to be tidied up in the ledger, told at the entries concerned. Reads the proofs. */
export async function permissionNotices(
  run: PreparedRun,
  judged: { readonly files: FileReports; readonly terms: readonly ReportedTerms[] },
): Promise<readonly ReportedNotice[]> {
  const { options, fileOptions } = run;
  const { config, cwd } = options;
  const { permissions } = fileOptions.site;
  if (config.ledger === undefined || permissions.length === 0) return [];
  const day = fileOptions.asOf ?? fileOptions.today;
  const { used, terms } = whatWasUsed(judged);
  // Of a part of a run it is said too: merging keeps what every part says.
  const isWhole = namesWholeSite(options);
  const notices = ledgerNotices({
    permissions,
    day,
    faults: await proofFaults(
      permissions.filter(({ record: { until } }) => until === undefined || day <= until),
      config.root,
    ),
    // Of terms that the command line left out nothing can be said.
    isUnused: (permission) =>
      isWhole &&
      !used.has(permission.record) &&
      (options.rules.length === 0 || terms.has(permission.terms)),
  });
  const path = reportPath(cwd, config.ledger.path);
  const place = createPlaces(config.ledger.text);
  return notices.map(({ notice, permission }) => ({
    code: notice.code,
    ...fileOptions.messages.notice(notice),
    path,
    place: place(permission.span),
  }));
}

/** Reports hold the records of the permissions themselves, not copies of them. */
function whatWasUsed({
  files,
  terms,
}: {
  readonly files: FileReports;
  readonly terms: readonly ReportedTerms[];
}): { readonly used: ReadonlySet<unknown>; readonly terms: ReadonlySet<string> } {
  const outcomes = [
    ...terms.flatMap(({ site }) => site),
    ...telling(files).flatMap(({ copies }) => copies.flatMap((copy) => copy.outcomes)),
  ];
  return {
    used: new Set(outcomes.map(({ permission }) => permission)),
    terms: new Set(terms.map(({ id }) => id)),
  };
}
