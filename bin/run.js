#!/usr/bin/env node
import module, { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

const OLDEST = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `republint needs Node ${OLDEST.join('.')} or newer, and this is ${process.version}.\n`,
  );
  process.exit(2);
}

// Node 22.8 and newer keep the compiled code for the next run.
module.enableCompileCache?.();

// Every file leaves much garbage and keeps little: V8 need not let it grow to a size made for servers.
setFlagsFromString('--semi-space-growth-factor=1');

// Not `import`: for CommonJS that reads the whole bundle once more, to find the names of its exports.
await createRequire(import.meta.url)('../dist/cli.cjs').main(import.meta.url);
