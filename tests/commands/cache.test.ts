import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLineWords } from '../../src/messages/command-line.ts';
import type { Language } from '../../src/model/language.ts';
import { type ProgressView, progressOn } from '../../src/commands/progress.ts';
import { stopwatch } from '../../src/commands/timing.ts';
import { BAD, GOOD, OWN } from '../cli/articles.ts';
import { expectSentences, folder, run } from '../cli/run.ts';
import { command } from './harness.ts';

const ARTICLES = { 'bad.md': BAD, 'good.md': GOOD, 'own.md': OWN };
const MANY = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `${String(index)}.md`,
    [BAD, GOOD, OWN][index % 3] ?? '',
  ]),
);

describe('check', () => {
  it('says the same cold, warm and without a cache, in every form', async () => {
    const cwd = folder(ARTICLES);
    const kept = folder();
    for (const format of ['pretty', 'json', 'sarif', 'html', 'junit']) {
      const line = ['check', '.', '--format', format];
      const { out, code } = await command([...line, '--no-cache'], { cwd });
      for (const state of ['cold', 'warm']) {
        const cached = await command([...line, '--cache', kept], { cwd });
        expect(cached, state).toEqual({ out, code, err: '' });
      }
    }
    expect(readdirSync(kept)).toHaveLength(1);
  });

  it('remembers nothing in a folder that is not wanted', async () => {
    const { err } = await command(['check', '--no-cache', '--cache', 'x'], {
      cwd: folder(ARTICLES),
    });
    expect(err).toContain('--no-cache');
  });

  it('remembers the files of a site in the user’s own folder', () => {
    const env = { XDG_CACHE_HOME: folder() };
    const cwd = folder(MANY);
    const results = ['cold', 'warm'].map(() => run(['check', '--format', 'json'], { cwd, env }));
    results.forEach(expectSentences);
    expect(results[1]).toEqual(results[0]);
    expect(readdirSync(`${env.XDG_CACHE_HOME}/republint`)).toHaveLength(1);
    expect(readdirSync(cwd)).toHaveLength(12);
    const elsewhere = { XDG_CACHE_HOME: folder() };
    run(['check', '0.md'], { cwd, env: elsewhere });
    expect(readdirSync(elsewhere.XDG_CACHE_HOME)).toEqual([]);
  });

  it('says what took how long', async () => {
    const { err, out, code } = await command(['check', '--timing'], { cwd: folder(ARTICLES) });
    expect(code).toBe(1);
    expect(out).not.toContain(' ms');
    expect(err.replaceAll(/ +\d+ ms/gu, '').split('\n')).toEqual([
      ...['start', 'discover', 'read and hash', 'look', 'judge', 'originals', 'write', 'cache'],
      ...['total', ''],
    ]);
    const french = await command(['check', '--timing', '--lang', 'fr'], { cwd: folder(ARTICLES) });
    expect(french.err).toMatch(/^démarrage +\d+ ms\n/u);
  });
});

describe('a stopwatch', () => {
  it('gives each stretch to what it was spent on', () => {
    const times = [10, 15, 40];
    const { lap, table } = stopwatch(() => times.shift() ?? 0);
    lap('start');
    lap('read');
    lap('start');
    const told = table(commandLineWords('en').timing).split('\n');
    expect(told[0]).toMatch(/^start +35 ms$/u);
    expect(told[2]).toMatch(/^read and hash +5 ms$/u);
    expect(told[8]).toMatch(/^total +40 ms$/u);
  });
});

describe('progress', () => {
  const view = (
    isTTY: boolean,
    env: ProgressView['env'],
    times: readonly number[],
    language: Language = 'en',
  ) => {
    const written: string[] = [];
    const left = [...times];
    const shown = progressOn({
      stream: { isTTY, write: (text) => written.push(text) },
      env,
      now: () => left.shift() ?? 0,
      sentence: commandLineWords(language).progress,
    });
    return { written, shown };
  };

  it.each<readonly [boolean, ProgressView['env'], boolean]>([
    [true, {}, true],
    [true, { CI: 'false' }, true],
    [true, { CI: 'true' }, false],
    [true, { CI: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
  ])('on a terminal: %s, with %o: %s', (isTTY, env, expected) => {
    expect(view(isTTY, env, []).shown !== undefined).toBe(expected);
  });

  it('is told after a second, now and then, and erased at the end', () => {
    const { shown, written } = view(true, {}, [0, 900, 1000, 1100, 1300]);
    for (const done of [1, 2, 3, 4, 5]) shown?.tell({ done, of: 10, copies: 1 });
    shown?.end();
    shown?.end();
    expect(written).toEqual([
      '\r\u001B[2K3 of 10 files, copies: 1, seconds left: 3',
      '\r\u001B[2K5 of 10 files, copies: 1, seconds left: 2',
      '\r\u001B[2K',
    ]);
  });

  it('is told in French', () => {
    const { shown, written } = view(true, {}, [0, 1000], 'fr');
    for (const done of [1, 2]) shown?.tell({ done, of: 10, copies: 1 });
    expect(written).toEqual([
      '\r\u001B[2K2 fichiers sur 10, copies\u00a0: 1, secondes restantes\u00a0: 4',
    ]);
  });

  it('of a short run is not shown, nor erased', () => {
    const { shown, written } = view(true, {}, [0, 500]);
    for (const done of [1, 2]) shown?.tell({ done, of: 2, copies: 0 });
    shown?.end();
    expect(written).toEqual([]);
  });
});
