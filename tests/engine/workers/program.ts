import { join } from 'node:path';
import type { Task } from '../../../src/engine/workers/crew.ts';
import { folder } from '../../cli/run.ts';

/** Does with each job what its path says; in French nothing, not even begin. */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const answer = (kind, more) => parentPort.postMessage({ kind, ...more });
const deeds = {
  done: (number) => answer('done', { number, report: new Uint8Array([1]), isOfDay: false, problems: [] }),
  fails: (number) => answer('failed', { number, error: new TypeError('planted') }),
  stops: (number) => answer('stopped', { number }),
  waits: () => undefined,
  throws: () => { throw new TypeError('lost'); },
  exits: () => process.exit(7),
};
if (workerData.language === 'fr') process.exit(3);
parentPort.on('message', (jobs) => {
  for (const { number, path } of jobs) {
    Atomics.store(workerData.isAt, 0, number);
    deeds[path](number);
    Atomics.store(workerData.isAt, 0, -1);
  }
});
answer('ready', {});
`;

export const task = (path: string, text = ''): Task => ({
  candidate: {
    path,
    pathFromRoot: path,
    sha256: '',
    format: 'markdown',
    text,
    problems: [],
    packs: [],
    rendered: [],
  },
});

/** The path of a program for threads. */
export function program(): string {
  return join(folder({ 'program.cjs': PROGRAM }), 'program.cjs');
}
