/**
 * `republint check` beside markdownlint-cli2 with its default rules, each as a whole process, on the
 * same Markdown files: those of FOLDER, or a repository made for the purpose of which 2 % are copies.
 *
 *     npm run bench:repo [-- [FOLDER] [--files 10000] [--rounds 1] [--keep]]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articleWriter } from './articles.js';
import { env, median } from './measuring.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});

const FOLDERS = 50;
const COPY_EVERY = 50;
const MEGABYTE = 1e6;

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const REPUBLINT = at('../../bin/run.js');
const MARKDOWNLINT = at('../../node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const PEAK_MEMORY = at('peak-memory.cjs');
const GLOB = '**/*.md';

/** Writes the repository into `root`; returns the paths of the copies in it. */
function writeRepository(root, count) {
  const writer = articleWriter(42);
  const copies = new Set();
  for (let index = 0; index < count; index += 1) {
    const folder = `content/${String(index % FOLDERS).padStart(2, '0')}`;
    if (index < FOLDERS) mkdirSync(path.join(root, folder), { recursive: true });
    const file = `${folder}/article-${String(index).padStart(5, '0')}.md`;
    const isCopy = index % COPY_EVERY === COPY_EVERY - 1;
    if (isCopy) copies.add(file);
    writeFileSync(path.join(root, file), isCopy ? writer.copy() : writer.own());
  }
  return copies;
}

/** Runs a program of ours or theirs in `cwd`; seconds, peak bytes and what it printed. */
function measure(script, args, cwd, scratch, output = 'ignore') {
  const memoryFile = path.join(scratch, 'peak-memory');
  const start = performance.now();
  const { status, stdout, error } = spawnSync(
    process.execPath,
    ['--require', PEAK_MEMORY, script, ...args],
    {
      cwd,
      env: { ...env, PEAK_MEMORY_FILE: memoryFile },
      stdio: ['ignore', output, 'ignore'],
      maxBuffer: 2 ** 30,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (error) throw error;
  if (status !== 0 && status !== 1)
    throw new Error(`${path.basename(script)} ended with ${status}`);
  return { seconds, peak: Number(readFileSync(memoryFile, 'utf8')), stdout };
}

function compare(folder, scratch, copies) {
  const tools = [
    { name: 'republint check', script: REPUBLINT, args: ['check', GLOB], runs: [] },
    { name: 'markdownlint-cli2', script: MARKDOWNLINT, args: [GLOB, '#node_modules'], runs: [] },
  ];
  const { stdout } = measure(
    REPUBLINT,
    ['check', GLOB, '--format', 'json'],
    folder,
    scratch,
    'pipe',
  );
  const { files, summary } = JSON.parse(stdout.toString());
  console.log(`${summary.files} Markdown files, Node ${process.version}`);

  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { script, args, runs } of tools) runs.push(measure(script, args, folder, scratch));
  }
  const seconds = tools.map(({ runs }) => median(runs.map((run) => run.seconds)));
  for (const [index, { name, runs }] of tools.entries()) {
    const peak = Math.max(...runs.map((run) => run.peak)) / MEGABYTE;
    const rate = Math.round(summary.files / seconds[index]);
    console.log(
      `${name.padEnd(18)} ${seconds[index].toFixed(2).padStart(7)} s ${String(rate).padStart(7)} files/s ` +
        `${peak.toFixed(0).padStart(6)} MB peak`,
    );
  }
  console.log(`republint is ${(seconds[1] / seconds[0]).toFixed(1)} times as fast`);

  const found = files.filter(({ copies: claimed }) => claimed.length > 0).map((file) => file.path);
  if (copies === undefined) {
    console.log(`copies found: ${found.length}`);
  } else {
    const right = found.filter((file) => copies.has(file)).length;
    console.log(
      `copies found: ${right} of ${copies.size}; false alarms: ${found.length - right} of ` +
        `${summary.files - copies.size}`,
    );
  }
}

const scratch = mkdtempSync(path.join(tmpdir(), 'republint-repo-'));
try {
  if (positionals[0] === undefined) {
    const folder = path.join(scratch, 'repository');
    compare(folder, scratch, writeRepository(folder, Number(values.files)));
  } else {
    compare(path.resolve(positionals[0]), scratch, undefined);
  }
} finally {
  if (values.keep) console.log(`kept: ${scratch}`);
  else rmSync(scratch, { recursive: true });
}
