import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Pack } from '../../model/terms.ts';
import type { Candidate } from '../check-file.ts';
import type { Ending } from '../in-time.ts';
import { type Answer, type Job, NO_JOB, type Setup } from './protocol.ts';

export type JudgedElsewhere = Omit<Extract<Answer, { readonly kind: 'done' }>, 'kind' | 'number'>;

/** A file to judge, with whatever else belongs to it. */
export interface Task {
  readonly candidate: Candidate;
}

/** Hears what came of a task. */
export type Listener<T extends Task> = (task: T, ending: Ending<JudgedElsewhere>) => void;

/** What threads are to do, and how many. */
export interface Plan<T extends Task> {
  /** The file that each thread runs. */
  readonly program: string;
  readonly setup: Omit<Setup, 'isAt'>;
  readonly threads: number;
  readonly tell: Listener<T>;
  /** In milliseconds: longer than any thread takes for a file. */
  readonly patience: number;
}

/** As many as keep a thread busy until somebody looks after it again. */
const MOST_SENT = 8;
/** For each thread. */
const MOST_WAITING = 16;
/** Of all that wait, in UTF-16 units: some articles are long. */
const LONGEST_WAITING = 8_000_000;

interface Thread<T> {
  readonly worker: Worker;
  readonly isAt: Int32Array;
  /** In the order in which they were sent, by their numbers. */
  readonly sent: Map<number, T>;
  isReady: boolean;
}

/**
 * Threads that judge files. Each is sent a few at a time, so that whoever gives them can take back the
 * rest instead of waiting for it. One that breaks down fails the file that it was at; the others that it
 * had are for somebody else to judge.
 */
export class Crew<T extends Task> {
  readonly #threads = new Set<Thread<T>>();
  readonly #waiting: T[] = [];
  readonly #tell: Listener<T>;
  readonly #patience: number;
  readonly #packs: readonly Pack[];
  #sent = 0;
  #wake: (() => void) | undefined;

  constructor({ program, setup, threads, tell, patience }: Plan<T>) {
    this.#tell = tell;
    this.#patience = patience;
    this.#packs = setup.packs;
    for (let count = 0; count < threads; count += 1) this.#start(program, setup);
  }

  /** Whether it takes so many tasks more. */
  hasRoomFor(tasks: number): boolean {
    const length = this.#waiting.reduce((sum, { candidate }) => sum + candidate.text.length, 0);
    const most = MOST_WAITING * this.#threads.size;
    return this.#waiting.length + tasks <= most && length < LONGEST_WAITING;
  }

  give(task: T): void {
    this.#waiting.push(task);
    this.#send();
  }

  /** Some tasks that no thread has yet. */
  takeBack(most: number): readonly T[] {
    return this.#waiting.splice(0, most);
  }

  /** Whether every task has come to its end, or was taken back. */
  get isIdle(): boolean {
    return this.#waiting.length === 0 && [...this.#threads].every(({ sent }) => sent.size === 0);
  }

  /** Waits until something has happened to a task. Threads that say nothing for too long are lost. */
  async change(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        for (const thread of this.#threads)
          if (thread.sent.size > 0) this.#lose(thread, new Error('a thread gives no answer'));
      }, this.#patience);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end(): void {
    for (const { worker } of this.#threads) {
      worker.removeAllListeners();
      void worker.terminate();
    }
    this.#threads.clear();
  }

  #start(program: string, setup: Omit<Setup, 'isAt'>): void {
    const isAt = new Int32Array(new SharedArrayBuffer(4)).fill(NO_JOB);
    const workerData: Setup = { ...setup, isAt };
    const worker = workerFor(program, workerData);
    if (worker === undefined) return;
    const thread: Thread<T> = { worker, isAt, sent: new Map(), isReady: false };
    this.#threads.add(thread);
    const lose = (error: unknown): void => {
      this.#lose(thread, error);
    };
    worker
      .on('online', keepYoungSmall)
      .on('message', (answer: Answer) => {
        this.#hear(thread, answer);
      })
      .on('messageerror', lose)
      .on('error', lose)
      .on('exit', (code) => {
        lose(new Error(`a thread ended too early, with ${String(code)}`));
      });
  }

  #send(): void {
    for (const { worker, sent } of this.#threads) {
      const tasks = this.#waiting.splice(0, MOST_SENT - sent.size);
      if (tasks.length === 0) continue;
      const jobs = tasks.map((task): Job => {
        this.#sent += 1;
        sent.set(this.#sent, task);
        const { packs, ...rest } = task.candidate;
        return {
          ...rest,
          number: this.#sent,
          packs: packs.map((pack) => this.#packs.indexOf(pack)),
        };
      });
      worker.postMessage(jobs);
    }
  }

  #hear(thread: Thread<T>, answer: Answer): void {
    if (answer.kind === 'ready') {
      thread.isReady = true;
      return;
    }
    const task = thread.sent.get(answer.number);
    thread.sent.delete(answer.number);
    if (task !== undefined) this.#tell(task, endingOf(answer));
    this.#send();
    this.#wake?.();
  }

  #lose(thread: Thread<T>, error: unknown): void {
    if (!this.#threads.delete(thread)) return;
    const { worker, sent, isAt, isReady } = thread;
    worker.removeAllListeners().on('error', () => undefined);
    void worker.terminate();
    // One that could not even begin says nothing about the files that were meant for it.
    const number = sent.has(isAt[0] ?? NO_JOB) ? isAt[0] : [...sent.keys()][0];
    for (const [each, task] of [...sent].reverse())
      if (isReady && each === number) this.#tell(task, { kind: 'failed', error });
      else this.#waiting.unshift(task);
    this.#send();
    this.#wake?.();
  }
}

/** Every file leaves much garbage and keeps little. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };

/** Making a thread, V8 sets this flag of the whole process back to where it is for servers. */
function keepYoungSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Undefined if the system has no thread left: others do the work. */
function workerFor(program: string, workerData: Setup): Worker | undefined {
  try {
    return new Worker(program, { workerData, resourceLimits: LIMITS });
  } catch {
    return undefined;
  }
}

function endingOf(answer: Exclude<Answer, { readonly kind: 'ready' }>): Ending<JudgedElsewhere> {
  if (answer.kind !== 'done') return answer;
  const { report, isOfDay, problems } = answer;
  return { kind: 'done', value: { report, isOfDay, problems } };
}
