/**
 * What a store of originals adds to `republint check` on a repository without a copy, each run a whole
 * process, in turn.
 *
 *     npm run bench:store [-- --originals 1000 --files 3000 --rounds 7]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articleWriter } from './articles.js';
import { env, median } from './measuring.js';

const { values } = parseArgs({
  options: {
    originals: { type: 'string', default: '1000' },
    files: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '7' },
  },
});
const REPUBLINT = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const FOLDERS = 20;
const MOST = 0.2;

const scratch = mkdtempSync(path.join(tmpdir(), 'republint-store-'));
const content = path.join(scratch, 'site');
const store = path.join(scratch, 'originals');

function republint(...args) {
  const { status, stderr, error } = spawnSync(process.execPath, [REPUBLINT, ...args], {
    cwd: content,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error) throw error;
  if (status > 1) throw new Error(stderr.toString());
}

/** Milliseconds of one check. */
function check(...flags) {
  const start = performance.now();
  republint('check', '--no-cache', ...flags);
  return performance.now() - start;
}

try {
  const writer = articleWriter(17);
  for (let index = 0; index < Number(values.files); index += 1) {
    const folder = path.join(content, `${index % FOLDERS}`);
    if (index < FOLDERS) mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${index}.md`), writer.own());
  }
  const lines = Array.from({ length: Number(values.originals) }, (_, id) =>
    JSON.stringify({ id, text: writer.own() }),
  );
  writeFileSync(path.join(scratch, 'originals.jsonl'), `${lines.join('\n')}\n`);
  republint('originals', 'add', '../originals.jsonl', '--originals', store);
  const kept = ['--originals', store];
  check(...kept);
  check();
  const times = { with: [], without: [] };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    times.with.push(check(...kept));
    times.without.push(check());
  }
  const added = median(times.with) / median(times.without) - 1;
  console.log(`${values.files} files, none of them a copy; ${values.originals} originals`);
  console.log(`without a store  ${median(times.without).toFixed(0).padStart(6)} ms`);
  console.log(`with the store   ${median(times.with).toFixed(0).padStart(6)} ms`);
  console.log(
    `added            ${(added * 100).toFixed(0).padStart(6)} %  (at most 20: ${added <= MOST ? 'reached' : 'MISSED'})`,
  );
  if (added > MOST) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}
