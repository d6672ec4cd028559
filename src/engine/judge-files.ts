import type { Pack } from '../model/terms.ts';
import type { JudgedCache } from './cache/judged-cache.ts';
import type { CheckedFile } from './cache/stored-report.ts';
import { notJudged, tooSlow } from './check-file.ts';
import { type Ending, inTime } from './in-time.ts';
import { judgedElsewhere, judgeSource, judgeTask, type Task, type Work } from './judge-source.ts';
import { pathOf, type PreparedRun } from './prepare.ts';
import type { Listener } from './workers/crew.ts';
import { workerProgram } from './workers/program.ts';
import type { Staff } from './workers/staff.ts';

/** Of fewer files none is left to others, unless somebody says so. */
const WORTH_A_STAFF = 1000;

export interface Judging {
  readonly run: PreparedRun;
  readonly cache?: JudgedCache;
  /** Those by which any of the files is judged. */
  readonly packs: ReadonlySet<Pack>;
}

/** Judges files of a run, by their places among its sources, and tells of each in whatever order they are done. */
export async function judgeFiles(
  judging: Judging,
  places: readonly number[],
  tell: (at: number, checked: CheckedFile) => void,
): Promise<void> {
  const { run, cache } = judging;
  const results = new Results(run, places, tell);
  const alone: Work = { run, ...(cache === undefined ? {} : { cache }) };
  const staff = await staffFor(judging, places.length, (task, ending) => {
    results.settle(task.at, judgedElsewhere(ending, task, alone));
  });
  const work: Work = staff === undefined ? alone : { ...alone, staff };
  const limit = run.timeLimit * 1000;
  const manner = staff && {
    stretch: () => staff.stretch,
    pause: async () => staff.lookAfter(results.done),
  };
  try {
    await inTime(
      {
        ...manner,
        items: places,
        begin: (at) => judgeSource(at, work),
        tell: (at, ending) => {
          if (ending.kind !== 'done') results.settle(at, ending);
          else if ('report' in ending.value)
            results.settle(at, { kind: 'done', value: ending.value });
          else staff?.give(ending.value);
        },
      },
      limit,
    );
    await staff?.finish(async (tasks) =>
      inTime(
        {
          ...manner,
          items: tasks,
          begin: (task) => judgeTask(task, work),
          tell: ({ at }, ending) => {
            results.settle(at, ending);
          },
        },
        limit,
      ),
    );
  } finally {
    staff?.end();
  }
  run.fileOptions.lap?.('judge');
  results.end();
}

async function staffFor(
  { run, packs }: Judging,
  files: number,
  tell: Listener<Task>,
): Promise<Staff<Task> | undefined> {
  const { workers = 1 } = run.options;
  const { originals } = run.fileOptions;
  // What is in no folder no other thread can read.
  const isAlone =
    (workers === 'auto' ? files < WORTH_A_STAFF : workers <= 1) ||
    (originals !== undefined && originals.store.folder === undefined);
  const program = isAlone ? undefined : workerProgram();
  if (program === undefined) return undefined;
  const { Staff: Hired } = await import('./workers/staff.ts');
  return new Hired(run, { program, packs, files, threads: workers, tell });
}

/** What came of each file, in whatever order it is told. */
class Results {
  readonly #run: PreparedRun;
  readonly #places: readonly number[];
  readonly #tell: (at: number, checked: CheckedFile) => void;
  readonly #bugs = new Map<number, unknown>();
  /** By place: 1 for a file that has been told of. */
  readonly #settled: Uint8Array;
  #done = 0;

  constructor(
    run: PreparedRun,
    places: readonly number[],
    tell: (at: number, checked: CheckedFile) => void,
  ) {
    this.#run = run;
    this.#places = places;
    this.#tell = tell;
    this.#settled = new Uint8Array(run.sources.length);
  }

  /** How many have been told of. */
  get done(): number {
    return this.#done;
  }

  settle(at: number, ending: Ending<CheckedFile>): void {
    // A file is told of once, whatever else is said of it later.
    if (this.#settled[at] === 1) return;
    this.#settled[at] = 1;
    this.#done += 1;
    if (ending.kind === 'failed') this.#bugs.set(at, ending.error);
    this.#tell(at, this.#checked(at, ending));
  }

  /** Tells of files that nobody has told of, and of bugs in the order of the files. */
  end(): void {
    for (const at of this.#places) {
      this.settle(at, NOTHING);
      if (this.#bugs.has(at)) this.#run.options.onBug?.(this.#pathOf(at), this.#bugs.get(at));
    }
  }

  #checked(at: number, ending: Ending<CheckedFile>): CheckedFile {
    if (ending.kind === 'done') return ending.value;
    const { fileOptions, timeLimit } = this.#run;
    const path = this.#pathOf(at);
    const report =
      ending.kind === 'failed'
        ? notJudged(path, ending.error, fileOptions)
        : tooSlow(path, timeLimit, fileOptions);
    return { report, notices: [] };
  }

  #pathOf(at: number): string {
    return pathOf(this.#run.sources[at] ?? '');
  }
}

const NOTHING: Ending<never> = { kind: 'failed', error: new Error('nobody has judged it') };
