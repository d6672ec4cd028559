/**
 * `republint check` as a whole process on the files of PATH, or of a repository made for the purpose of
 * which 2 % are copies: cold, warm from its cache, and beside a process that only reads and hashes the
 * same files; then with one thread that judges, with two and with as many as come by themselves, also on
 * a repository half of which are copies. Then beside markdownlint-cli2 with its default rules, and
 * textlint if it is installed, on the Markdown files.
 *
 *     npm run bench:repo [-- [--folder PATH] [--files 10000] [--rounds 3] [--keep]]
 *     npm run bench:repo -- --growth      1,000, 10,000 and 100,000 files, republint only
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    folder: { type: 'string' },
    files: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    growth: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

const FOLDERS = 50;
const COPY_EVERY = 50;
/** Of a repository half of which are copies, which takes ten times as long a file. */
const FEWER = 5;
const MEGABYTE = 1e6;

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const REPUBLINT = at('../../bin/run.js');
const MARKDOWNLINT = at('../../node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const TEXTLINT = at('../../node_modules/textlint/bin/textlint.js');
const READ_AND_HASH = at('read-and-hash.js');
const PEAK_MEMORY = at('peak-memory.cjs');
const GLOB = '**/*.md';

/** Writes the repository into `root`; returns the paths of the copies in it. */
function writeRepository(root, count, copyEvery = COPY_EVERY) {
  const writer = articleWriter(42);
  const copies = new Set();
  for (let index = 0; index < count; index += 1) {
    const folder = `content/${String(index % FOLDERS).padStart(2, '0')}`;
    if (index < FOLDERS) mkdirSync(path.join(root, folder), { recursive: true });
    const file = `${folder}/article-${String(index).padStart(5, '0')}.md`;
    // In every folder there are some.
    const isCopy = (index + Math.floor(index / FOLDERS)) % copyEvery === copyEvery - 1;
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

const rounds = Number(values.rounds);

/** The median time and the highest peak of some runs, printed on a line. */
function print(name, runs, count) {
  const seconds = median(runs.map((run) => run.seconds));
  const peak = Math.max(...runs.map((run) => run.peak)) / MEGABYTE;
  const rate = Math.round(count / seconds);
  console.log(
    `${name.padEnd(18)} ${seconds.toFixed(2).padStart(7)} s ${String(rate).padStart(7)} files/s ` +
      `${peak.toFixed(0).padStart(6)} MB peak`,
  );
  return seconds;
}

/** Cold, warm, and reading and hashing alone. Returns what the report says of the files. */
function measureCache(folder, scratch) {
  const cache = path.join(scratch, 'cache');
  const list = path.join(scratch, 'files.txt');
  const report = path.join(scratch, 'report.json');
  const warmUp = ['check', '--cache', cache, '--format', `json=${report}`];
  measure(REPUBLINT, warmUp, folder, scratch);
  const { files, summary } = JSON.parse(readFileSync(report, 'utf8'));
  writeFileSync(list, files.map((file) => `${file.path}\n`).join(''));
  const runs = { cold: [], warm: [], read: [] };
  for (let round = 0; round < rounds; round += 1) {
    runs.cold.push(measure(REPUBLINT, ['check', '--no-cache', '--workers', '1'], folder, scratch));
    runs.warm.push(measure(REPUBLINT, ['check', '--cache', cache], folder, scratch));
    runs.read.push(measure(READ_AND_HASH, [list], folder, scratch));
  }
  console.log(`${summary.files} files, Node ${process.version}`);
  const cold = print('republint cold', runs.cold, summary.files);
  const warm = print('republint warm', runs.warm, summary.files);
  const read = print('read and hash', runs.read, summary.files);
  console.log(
    `warm is ${(cold / warm).toFixed(1)} times as fast as cold, and takes ` +
      `${(warm / read).toFixed(1)} times as long as reading and hashing`,
  );
  return { files, summary };
}

/** What threads gain, and what they cost where there is nothing to gain. */
function measureWorkers(folder, scratch, name) {
  const cache = path.join(scratch, 'cache');
  for (const [state, flags] of [
    ['cold', ['--no-cache']],
    ['warm', ['--cache', cache]],
  ]) {
    const args = ['check', ...flags, '--workers'];
    const runs = { 1: [], 2: [], auto: [] };
    // The first writes the cache, or finds the files in the memory of the system.
    measure(REPUBLINT, [...args, '1'], folder, scratch);
    for (let round = 0; round < rounds; round += 1)
      for (const workers of Object.keys(runs))
        runs[workers].push(measure(REPUBLINT, [...args, workers], folder, scratch));
    const [one, two, auto] = ['1', '2', 'auto'].map((workers) => ({
      seconds: median(runs[workers].map(({ seconds }) => seconds)),
      peak: Math.max(...runs[workers].map(({ peak }) => peak)) / MEGABYTE,
    }));
    const ratio = ({ seconds }) => (one.seconds / seconds).toFixed(2);
    console.log(
      `${name}, ${state}: workers 2 : 1 = ${ratio(two)}, auto : 1 = ${ratio(auto)} ` +
        `(${one.seconds.toFixed(2)} s with one; ${two.peak.toFixed(0)} MB peak with two)`,
    );
  }
}

function compareLinters(folder, scratch) {
  const tools = [
    ['republint', REPUBLINT, ['check', GLOB, '--no-cache']],
    ['markdownlint-cli2', MARKDOWNLINT, [GLOB, '#node_modules']],
    ...(existsSync(TEXTLINT) ? [['textlint', TEXTLINT, ['--no-textlintrc', GLOB]]] : []),
  ];
  const args = ['check', GLOB, '--format', 'json'];
  const { stdout } = measure(REPUBLINT, args, folder, scratch, 'pipe');
  const count = JSON.parse(stdout.toString()).summary.files;
  console.log(`${count} Markdown files`);
  const [ours, ...others] = tools.map(([name, script, given]) => {
    // The others take long: their times differ less than they do from ours.
    const runs = [measure(script, given, folder, scratch)];
    return { name, seconds: print(name, runs, count) };
  });
  for (const { name, seconds } of others)
    console.log(`republint is ${(seconds / ours.seconds).toFixed(1)} times as fast as ${name}`);
}

function printCopies({ files, summary }, copies) {
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

const given = values.folder ?? positionals[0];
const scratch = mkdtempSync(path.join(tmpdir(), 'republint-repo-'));
try {
  if (values.growth) {
    for (const count of [1000, 10_000, 100_000]) {
      const folder = path.join(scratch, `repository-${count}`);
      const copies = writeRepository(folder, count);
      printCopies(measureCache(folder, scratch), copies);
    }
  } else {
    const folder = given === undefined ? path.join(scratch, 'repository') : path.resolve(given);
    const copies = given === undefined ? writeRepository(folder, Number(values.files)) : undefined;
    printCopies(measureCache(folder, scratch), copies);
    measureWorkers(folder, scratch, given === undefined ? '2 % copies' : folder);
    if (given === undefined) {
      const half = path.join(scratch, 'copies');
      writeRepository(half, Number(values.files) / FEWER, 2);
      measureWorkers(half, scratch, '50 % copies');
    }
    compareLinters(folder, scratch);
  }
} finally {
  if (values.keep) console.log(`kept: ${scratch}`);
  else rmSync(scratch, { recursive: true });
}
