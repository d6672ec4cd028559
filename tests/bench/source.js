import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Modules of src/, compiled: what is measured is the code and not its loading. */
export async function importSource(...files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'republint-bench-'));
  try {
    const outfile = path.join(folder, 'source.mjs');
    await build({
      absWorkingDir: root,
      stdin: {
        contents: files.map((file) => `export * from './${file}';`).join('\n'),
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: 'esm',
      // Packages that are not modules ask for others by require().
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      platform: 'node',
      target: 'node20.19',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
