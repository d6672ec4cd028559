/**
 * Makes dist/ and oclif.manifest.json from src/.
 *
 * Loading modules is most of what a short run costs, so everything is bundled, dependencies
 * included. The command line and the API share their chunks; what the source imports with
 * `import()` stays in a chunk of its own that is read when it is needed, unless nearly every run needs
 * it. Chunks are CommonJS, which Node loads faster than modules.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Plugin } from '@oclif/core/config';
import { build, transform } from 'esbuild';
import { lighterPackages } from './lighter-packages.js';
import { mergeChunks } from './merge-chunks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const target = 'node20.19';

/** @oclif/core asks for these only where commands are written in TypeScript, or under Yarn PnP. */
const NEVER_LOADED = ['typescript', 'ts-node', 'pnpapi'];

async function bundle() {
  const result = await build({
    plugins: [lighterPackages],
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/commands/main.ts',
      api: 'src/index.ts',
      worker: 'src/engine/workers/worker.ts',
    },
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    // Beside the entries: @oclif/core reads the package.json of the folder above it.
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target,
    external: NEVER_LOADED,
    // bin/run.js looks at the version, which costs @oclif/core four milliseconds.
    define: { 'process.env.OCLIF_DISABLE_ENGINE_WARNING': '"true"' },
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const texts = new Map();
  for (const file of result.outputFiles) {
    // esbuild splits ES modules only, hence this second step.
    const { code } = await transform(file.text, {
      format: 'cjs',
      platform: 'node',
      target,
      supported: { 'dynamic-import': false },
      // Packages that are modules ask where they stand, to make a require() of their own.
      define: { 'import.meta.url': 'moduleAddress' },
      banner: file.text.includes('import.meta.url')
        ? "const moduleAddress = require('node:url').pathToFileURL(__filename).href;"
        : '',
      minifyWhitespace: true,
      legalComments: 'none',
    });
    texts.set(path.basename(file.path), code);
  }
  for (const [name, text] of mergeChunks(texts, result.metafile))
    await write(path.join(dist, name), text);
  return result.metafile;
}

/**
 * With splitting, esbuild gives an `import()` of a CommonJS package a `default` and no names.
 * Imported statically by a module of ours that is itself imported lazily, the package has them.
 */
function refuseLazyCommonJs({ inputs }) {
  for (const [file, { imports }] of Object.entries(inputs)) {
    for (const { path: imported, kind } of imports) {
      if (kind === 'dynamic-import' && inputs[imported]?.format === 'cjs') {
        throw new Error(`${file} imports ${imported} lazily, which is CommonJS`);
      }
    }
  }
}

/** An ES module for users that names what the CommonJS bundle exports. */
async function writeApi(metafile) {
  const names = metafile.outputs['dist/api.cjs'].exports;
  await write(
    path.join(dist, 'index.js'),
    `import api from './api.cjs';\n\nexport const { ${names.join(', ')} } = api;\n`,
  );
}

async function writeTypes() {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root });
  const needed = await reachableTypes(path.join(dist, 'index.d.ts'), new Set());
  const all = await readdir(dist, { recursive: true });
  const others = all.filter((file) => file.endsWith('.d.ts') && !needed.has(path.join(dist, file)));
  await Promise.all(others.map((file) => rm(path.join(dist, file))));
}

/** The compiler declares everything that index.ts imports; users need what its declarations name. */
async function reachableTypes(file, found) {
  if (found.has(file)) return found;
  found.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, name] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/gu)) {
    await reachableTypes(path.resolve(path.dirname(file), `${name}.d.ts`), found);
  }
  return found;
}

/** The folders of the packages whose code went into the bundle. */
function bundledPackages(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([input]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

async function licenceOf(folder) {
  const about = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
  const files = await readdir(path.join(root, folder));
  const file = files.find((name) => /^licen[cs]e/i.test(name));
  const text = file && (await readFile(path.join(root, folder, file), 'utf8'));
  return [`${about.name} ${about.version} (${about.license})`, text?.trim()]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

async function writeLicences(metafile) {
  const licences = await Promise.all(bundledPackages(metafile).map(licenceOf));
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const head = 'The files in this folder contain code of the following packages.';
  await write(path.join(dist, 'THIRD_PARTY_LICENSES.txt'), `${[head, ...licences].join(rule)}\n`);
}

/** Spares a run from loading every command to learn their names and flags. */
async function writeManifest() {
  const plugin = new Plugin({
    root,
    type: 'core',
    ignoreManifest: true,
    errorOnManifestCreate: true,
    respectNoCacheDefault: true,
  });
  await plugin.load();
  await write(path.join(root, 'oclif.manifest.json'), JSON.stringify(plugin.manifest));
}

const written = new Set();

async function write(file, text) {
  await writeFile(file, text);
  written.add(file);
}

/** After the new files stand, so that a program which runs meanwhile finds one set or the other. */
async function removeStale() {
  const files = (await readdir(dist)).map((name) => path.join(dist, name));
  const stale = files.filter((file) => file.endsWith('.cjs') && !written.has(file));
  await Promise.all(stale.map((file) => rm(file)));
}

try {
  await mkdir(dist, { recursive: true });
  const metafile = await bundle();
  refuseLazyCommonJs(metafile);
  await Promise.all([writeApi(metafile), writeLicences(metafile), writeTypes()]);
  await writeManifest();
  await removeStale();
} catch (error) {
  process.stderr.write(`build: ${error.stdout || error.stack}\n`);
  process.exitCode = 1;
}
