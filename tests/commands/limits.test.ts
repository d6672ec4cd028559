import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/engine/config/load.ts';
import { explainFile } from '../../src/engine/explain-file.ts';
import { LARGEST_FILE } from '../../src/engine/read-file.ts';
import type { Report } from '../../src/model/report.ts';
import { BAD, GOOD, OWN } from '../cli/articles.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

/** A copy of many paragraphs: a thousand take some hundredths of a second. */
const copyOf = (thousands: number): string =>
  GOOD.replace('---', 'The street was quiet on Monday.\n\n'.repeat(thousands * 1000));
const LONG = copyOf(3);
const QUICKLY = ['--time-limit', '0.001'];

async function check(cwd: string, ...flags: readonly string[]) {
  const { code, out, err } = await command(['check', '--format', 'json', ...flags], { cwd });
  expect(err).toBe('');
  const { files, summary } = JSON.parse(out) as Report;
  return { code, files, summary };
}

describe('a file that takes too long', () => {
  it('is reported as not judged, and the others are judged', async () => {
    const cwd = folder({ 'a.md': copyOf(20), 'b.md': OWN });
    const { code, files, summary } = await check(cwd, '--time-limit', '0.05');
    expect(code).toBe(4);
    expect(files).toEqual([
      {
        path: 'a.md',
        status: 'error',
        sha256: '',
        copies: [],
        errors: [
          { code: 'too-slow', message: 'The file could not be judged within 0.05 seconds.' },
        ],
      },
      expect.objectContaining({ path: 'b.md', status: 'not-a-copy', errors: [] }),
    ]);
    expect(summary).toMatchObject({ files: 2, errors: 1, notACopy: 1 });
  });

  it('is told of in sentences of either language', async () => {
    const cwd = folder({ 'a.md': LONG });
    const said = async (language: string): Promise<string> =>
      (await command(['check', ...QUICKLY, '--lang', language], { cwd })).out;
    expect(await said('en')).toContain('The file could not be judged within 0.001 seconds.');
    expect(await said('fr')).toContain('Le fichier n’a pas pu être jugé en 0,001 seconde.');
  });

  it('is not remembered', async () => {
    const cwd = folder({ 'a.md': LONG });
    const cache = ['--cache', folder()];
    expect((await check(cwd, ...cache, ...QUICKLY)).code).toBe(4);
    const { code, files } = await check(cwd, ...cache);
    expect([code, files[0]?.status]).toEqual([0, 'compliant']);
  });

  it('is explained as far as it is known', async () => {
    const cwd = folder({ 'a.md': LONG });
    const config = await loadConfig({ cwd });
    const options = { cwd, config, paths: [], rules: [], language: 'en' } as const;
    const { file, signals } = await explainFile({ ...options, timeLimit: 0.001 });
    expect(file).toMatchObject({ status: 'error', errors: [{ code: 'too-slow' }] });
    expect(signals).toEqual([]);
    expect((await explainFile(options)).file.status).toBe('compliant');
  });

  it('keeps its entries in a baseline', async () => {
    const cwd = folder({ 'a.md': LONG.replace(/^Copyright.*$/mu, ''), 'b.md': BAD });
    expect((await command(['baseline:create'], { cwd })).code).toBe(0);
    const { code, out } = await command(['check', '--format', 'json', ...QUICKLY], { cwd });
    const { notices } = JSON.parse(out) as Report;
    expect([code, notices]).toEqual([4, []]);
  });

  it.each(['0', '-1', 'x', '', '1e3', '0x10', '0.0001', '86401'])(
    'is not told by a limit of %j',
    async (limit) => {
      const cwd = folder({ 'a.md': OWN });
      const { code, err } = await command(['check', `--time-limit=${limit}`], { cwd });
      expect([code, err.includes('is not a time that a file may take')]).toEqual([2, true]);
    },
  );
});

it('a file that is too large is reported as not read', async () => {
  const cwd = folder({ 'a.md': GOOD, 'b.md': '' });
  truncateSync(join(cwd, 'b.md'), LARGEST_FILE + 1);
  const { code, files } = await check(cwd);
  expect(code).toBe(4);
  expect(files).toMatchObject([
    { status: 'compliant' },
    {
      status: 'error',
      errors: [
        {
          code: 'too-large',
          message: 'The file is too large to be an article (10.0 MB), and was not read.',
        },
      ],
    },
  ]);
});

describe('--workers', () => {
  it.each(['0', '-1', '1.5', 'two', '', '65'])('%j is no number of them', async (workers) => {
    const cwd = folder({ 'a.md': OWN });
    const { code, err } = await command(['check', `--workers=${workers}`], { cwd });
    expect([code, err.includes('is no number of workers')]).toEqual([2, true]);
  });

  it.each(['1', '2', 'auto'])('%s of them make the same report', async (workers) => {
    const names = Array.from({ length: 120 }, (_, index) => [`${String(index)}.md`, OWN] as const);
    const cwd = folder({ ...Object.fromEntries(names), 'bad.md': BAD });
    const { code, files } = await check(cwd, '--no-cache', '--workers', workers);
    expect([code, files.length]).toEqual([1, 121]);
    expect(files.at(-1)).toMatchObject({ path: 'bad.md', status: 'breached' });
  });
});
