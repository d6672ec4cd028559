import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/engine/config/load.ts';
import { prepareRun } from '../../../src/engine/prepare.ts';
import type { Task } from '../../../src/engine/workers/crew.ts';
import { Staff } from '../../../src/engine/workers/staff.ts';
import { folder } from '../../cli/run.ts';
import { program, task } from './program.ts';

let staff: Staff<Task> | undefined;
afterEach(() => staff?.end());

/** For a run of so many files. */
async function hire(files: number, threads: number | 'auto') {
  const cwd = folder({ 'a.md': 'Salt.\n' });
  const config = await loadConfig({ cwd });
  const run = await prepareRun({ cwd, config, paths: [], rules: [], language: 'en' });
  const told: string[] = [];
  const hired = new Staff<Task>(run, {
    program: program(),
    packs: new Set(),
    files,
    threads,
    tell: ({ candidate: { path } }, { kind }) => told.push(`${path}: ${kind}`),
  });
  staff = hired;
  return { hired, told };
}

/** What came of the tasks; those that are left to the main thread among them. */
async function end({ hired, told }: Awaited<ReturnType<typeof hire>>): Promise<readonly string[]> {
  await hired.finish(async (tasks) => {
    told.push(...tasks.map(({ candidate: { path } }) => `${path}: left`));
    return hired.lookAfter(0);
  });
  return told;
}

describe('a staff', () => {
  it('comes for the first task, if it was asked for', async () => {
    const made = await hire(3, 2);
    const { hired } = made;
    expect(hired.stretch).toBe(10);
    for (let count = 0; count < 8; count += 1) expect(hired.wantsTask()).toBe(true);
    expect(hired.wantsTask()).toBe(false);
    hired.give(task('done'));
    await hired.lookAfter(1);
    expect(hired.wantsTask()).toBe(true);
    hired.give(task('fails'));
    await hired.lookAfter(2);
    expect(await end(made)).toEqual(['done: done', 'fails: failed']);
  });

  it('does not come if there is nothing to do', async () => {
    const made = await hire(3, 2);
    await made.hired.lookAfter(1);
    expect(await end(made)).toEqual([]);
  });

  it('leaves to the main thread what it has not begun', async () => {
    const made = await hire(30, 2);
    const { hired } = made;
    hired.give(task('done'));
    await hired.lookAfter(0);
    let given = 1;
    for (; hired.wantsTask(); given += 1) hired.give(task('done'));
    expect(given).toBeGreaterThan(8);
    const told = await end(made);
    expect(told).toHaveLength(given);
    expect(told).toContain('done: left');
  });

  it('comes by itself where there is much to judge', async () => {
    const made = await hire(10_000, 'auto');
    const { hired } = made;
    expect([hired.stretch, hired.wantsTask()]).toEqual([50, false]);
    for (let count = 0; count < 3; count += 1) hired.hasJudged(task('done', 'x'.repeat(6000)));
    await hired.lookAfter(10_000);
    expect(hired.wantsTask()).toBe(false);
    await hired.lookAfter(200);
    expect(hired.wantsTask()).toBe(availableParallelism() > 1);
  });
});
