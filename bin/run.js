#!/usr/bin/env node
import module, { createRequire } from 'node:module';

// Node 22.8 and newer keep the compiled code for the next run.
module.enableCompileCache?.();

// Not `import`: for CommonJS that reads the whole bundle once more, to find the names of its exports.
await createRequire(import.meta.url)('../dist/cli.cjs').main(import.meta.url);
