import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { html as reportPage } from '../../src/reporters/html.ts';
import { html as comparisonPage } from '../../src/reporters/comparison/html.ts';
import { command } from '../commands/harness.ts';
import { optionsFor as forComparison } from '../reporters/comparison/options.ts';
import { SAMPLES } from '../reporters/comparison/samples.ts';
import { MIXED, optionsFor } from '../reporters/html/samples.ts';

type Files = Readonly<Record<string, string>>;

/** A temporary folder that is removed after the tests of a file. */
export function temporaryFolder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'republint-pages-')));
  afterAll(() => {
    rmSync(made, { recursive: true, force: true });
  });
  return made;
}

function writeAll(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

export interface CheckedPage {
  readonly file: string;
  readonly report: Report;
}

/** The page that `check` writes of these files, and the report that it is made from. */
export async function checkedPage(
  folder: string,
  files: Files,
  language: Language,
): Promise<CheckedPage> {
  const cwd = join(folder, language);
  writeAll(cwd, files);
  const formats = ['--format', 'html=page.html', '--format', 'json=report.json'];
  await command(['check', '.', '--lang', language, ...formats], { cwd });
  const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as Report;
  return { file: join(cwd, 'page.html'), report };
}

/** The page that `compare` writes of two texts. */
export async function comparedPage(
  folder: string,
  files: { readonly 'copy.md': string; readonly 'original.md': string },
): Promise<string> {
  writeAll(folder, files);
  await command(['compare', 'copy.md', 'original.md', '--format', 'html=compared.html'], {
    cwd: folder,
  });
  return join(folder, 'compared.html');
}

/** A page of each kind that there is, by its name: what they hold, and the file. */
export function samplePages(folder: string): readonly (readonly [string, string])[] {
  const pages: Files = {
    'everything that a report may hold': reportPage(MIXED, optionsFor(MIXED, { all: true })),
    ...Object.fromEntries(
      (['altered', 'french', 'arabic', 'chinese', 'long'] as const).map((name) => [
        `a comparison, ${name}`,
        comparisonPage(SAMPLES[name], forComparison(SAMPLES[name])),
      ]),
    ),
  };
  return Object.entries(pages).map(([name, text], index) => {
    const file = join(folder, `sample-${index}.html`);
    writeFileSync(file, text);
    return [name, file] as const;
  });
}
