import type {
  Affected,
  AffectedFile,
  DiffedOutcome,
  OutcomeChange,
} from '../../model/pack-diff.ts';
import type { CheckKind } from '../../model/checks.ts';
import type { FileReport, SiteOutcome } from '../../model/report.ts';
import type { Pack } from '../../model/terms.ts';
import { prepareRun, type PreparedRun, type RunOptions } from '../prepare.ts';
import { countCopies } from '../quota.ts';
import { reportFiles } from '../report-files.ts';
import { reportTerms } from '../site.ts';
import { judgesWholeSite } from '../whole-site.ts';
import type { ChosenEdition, ChosenEditions } from './choose-editions.ts';
import { pairObligations } from './pair-obligations.ts';

interface Judged {
  readonly files: readonly FileReport[];
  readonly site: readonly SiteOutcome[];
}

interface Said extends DiffedOutcome {
  readonly obligation: string;
  readonly check: CheckKind;
}

/** Judges the files of a site under both editions, and says of which something else is said. */
export async function affectedFiles(
  editions: ChosenEditions,
  options: RunOptions,
): Promise<Affected> {
  const run = await prepareRun(options);
  const before = await judge(editions.old, run);
  const after = await judge(editions.new, run);
  const { pairs } = pairObligations(editions.old.edition, editions.new.edition);
  const names = new Map(pairs.map((pair) => [pair.old.id, pair.new.id]));
  const renamed = (said: readonly Said[]): readonly Said[] =>
    said.map((one) => ({ ...one, obligation: names.get(one.obligation) ?? one.obligation }));
  const isCopy = ({ copies }: FileReport): boolean => copies.length > 0;
  const affected = after.files.flatMap((file, index): readonly AffectedFile[] => {
    const changes = outcomeChanges(renamed(saidOf(before.files[index])), saidOf(file));
    return changes.length === 0 ? [] : [{ path: file.path, changes }];
  });
  return {
    files: after.files.length,
    copies: after.files.filter((file, index) => isCopy(file) || isCopy(before.files[index] ?? file))
      .length,
    affected,
    site: outcomeChanges(renamed(before.site), after.site),
  };
}

/** A pack of one edition is judged by that, whatever the day. */
async function judge({ pack, edition }: ChosenEdition, run: PreparedRun): Promise<Judged> {
  const only: Pack = { ...pack, editions: [edition] };
  const inForce = { packs: [only] };
  const { files } = await reportFiles(
    { ...run, shelf: { usual: inForce, forFile: () => inForce } },
    undefined,
  );
  const copies = countCopies(files, judgesWholeSite(run.options))(pack.id);
  return { files: [...files], site: reportTerms(only, run.fileOptions, copies).site };
}

function saidOf(file: FileReport | undefined): readonly Said[] {
  return file?.copies.flatMap(({ outcomes }) => outcomes) ?? [];
}

/** What a new obligation says of a copy that owes nothing under it changes nothing for anybody. */
function outcomeChanges(before: readonly Said[], after: readonly Said[]): readonly OutcomeChange[] {
  const ids = new Set([...after, ...before].map(({ obligation }) => obligation));
  return [...ids].flatMap((obligation): readonly OutcomeChange[] => {
    const from = before.find((one) => one.obligation === obligation);
    const to = after.find((one) => one.obligation === obligation);
    const check = (to ?? from)?.check;
    if (check === undefined || weight(from) === weight(to)) return [];
    return [
      {
        obligation,
        check,
        ...(from === undefined ? {} : { from: outcomeOf(from) }),
        ...(to === undefined ? {} : { to: outcomeOf(to) }),
      },
    ];
  });
}

/** Severity matters only to what is breached. */
function weight(said: Said | undefined): string {
  if (said === undefined) return 'fine';
  const { outcome, severity } = said;
  switch (outcome) {
    case 'met':
    case 'not-applicable':
      return 'fine';
    case 'undetermined':
      return outcome;
    case 'breached':
      return `${outcome} ${severity}`;
  }
}

function outcomeOf({ outcome, severity }: Said): DiffedOutcome {
  return { outcome, severity };
}
