/**
 * The index of originals: how fast it is built of files on disk, by a whole process and by itself, how
 * fast it is loaded and asked, and what it holds in memory.
 *
 *     npm run bench:index [-- --originals 100000]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { env } from './measuring.js';
import { randomFrom } from './random.js';
import { importSource } from './source.js';
import { wordSource } from './words.js';

const { values } = parseArgs({ options: { originals: { type: 'string', default: '100000' } } });
const count = Number(values.originals);
const QUERIES = 10_000;
const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const { IndexBuilder, encodeIndex, decodeIndex, lookUp, openForAdding } = await importSource(
  'src/originals/index/index-builder.ts',
  'src/originals/index/index-file.ts',
  'src/originals/index/lookup.ts',
  'src/originals/store.ts',
);

const word = wordSource(randomFrom(3));
/** About 6 KB. Flat, as a text that was read from a file is. */
function article(words = 1000) {
  const text = Array.from({ length: words }, word).join(' ');
  return Buffer.from(text).toString('latin1');
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
function say(what, value, limit, isReached) {
  console.log(
    `${what.padEnd(44)}${value.padStart(12)}  (${limit}: ${isReached ? 'reached' : 'MISSED'})`,
  );
  if (!isReached) process.exitCode = 1;
}

/** Peak bytes and milliseconds of `republint originals index` on a store. */
function indexing(store, scratch) {
  const usageFile = path.join(scratch, 'usage.json');
  const start = performance.now();
  const { status, error } = spawnSync(
    process.execPath,
    [
      '--require',
      at('usage.cjs'),
      at('../../bin/run.js'),
      'originals',
      'index',
      '--originals',
      store,
    ],
    { env: { ...env, USAGE_FILE: usageFile }, stdio: 'ignore' },
  );
  if (error ?? status !== 0) throw error ?? new Error(`ended with ${status}`);
  const spent = performance.now() - start;
  return { peak: JSON.parse(readFileSync(usageFile, 'utf8')).peak, spent };
}

const folder = mkdtempSync(path.join(tmpdir(), 'republint-index-'));
try {
  const store = path.join(folder, 'store');
  const add = openForAdding(store);
  const builder = new IndexBuilder();
  const kept = [];
  let bytes = 0;
  let spent = 0;
  for (let number = 0; number < count; number += 1) {
    const text = article();
    if (number % Math.ceil(count / 1000) === 0) kept.push({ number, text });
    bytes += text.length;
    const url = `https://host.example/article-${number}/${number}`;
    add({ url, authors: [], text }, '2024-05-01');
    const start = performance.now();
    builder.add(text);
    spent += performance.now() - start;
  }
  const start = performance.now();
  const tables = builder.finish();
  spent += performance.now() - start;
  console.log(
    `${count} originals of ${(bytes / count / 1000).toFixed(1)} KB, Node ${process.version}`,
  );
  const speed = bytes / 1000 / spent;
  say('built', `${speed.toFixed(0)} MB/s`, 'at least 50', speed >= 50);
  const whole = indexing(store, folder);
  const wholeSpeed = bytes / 1000 / whole.spent;
  say(
    'built of files, a whole process',
    `${wholeSpeed.toFixed(0)} MB/s`,
    'at least 50',
    wholeSpeed >= 50,
  );
  const peak = whole.peak / 1e6;
  say('its memory at the most', `${peak.toFixed(0)} MB`, 'at most 300', peak <= 300);

  const names = Array.from({ length: count }, (_, at) => `host.example/article-${at}.0123abcd.md`);
  const urls = names.map((_, at) => `https://host.example/article/${at}`);
  const file = path.join(folder, 'index.bin');
  writeFileSync(
    file,
    Buffer.concat(encodeIndex({ signature: '', contents: '', names, urls, tables })),
  );
  const loading = performance.now();
  const loaded = decodeIndex(readFileSync(file));
  const load = performance.now() - loading;
  say('loaded', seconds(load), 'at most 0.5', load <= 500);

  const random = randomFrom(5);
  const found = kept.filter(({ number, text }) => {
    const words = text.split(' ').map((one) => (random.chance(0.2) ? word() : one));
    return lookUp(loaded.tables, words.join(' '))[0]?.document === number;
  }).length;
  const share = found / kept.length;
  say(
    'found with 20 % of the words changed',
    `${(share * 100).toFixed(1)} %`,
    'at least 99',
    share >= 0.99,
  );

  const files = Array.from({ length: 1000 }, (_, at) => {
    const name = path.join(folder, `${at}.md`);
    writeFileSync(name, article());
    return name;
  });
  const asking = performance.now();
  let false_ = 0;
  for (let query = 0; query < QUERIES; query += 1)
    if (lookUp(loaded.tables, readFileSync(files[query % files.length], 'utf8')).length > 0)
      false_ += 1;
  const asked = performance.now() - asking;
  say(`${QUERIES} files read and looked up`, seconds(asked), 'at most 4', asked <= 4000);
  say(
    'other texts taken for one of them',
    `${((false_ / QUERIES) * 100).toFixed(2)} %`,
    'at most 1',
    false_ / QUERIES <= 0.01,
  );
} finally {
  rmSync(folder, { recursive: true });
}
