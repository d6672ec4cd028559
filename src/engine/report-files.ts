import type { FileReport, ReportedNotice } from '../model/report.ts';
import type { Pack } from '../model/terms.ts';
import type { JudgedCache } from './cache/judged-cache.ts';
import type { CheckedFile } from './cache/stored-report.ts';
import { describeSource, type PreparedRun } from './prepare.ts';
import type { PacksInForce } from './shelf.ts';
import type { SourceToJudge } from './source-to-judge.ts';

/** What came of the files of a run. */
export interface JudgedFiles {
  /** In the order of the sources. */
  readonly files: readonly FileReport[];
  readonly notices: readonly ReportedNotice[];
  /** Those by which any of them was judged. */
  readonly packs: ReadonlySet<Pack>;
}

/** Reports every file of a run. What judges them is loaded only if the cache does not know them all. */
export async function reportFiles(
  run: PreparedRun,
  cache: JudgedCache | undefined,
): Promise<JudgedFiles> {
  const { options, sources } = run;
  const used = new Set<PacksInForce>();
  const checked = new Array<CheckedFile | undefined>(sources.length);
  const rest: (SourceToJudge & { readonly index: number })[] = [];
  let done = 0;
  let copies = 0;
  const tell = (index: number, one: CheckedFile): void => {
    checked[index] = one;
    done += 1;
    if (one.report.copies.length > 0) copies += 1;
    options.onProgress?.({ done, of: sources.length, copies });
  };
  sources.forEach((source, index) => {
    const facts = describeSource(source, run);
    used.add(facts.inForce);
    const known =
      'file' in source && source.content === undefined
        ? cache?.unchanged(source.file, facts)
        : undefined;
    if (known === undefined) rest.push({ source, facts, index });
    else tell(index, known);
  });
  options.lap?.('cache');
  if (rest.length > 0) {
    const { judgeFiles } = await import('./judge-files.ts');
    await judgeFiles(run, rest, cache, (at, one) => {
      tell(rest[at]?.index ?? 0, one);
    });
  }
  const all = checked.filter((one) => one !== undefined);
  return {
    files: all.map(({ report }) => report),
    notices: all.flatMap(({ notices }) => notices),
    packs: new Set([...used].flatMap(({ packs }) => packs)),
  };
}
