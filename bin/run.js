#!/usr/bin/env node
import module, { createRequire } from 'node:module';

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

// Not `import`: for CommonJS that reads the whole bundle once more, to find the names of its exports.
await createRequire(import.meta.url)('../dist/cli.cjs').main(import.meta.url);
