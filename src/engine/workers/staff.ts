import { availableParallelism } from 'node:os';
import type { Pack } from '../../model/terms.ts';
import type { PreparedRun } from '../prepare.ts';
import type { Crew, Listener, Task } from './crew.ts';
import { threadsWorth } from './threads-worth.ts';

/** In milliseconds: the main thread looks after the others so often, and as long as there are none. */
const STRETCH = { short: 10, long: 50 };
/** So many tasks are kept for threads that are about to come. */
const FIRST = 8;
/** In milliseconds, for a computer that has much to do. */
const GRACE = 10_000;
/** So many tasks are taken back at a time. */
const SOME = 4;

export interface Terms<T extends Task> {
  /** The file that each of them runs. */
  readonly program: string;
  /** Those by which any of the files is judged. */
  readonly packs: ReadonlySet<Pack>;
  /** How many files there are to judge. */
  readonly files: number;
  /** With the main thread. */
  readonly threads: number | 'auto';
  readonly tell: Listener<T>;
}

/**
 * Whoever judges files beside the main thread. They come when there is something to judge; if nobody says
 * how many, when there is much.
 */
export class Staff<T extends Task> {
  readonly #run: PreparedRun;
  readonly #terms: Terms<T>;
  readonly #first: T[] = [];
  #crew: Crew<T> | undefined;
  #promised = 0;
  #judged = 0;

  constructor(run: PreparedRun, terms: Terms<T>) {
    this.#run = run;
    this.#terms = terms;
  }

  /** For how long the main thread may work by itself. */
  get stretch(): number {
    return this.#crew === undefined && this.#terms.threads === 'auto'
      ? STRETCH.long
      : STRETCH.short;
  }

  /** Whether a task may be left to them: it is then to be given when the stretch is over. */
  wantsTask(): boolean {
    const tasks = this.#promised + 1;
    const hasRoom =
      this.#crew?.hasRoomFor(tasks) ?? (this.#terms.threads !== 'auto' && tasks <= FIRST);
    if (hasRoom) this.#promised = tasks;
    return hasRoom;
  }

  give(task: T): void {
    if (this.#crew === undefined) this.#first.push(task);
    else this.#crew.give(task);
  }

  /** The main thread has judged a file. */
  hasJudged({ candidate }: T): void {
    this.#judged += candidate.text.length;
  }

  /** Looks after them between two stretches; `done`: so many files are. */
  async lookAfter(done: number): Promise<void> {
    this.#promised = 0;
    if (this.#crew !== undefined) return messages();
    const threads = this.#threadsWanted(done);
    if (threads > 0) await this.#hire(threads);
  }

  /** Waits until they are done. `judge` does what none of them has begun. */
  async finish(judge: (tasks: readonly T[]) => Promise<void>): Promise<void> {
    const crew = this.#crew;
    while (crew?.isIdle === false) {
      const tasks = crew.takeBack(SOME);
      await (tasks.length === 0 ? crew.change() : judge(tasks));
    }
  }

  end(): void {
    this.#crew?.end();
  }

  #threadsWanted(done: number): number {
    const { threads, files } = this.#terms;
    if (threads !== 'auto') return this.#first.length > 0 ? threads - 1 : 0;
    return threadsWorth({
      files,
      done,
      judged: this.#judged,
      processors: availableParallelism(),
    });
  }

  async #hire(threads: number): Promise<void> {
    const { Crew: Hired } = await import('./crew.ts');
    const { setupOf } = await import('./setup.ts');
    const { program, packs, tell } = this.#terms;
    const setup = setupOf(this.#run, packs);
    // A thread gives up a file by itself, at the latest after twice the limit.
    const crew = new Hired({ program, setup, threads, tell, patience: setup.limit * 2 + GRACE });
    for (const task of this.#first) crew.give(task);
    this.#crew = crew;
  }
}

/** Lets what the others say come in. */
async function messages(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
