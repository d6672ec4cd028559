import type { FileReport, ReportedNotice } from '../model/report.ts';
import type { Pack } from '../model/terms.ts';
import type { JudgedCache } from './cache/judged-cache.ts';
import type { CheckedFile } from './cache/stored-report.ts';
import { notJudged, tooSlow } from './check-file.ts';
import { type Ending, inTime } from './in-time.ts';
import { judgedElsewhere, judgeSource, judgeTask, type Task, type Work } from './judge-source.ts';
import type { PreparedRun } from './prepare.ts';
import type { Listener } from './workers/crew.ts';
import { workerProgram } from './workers/program.ts';
import type { Staff } from './workers/staff.ts';

/** What came of the files of a run. */
export interface JudgedFiles {
  /** In the order of the sources. */
  readonly files: readonly FileReport[];
  readonly notices: readonly ReportedNotice[];
  /** Those by which any of them was judged. */
  readonly packs: ReadonlySet<Pack>;
}

/** Of fewer files none is left to others, unless somebody says so. */
const WORTH_A_STAFF = 100;

/** Judges the files of a run. */
export async function judgeFiles(
  run: PreparedRun,
  cache: JudgedCache | undefined,
): Promise<JudgedFiles> {
  const { sources, timeLimit, fileOptions } = run;
  const results = new Results(run);
  const alone: Work = { run, packs: new Set(), ...(cache === undefined ? {} : { cache }) };
  const staff = await staffFor(run, (task, ending) => {
    results.settle(task.place, judgedElsewhere(ending, task, alone));
  });
  const work: Work = staff === undefined ? alone : { ...alone, staff };
  const manner = staff && {
    stretch: () => staff.stretch,
    pause: async () => staff.lookAfter(results.done),
  };
  try {
    await inTime(
      {
        ...manner,
        items: [...sources.entries()],
        begin: ([place, source]) => judgeSource(source, place, work),
        tell: ([place], ending) => {
          if (ending.kind !== 'done') results.settle(place, ending);
          else if ('report' in ending.value)
            results.settle(place, { kind: 'done', value: ending.value });
          else staff?.give(ending.value);
        },
      },
      timeLimit * 1000,
    );
    await staff?.finish(async (tasks) =>
      inTime(
        {
          ...manner,
          items: tasks,
          begin: (task) => judgeTask(task, work),
          tell: ({ place }, ending) => {
            results.settle(place, ending);
          },
        },
        timeLimit * 1000,
      ),
    );
  } finally {
    staff?.end();
  }
  fileOptions.lap?.('judge');
  const files = results.all();
  return {
    files: files.map(({ report }) => report),
    notices: files.flatMap(({ notices }) => notices),
    packs: work.packs,
  };
}

async function staffFor(run: PreparedRun, tell: Listener<Task>): Promise<Staff<Task> | undefined> {
  const { workers = 1 } = run.options;
  const isAlone = workers === 'auto' ? run.sources.length < WORTH_A_STAFF : workers <= 1;
  const program = isAlone ? undefined : workerProgram();
  if (program === undefined) return undefined;
  const { Staff: Hired } = await import('./workers/staff.ts');
  return new Hired(run, { program, threads: workers, tell });
}

const NOTHING: Ending<never> = { kind: 'failed', error: new Error('nobody has judged it') };

/** What came of each source, in whatever order it is told. */
class Results {
  readonly #run: PreparedRun;
  readonly #endings = new Map<number, Ending<CheckedFile>>();
  #copies = 0;

  constructor(run: PreparedRun) {
    this.#run = run;
  }

  /** How many have been told of. */
  get done(): number {
    return this.#endings.size;
  }

  settle(place: number, ending: Ending<CheckedFile>): void {
    const { options, sources } = this.#run;
    this.#endings.set(place, ending);
    if (ending.kind === 'done' && ending.value.report.copies.length > 0) this.#copies += 1;
    options.onProgress?.({ done: this.done, of: sources.length, copies: this.#copies });
  }

  /** In the order of the sources. */
  all(): readonly CheckedFile[] {
    return this.#run.sources.map(({ path }, place) =>
      this.#checked(path, this.#endings.get(place) ?? NOTHING),
    );
  }

  #checked(path: string, ending: Ending<CheckedFile>): CheckedFile {
    const { fileOptions, timeLimit, options } = this.#run;
    switch (ending.kind) {
      case 'done':
        return ending.value;
      case 'failed':
        options.onBug?.(path, ending.error);
        return { report: notJudged(path, ending.error, fileOptions), notices: [] };
      case 'stopped':
        return { report: tooSlow(path, timeLimit, fileOptions), notices: [] };
    }
  }
}
