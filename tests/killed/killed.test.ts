import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, GOOD, OWN, UNSIGNED } from '../cli/articles.ts';
import { folder, run, type Result } from '../cli/run.ts';
import { write } from '../engine/git/repository.ts';
import { KILLS, killed, moments, timed } from './killing.ts';

const FORMATS = ['json', 'html', 'sarif', 'csv', 'junit'] as const;
const REPORTS = FORMATS.map((format) => `report.${format}`);
const INTO_FILES = FORMATS.flatMap((format) => ['--format', `${format}=report.${format}`]);
const COUNT = 60;

/** Articles of which some are copies, in two states that are judged differently. */
function articles(state: number): Readonly<Record<string, string>> {
  const texts =
    [
      [BAD, OWN, GOOD, UNSIGNED],
      [GOOD, OWN, BAD, BAD],
    ][state % 2] ?? [];
  return Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [
      `posts/${index}.md`,
      (texts[index % texts.length] ?? '').replaceAll('Mill Street', `Street ${index}`),
    ]),
  );
}

function contents(cwd: string, names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const file = join(cwd, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
}

/** Runs a command to its end, which must be one that a command comes to. */
function whole(args: readonly string[], cwd: string): Result {
  const result = run(args, { cwd });
  expect(result.stderr).toBe('');
  expect([0, 1]).toContain(result.status);
  return result;
}

/** What is in a store, and not what an index or a killed run left beside it. */
function keptIn(store: string): Readonly<Record<string, string>> {
  if (!existsSync(store)) return {};
  const files = readdirSync(store, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .filter((name) => statSync(join(store, name)).isFile())
    .sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(store, name), 'utf8')]));
}

describe('a run that is killed', { timeout: 60_000 + KILLS * 10_000 }, () => {
  it('damages no report and no cache: each report is the old one or the new one', async () => {
    const cwd = folder();
    const check = ['check', 'posts', ...INTO_FILES];
    const cached = [...check, '--cache', join(folder(), 'cache')];
    const expected = [0, 1].map((state) => {
      write(cwd, articles(state));
      whole([...check, '--no-cache'], cwd);
      return contents(cwd, REPORTS);
    });
    const usual = timed(() => whole(cached, cwd));
    let state = 1;
    for (const moment of moments()) {
      const before = expected[state] ?? [];
      state = 1 - state;
      const after = expected[state] ?? [];
      write(cwd, articles(state));
      await killed(cached, cwd, moment, usual);
      contents(cwd, REPORTS).forEach((text, index) => {
        expect([before[index], after[index]]).toContain(text);
      });
      whole(cached, cwd);
      expect(contents(cwd, REPORTS)).toEqual(after);
    }
  });

  it('leaves the baseline as it was, or as it is to be', async () => {
    const cwd = folder();
    const file = ['.republint/baseline.json'];
    const update = ['baseline', 'update', 'posts'];
    write(cwd, articles(0));
    whole(['baseline', 'create', 'posts'], cwd);
    const [old = ''] = contents(cwd, file);
    write(cwd, articles(1));
    const usual = timed(() => whole(update, cwd));
    const [anew = ''] = contents(cwd, file);
    expect(anew).not.toBe(old);
    for (const moment of moments()) {
      write(cwd, { '.republint/baseline.json': old });
      await killed(update, cwd, moment, usual);
      expect([old, anew]).toContain(contents(cwd, file)[0]);
      whole(update, cwd);
      expect(contents(cwd, file)).toEqual([anew]);
      expect(whole(['check', 'posts'], cwd).status).toBe(0);
    }
  });

  it('keeps originals whole or not at all, and the next finds the same texts', async () => {
    const cwd = folder({ ...articles(0), 'originals.jsonl': originals() });
    const add = ['originals', 'add', 'originals.jsonl'];
    const scan = ['scan', 'posts', '--format', 'json'];
    const store = join(cwd, '.republint/originals');
    const usual = timed(() => whole(add, cwd));
    const kept = keptIn(store);
    expect(Object.keys(kept)).toHaveLength(COUNT);
    const { stdout } = whole(scan, cwd);
    expect(stdout).toContain('"words"');
    for (const moment of moments()) {
      rmSync(store, { recursive: true });
      await killed(add, cwd, moment, usual);
      for (const [name, text] of Object.entries(keptIn(store))) expect(kept[name]).toBe(text);
      // The index, too, is made again from here, and may be cut short.
      await killed(scan, cwd, moment, usual);
      whole(add, cwd);
      expect(keptIn(store)).toEqual(kept);
      expect(whole(scan, cwd).stdout).toBe(stdout);
    }
  });
});

/** An original of every copy, with the day on which it was kept, so that they are the same each day. */
function originals(): string {
  return Object.values(articles(1))
    .map((text, index) =>
      JSON.stringify({
        url: `https://www.globalresearch.ca/street-${index}/${5_870_000 + index}`,
        title: `Street ${index}`,
        retrieved: '2024-05-01',
        language: 'en',
        text: text.split('\n\n').slice(2, 4).join('\n\n'),
      }),
    )
    .join('\n');
}

it('what it left beside a report is removed by a later run', () => {
  const cwd = folder({ 'good.md': GOOD });
  const old = '.report.json.0123456789ab';
  const young = '.report.json.ba9876543210';
  const foreign = '.other.json.0123456789ab';
  write(cwd, { [old]: '{', [young]: '{', [foreign]: '{' });
  const longAgo = Date.now() / 1000 - 7200;
  for (const name of [old, foreign]) utimesSync(join(cwd, name), longAgo, longAgo);
  whole(['check', 'good.md', '--format', 'json=report.json'], cwd);
  expect(readdirSync(cwd).sort()).toEqual([foreign, young, 'good.md', 'report.json']);
});
