/**
 * How long a short run takes beside a bare `node -e 0`, as medians of interleaved runs.
 *
 *     npm run bench:startup [-- --rounds 21]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articleWriter } from './articles.js';
import { env, median } from './measuring.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } });
const rounds = Number(values.rounds);
const run = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

/** Milliseconds that one process takes, from its start to its end. */
function time(args, cwd) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  if (status > 1 || status === null) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return milliseconds;
}

const folder = mkdtempSync(path.join(tmpdir(), 'republint-startup-'));
try {
  const article = articleWriter(1).copy();
  writeFileSync(path.join(folder, 'article.md'), article);
  const cases = [
    { name: 'node -e 0', args: ['-e', '0'], times: [] },
    { name: 'republint --version', args: [run, '--version'], times: [], limit: 4 },
    { name: 'republint check FILE', args: [run, 'check', 'article.md'], times: [], limit: 8 },
  ];
  for (const { args } of cases) time(args, folder);
  for (let round = 0; round < rounds; round += 1) {
    for (const { args, times } of cases) times.push(time(args, folder));
  }

  const size = (Buffer.byteLength(article) / 1024).toFixed(1);
  console.log(
    `Node ${process.version}, ${rounds} interleaved rounds, FILE is a copy of ${size} KiB`,
  );
  const bare = median(cases[0].times);
  for (const { name, times, limit } of cases) {
    const milliseconds = median(times);
    const ratio = milliseconds / bare;
    const goal = limit ? `(at most ${limit}: ${ratio <= limit ? 'reached' : 'MISSED'})` : '';
    console.log(
      `${name.padEnd(22)} ${milliseconds.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} x  ${goal}`.trimEnd(),
    );
    if (limit && ratio > limit) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
