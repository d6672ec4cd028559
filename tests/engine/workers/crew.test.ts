import { afterEach, describe, expect, it } from 'vitest';
import { Crew, type Task } from '../../../src/engine/workers/crew.ts';
import type { Language } from '../../../src/model/language.ts';
import { program as writeProgram, task } from './program.ts';

let crew: Crew<Task> | undefined;
afterEach(() => crew?.end());

interface Terms {
  readonly patience?: number;
  /** Threads of another language end before they begin. */
  readonly language?: Language;
  readonly program?: string;
}

function hire(
  threads = 1,
  { patience = 10_000, language = 'en', program = writeProgram() }: Terms = {},
) {
  const told: string[] = [];
  const hired = new Crew<Task>({
    program,
    setup: {
      packs: [],
      options: { site: { domains: [], names: [], permissions: [], done: [] }, today: '2026-06-01' },
      language,
      limit: 1000,
    },
    threads,
    patience,
    tell: ({ candidate: { path } }, ending) => {
      const said = ending.kind === 'failed' ? String(ending.error) : ending.kind;
      told.push(`${path}: ${said}`);
    },
  });
  crew = hired;
  return { hired, told };
}

/** What came of all tasks; those that nobody has begun are taken back. */
async function outcome({ hired, told }: ReturnType<typeof hire>): Promise<readonly string[]> {
  const back: string[] = [];
  while (!hired.isIdle) {
    const tasks = hired.takeBack(100).map(({ candidate: { path } }) => `${path}: back`);
    back.push(...tasks);
    if (tasks.length === 0) await hired.change();
  }
  return [...told, ...back];
}

describe('threads', () => {
  it('tell what came of each task, in the order in which it was given', async () => {
    const made = hire();
    for (const path of ['done', 'fails', 'stops', 'done']) made.hired.give(task(path));
    expect(await outcome(made)).toEqual([
      'done: done',
      'fails: TypeError: planted',
      'stops: stopped',
      'done: done',
    ]);
  });

  it('take as many as they can use, and give back what they have not begun', async () => {
    const { hired, told } = hire(2);
    let given = 0;
    for (; hired.hasRoomFor(1); given += 1) hired.give(task('done'));
    expect(given).toBe(2 * (8 + 16));
    expect(hired.takeBack(3)).toHaveLength(3);
    expect([hired.hasRoomFor(3), hired.hasRoomFor(4)]).toEqual([true, false]);
    expect(await outcome({ hired, told })).toHaveLength(given - 3);
  });

  it('take no more text than memory is for', () => {
    const { hired } = hire();
    for (let count = 0; count < 8; count += 1) hired.give(task('done'));
    expect(hired.hasRoomFor(1)).toBe(true);
    hired.give(task('done', 'x'.repeat(8_000_000)));
    expect(hired.hasRoomFor(1)).toBe(false);
  });

  it.each([
    ['throws', 'TypeError: lost'],
    ['exits', 'Error: a thread ended too early, with 7'],
  ])('of which one %s fail the task that it was at', async (path, error) => {
    const made = hire();
    for (const each of ['done', path, 'done', 'fails']) made.hired.give(task(each));
    expect(await outcome(made)).toEqual([
      'done: done',
      `${path}: ${error}`,
      'done: back',
      'fails: back',
    ]);
  });

  it('of which one breaks down leave its tasks to the others', async () => {
    const made = hire(2);
    const { hired, told } = made;
    for (const path of ['exits', ...Array<string>(7).fill('done')]) hired.give(task(path));
    while (!hired.isIdle) await hired.change();
    expect([...told].sort()).toEqual([
      ...Array<string>(7).fill('done: done'),
      'exits: Error: a thread ended too early, with 7',
    ]);
  });

  it('that cannot begin fail nothing', async () => {
    const made = hire(2, { language: 'fr' });
    for (const path of ['done', 'fails']) made.hired.give(task(path));
    while (made.hired.hasRoomFor(1)) await made.hired.change();
    expect(await outcome(made)).toEqual(['done: back', 'fails: back']);
  });

  it('that the system does not give are done without', async () => {
    const made = hire(2, { program: 'no program' });
    expect(made.hired.hasRoomFor(1)).toBe(false);
    made.hired.give(task('done'));
    expect(await outcome(made)).toEqual(['done: back']);
  });

  it('that give no answer are not waited for', async () => {
    const made = hire(1, { patience: 300 });
    for (const path of ['done', 'waits', 'waits']) made.hired.give(task(path));
    expect(await outcome(made)).toEqual([
      'done: done',
      'waits: Error: a thread gives no answer',
      'waits: back',
    ]);
  });
});
