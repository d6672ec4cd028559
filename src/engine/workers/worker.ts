import { parentPort, workerData } from 'node:worker_threads';
import { loadMessages } from '../../messages/load.ts';
import type { Steps } from '../../model/steps.ts';
import { encodeReport } from '../cache/stored-report.ts';
import { type FileOptions, judgeFile } from '../check-file.ts';
import { type Ending, inTime } from '../in-time.ts';
import { reopenOriginals } from '../originals/open.ts';
import { type Answer, type Job, NO_JOB, type Setup } from './protocol.ts';

/** The program of a worker: it judges the files that it is given, one after the other. */

interface Judged {
  readonly report: Uint8Array<ArrayBuffer>;
  readonly isOfDay: boolean;
}

async function work(setup: Setup): Promise<void> {
  const { language, originals, limit, isAt } = setup;
  const options: FileOptions = {
    ...setup.options,
    messages: await loadMessages(language),
    ...(originals === undefined ? {} : { originals: await reopenOriginals(originals) }),
  };
  const { site, asOf, today } = options;

  function* judge({ packs, ...job }: Job): Steps<Judged> {
    Atomics.store(isAt, 0, job.number);
    const candidate = { ...job, packs: packs.flatMap((at) => setup.packs[at] ?? []) };
    const judged = yield* judgeFile(candidate, options);
    const { isOfDay } = judged;
    // A part of a larger piece of memory could not be handed over.
    const report = new Uint8Array(
      encodeReport(judged, site.permissions, isOfDay ? (asOf ?? today) : undefined),
    );
    return { report, isOfDay };
  }

  const answer = ({ number }: Job, ending: Ending<Judged>): void => {
    Atomics.store(isAt, 0, NO_JOB);
    switch (ending.kind) {
      case 'done': {
        const problems = options.originals?.problems() ?? [];
        say({ kind: 'done', number, ...ending.value, problems }, [ending.value.report.buffer]);
        break;
      }
      case 'failed':
        say({ kind: 'failed', number, error: cloneable(ending.error) });
        break;
      case 'stopped':
        say({ kind: 'stopped', number });
    }
  };

  let last = Promise.resolve();
  parentPort?.on('message', (jobs: readonly Job[]) => {
    last = last.then(async () => inTime({ items: jobs, begin: judge, tell: answer }, limit));
  });
  say({ kind: 'ready' });
}

function say(answer: Answer, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, [...handedOver]);
}

/** Anything can be thrown, and not everything can be copied. */
function cloneable(error: unknown): unknown {
  return error instanceof Error ? error : String(error);
}

void work(workerData as Setup);
