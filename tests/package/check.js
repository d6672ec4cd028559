/**
 * Packs the package as it stands, checks what would be published, installs it in an empty folder and
 * uses it there as its users would: the command, the API and its types.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = (name) => path.join(root, 'node_modules/.bin', name);

function run(command, args, cwd = root) {
  console.log(`> ${path.basename(command)} ${args.join(' ')}`);
  execFileSync(command, args, { cwd, stdio: 'inherit' });
}

const USE_OF_API = `import * as republint from 'republint';
export const names: readonly string[] = Object.keys(republint);
if (names.length === 0) throw new Error('the API exports nothing');
`;

function checkTarball(scratch) {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch]);
  const name = readdirSync(scratch).find((file) => file.endsWith('.tgz'));
  const tarball = path.join(scratch, name);
  run(tool('publint'), ['run', tarball, '--strict']);
  run(tool('attw'), [tarball, '--profile', 'esm-only', '--format', 'ascii']);
  return tarball;
}

/** Example files, what the command must end with, and words that its report must hold. */
function checkCommand(project) {
  cpSync(path.join(root, 'tests/example'), path.join(project, 'example'), { recursive: true });
  const command = path.join(project, 'node_modules/.bin/republint');
  for (const [file, expected] of [
    ['example/good-copy.md', 0],
    ['example/bad-copy.md', 1],
  ]) {
    console.log(`> republint check ${file}`);
    const { status, stdout, stderr } = spawnSync(command, ['check', file], {
      cwd: project,
      encoding: 'utf8',
    });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    if (status !== expected) throw new Error(`${file}: exit code ${status}, not ${expected}`);
  }
}

function checkApi(project) {
  writeFileSync(path.join(project, 'use.mts'), USE_OF_API);
  run(tool('tsc'), ['--strict', '--module', 'nodenext', '--target', 'es2023', 'use.mts'], project);
  run(process.execPath, ['use.mjs'], project);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'republint-package-'));
try {
  const tarball = checkTarball(scratch);
  const project = path.join(scratch, 'project');
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball], project);
  checkCommand(project);
  checkApi(project);
  console.log('package: all good');
} finally {
  rmSync(scratch, { recursive: true });
}
