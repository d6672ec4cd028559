/**
 * What the packs that ship cost a run that does not need them: `republint check` with the three packs that
 * a site of the Centre's articles needs, beside the same with all of them, on one copy and on a folder.
 *
 *     npm run bench:packs [-- --files 2000 --rounds 21]
 *
 * The runs are made by turns; the middle of their ratios counts.
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
import { writeRepository } from './repository.js';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '21' },
  },
});
/** Of how much the run may be slower. */
const LIMIT = 1.1;
const FEW = ['any-publisher', 'crm-mondialisation', 'crg-global-research'];

const run = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const few = FEW.flatMap((id) => ['--rules', id]);
const scratch = mkdtempSync(path.join(tmpdir(), 'republint-packs-'));

/** Milliseconds that one process takes, from its start to its end. */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [run, 'check', '--no-cache', ...args], {
    cwd: scratch,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const milliseconds = performance.now() - start;
  if (status > 1 || status === null) throw new Error(`${args.join(' ')}: ${stderr}`);
  return milliseconds;
}

function compare(name, paths) {
  const runs = Array.from({ length: Number(values.rounds) }, () => [
    time([...few, ...paths]),
    time(paths),
  ]);
  const ratio = median(runs.map(([one, other]) => other / one));
  const [less, more] = [0, 1].map((index) => median(runs.map((times) => times[index])).toFixed(0));
  console.log(
    `${name}: ${less} ms with ${FEW.length} packs, ${more} ms with all; ${ratio.toFixed(3)} times ` +
      `(at most ${LIMIT}: ${ratio <= LIMIT ? 'reached' : 'MISSED'})`,
  );
  if (ratio > LIMIT) process.exitCode = 1;
}

try {
  writeFileSync(path.join(scratch, 'article.md'), articleWriter(7).copy());
  writeRepository(scratch, Number(values.files));
  compare('one copy', ['article.md']);
  compare(`${values.files} files`, ['content']);
} finally {
  rmSync(scratch, { recursive: true });
}
