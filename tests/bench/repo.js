/**
 * `republint check` as a whole process on the files of PATH, or of a repository made for the purpose, of
 * which 2 % are copies unless another percentage is given: cold; warm from its cache, in a working copy
 * that nobody touched; and with the same cache in a fresh checkout, where every file must be read to be
 * known. Beside them a process that only reads and hashes the same files. Then with one thread that judges,
 * with two and with as many as come by themselves, also on a repository half of which are copies. Then
 * beside markdownlint-cli2 with its default rules, and textlint with one rule if a folder is named in which
 * both are installed (or they are installed for the purpose, into a temporary folder), on the Markdown
 * files.
 *
 *     npm run bench:repo [-- [--folder PATH] [--files 10000] [--copies 2] [--rounds 3] [--keep]]
 *     npm run bench:repo -- --textlint FOLDER | --install-textlint
 *     npm run bench:repo -- --workers     what threads gain, and nothing else
 *     npm run bench:repo -- --growth      1,000, 10,000 and 100,000 files, republint only
 *
 * Of each several runs are made by turns; the middle one counts. Beside the time that passed stands the
 * time that processors worked, on all threads: it says more where others use the machine too.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { env, median } from './measuring.js';
import { writeRepository } from './repository.js';
import { measureWorkers } from './worker-gain.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    files: { type: 'string', default: '10000' },
    copies: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    growth: { type: 'boolean', default: false },
    workers: { type: 'boolean', default: false },
    textlint: { type: 'string' },
    'install-textlint': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

/** Of a repository half of which are copies, which takes ten times as long a file. */
const FEWER = 5;
const MEGABYTE = 1e6;

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const REPUBLINT = at('../../bin/run.js');
const MARKDOWNLINT = at('../../node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const READ_AND_HASH = at('read-and-hash.js');
const USAGE = at('usage.cjs');
const GLOB = '**/*.md';
const TEXTLINT_PACKAGES = ['textlint@15.8.0', 'textlint-rule-no-todo@2.0.1'];

/** Milliseconds after which a file counts as one that nobody touches: see src/engine/stamp.ts. */
const SETTLING = 2500;

/** Runs a program of ours or theirs in `cwd`; seconds, seconds of work, peak bytes and what it printed. */
function measure(script, args, cwd, scratch, output = 'ignore') {
  const usageFile = path.join(scratch, 'usage.json');
  const start = performance.now();
  const { status, stdout, error } = spawnSync(
    process.execPath,
    ['--require', USAGE, script, ...args],
    {
      cwd,
      env: { ...env, USAGE_FILE: usageFile },
      stdio: ['ignore', output, 'ignore'],
      maxBuffer: 2 ** 30,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (error) throw error;
  if (status !== 0 && status !== 1)
    throw new Error(`${path.basename(script)} ended with ${status}`);
  return { seconds, ...JSON.parse(readFileSync(usageFile, 'utf8')), stdout };
}

const rounds = Number(values.rounds);
const copyEvery = Math.max(1, Math.round(100 / Number(values.copies)));

/** The medians of the times and the highest peak of some runs, printed on a line. */
function print(name, runs, count) {
  const seconds = median(runs.map((run) => run.seconds));
  const work = median(runs.map((run) => run.work));
  const peak = Math.max(...runs.map((run) => run.peak)) / MEGABYTE;
  const rate = Math.round(count / seconds);
  console.log(
    `${name.padEnd(18)} ${seconds.toFixed(2).padStart(7)} s ${work.toFixed(2).padStart(7)} s of work ` +
      `${String(rate).padStart(7)} files/s ${peak.toFixed(0).padStart(6)} MB peak`,
  );
  return { seconds, work, peak };
}

const times = (one, other) =>
  `${(one.seconds / other.seconds).toFixed(1)} times (of work: ${(one.work / other.work).toFixed(1)})`;

/** Cold, warm, as in a fresh checkout, and reading and hashing alone. Returns what the report says. */
async function measureCache(folder, scratch) {
  const cache = path.join(scratch, 'cache');
  const list = path.join(scratch, 'files.txt');
  const report = path.join(scratch, 'report.json');
  await sleep(SETTLING);
  const warmUp = ['check', '--cache', cache, '--format', `json=${report}`];
  measure(REPUBLINT, warmUp, folder, scratch);
  const { files, summary } = JSON.parse(readFileSync(report, 'utf8'));
  writeFileSync(list, files.map((file) => `${file.path}\n`).join(''));
  const runs = { cold: [], warm: [], read: [], fresh: [] };
  for (let round = 0; round < rounds; round += 1) {
    runs.cold.push(measure(REPUBLINT, ['check', '--no-cache', '--workers', '1'], folder, scratch));
    runs.warm.push(measure(REPUBLINT, ['check', '--cache', cache], folder, scratch));
    runs.read.push(measure(READ_AND_HASH, [list], folder, scratch));
  }
  // Last, because then files are touched.
  if (values.folder === undefined && positionals.length === 0) {
    for (let round = 0; round < rounds; round += 1) {
      const now = new Date();
      for (const file of files) utimesSync(path.join(folder, file.path), now, now);
      runs.fresh.push(measure(REPUBLINT, ['check', '--cache', cache], folder, scratch));
    }
  }
  console.log(`${summary.files} files, Node ${process.version}`);
  const cold = print('republint cold', runs.cold, summary.files);
  const warm = print('republint warm', runs.warm, summary.files);
  const read = print('read and hash', runs.read, summary.files);
  console.log(
    `warm is ${times(cold, warm)} as fast as cold, and takes ${times(warm, read)} as long as ` +
      'reading and hashing',
  );
  if (runs.fresh.length > 0) {
    const fresh = print('fresh checkout', runs.fresh, summary.files);
    console.log(`a fresh checkout takes ${times(fresh, read)} as long as reading and hashing`);
  }
  return { files, summary, cold, warm };
}

/** The program and its arguments for one rule, from a folder in which both are installed. */
function textlintIn(folder) {
  const script = path.join(folder, 'node_modules/textlint/bin/textlint.js');
  if (!existsSync(script)) throw new Error(`textlint is not installed in ${folder}`);
  const rules = ['--rules-base-directory', path.join(folder, 'node_modules'), '--rule', 'no-todo'];
  return ['textlint, one rule', script, ['--no-textlintrc', ...rules, GLOB]];
}

/** Installs it beside the scratch files; the repository has no use for it. */
function installTextlint(scratch) {
  const folder = path.join(scratch, 'textlint');
  mkdirSync(folder);
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', ...TEXTLINT_PACKAGES];
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}`);
  return folder;
}

/** Where copies are rare, and where every other file is one. */
function compareWorkers(folder, scratch, given) {
  const measureIn = (place, name) => {
    const run = (args) => measure(REPUBLINT, args, place, scratch);
    measureWorkers({ run, name, rounds, cache: path.join(scratch, 'cache') });
  };
  measureIn(folder, given === undefined ? `${values.copies} % copies` : folder);
  if (given !== undefined) return;
  const half = path.join(scratch, 'copies');
  writeRepository(half, Number(values.files) / FEWER, 2);
  measureIn(half, '50 % copies');
}

function compareLinters(folder, scratch) {
  const textlint = values['install-textlint'] ? installTextlint(scratch) : values.textlint;
  const tools = [
    ['republint', REPUBLINT, ['check', GLOB, '--no-cache']],
    ['markdownlint-cli2', MARKDOWNLINT, [GLOB, '#node_modules']],
    ...(textlint === undefined ? [] : [textlintIn(path.resolve(textlint))]),
  ];
  const args = ['check', GLOB, '--format', 'json'];
  const { stdout } = measure(REPUBLINT, args, folder, scratch, 'pipe');
  const count = JSON.parse(stdout.toString()).summary.files;
  console.log(`${count} Markdown files`);
  const [ours, ...others] = tools.map(([name, script, given]) => {
    // The others take long: their times differ less than they do from ours.
    const runs = [measure(script, given, folder, scratch)];
    return { name, ...print(name, runs, count) };
  });
  for (const other of others)
    console.log(`republint is ${times(other, ours)} as fast as ${other.name}`);
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

/** What each further file costs between one number of files and the next, and what memory all take. */
function printGrowth(measured) {
  for (const name of ['cold', 'warm']) {
    for (const [index, { summary, [name]: run }] of measured.entries()) {
      const before = index === 0 ? undefined : measured[index - 1];
      const files = summary.files - (before?.summary.files ?? 0);
      const each = (what) => ((run[what] - (before?.[name][what] ?? 0)) / files) * 1e6;
      const memory = run.peak / measured[0][name].peak;
      console.log(
        `${name} ${String(summary.files).padStart(7)} files: ${each('seconds').toFixed(0).padStart(5)} µs ` +
          `for each file more (of work: ${each('work').toFixed(0)}), ` +
          `${run.peak.toFixed(0)} MB peak, ${memory.toFixed(2)} times that of the fewest`,
      );
    }
  }
}

const given = values.folder ?? positionals[0];
const scratch = mkdtempSync(path.join(tmpdir(), 'republint-repo-'));
try {
  if (values.growth) {
    const measured = [];
    for (const count of [1000, 10_000, 100_000]) {
      const folder = path.join(scratch, `repository-${count}`);
      const copies = writeRepository(folder, count);
      const all = await measureCache(folder, scratch);
      printCopies(all, copies);
      measured.push(all);
    }
    printGrowth(measured);
  } else {
    const folder = given === undefined ? path.join(scratch, 'repository') : path.resolve(given);
    const copies =
      given === undefined ? writeRepository(folder, Number(values.files), copyEvery) : undefined;
    if (!values.workers) printCopies(await measureCache(folder, scratch), copies);
    compareWorkers(folder, scratch, given);
    if (!values.workers) compareLinters(folder, scratch);
  }
} finally {
  if (values.keep) console.log(`kept: ${scratch}`);
  else rmSync(scratch, { recursive: true });
}
