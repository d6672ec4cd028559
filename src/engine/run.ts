import { isAbsolute, resolve } from 'node:path';
import { messagesFor, type Messages } from '../messages/messages.ts';
import { UserError } from '../model/errors.ts';
import type { Language } from '../model/language.ts';
import type { FileReport, Report } from '../model/report.ts';
import type { Pack } from '../model/terms.ts';
import {
  fileError,
  isCandidate,
  judgeFile,
  scanFile,
  unread,
  type Candidate,
  type FileOptions,
  type FileToCheck,
} from './check-file.ts';
import type { Config } from './config/config.ts';
import { settingsFor } from './config/settings.ts';
import { discover, type FoundFile } from './discover.ts';
import { formatOfContent } from './format-of-content.ts';
import { read, readFile } from './read-file.ts';
import { isWithin, reportPath } from './report-path.ts';
import { loadShelf, type Shelf } from './shelf.ts';
import { reportTerms } from './site.ts';
import { summarise } from './status.ts';
import { checkAddress, checkDay, today } from './option-values.ts';
import { VERSION } from './version.ts';

/** An article that stands in no file, or not yet. */
export interface GivenText {
  readonly bytes: Uint8Array;
  /** The name that reports give it, and that tells its format and settings. */
  readonly path?: string;
}

export interface RunOptions {
  /** The folder that paths refer to, absolute. */
  readonly cwd: string;
  /** Files, folders and globs. If there are none, and no text, the working folder is checked. */
  readonly paths: readonly string[];
  readonly text?: GivenText;
  readonly config: Config;
  /** Ids or paths of packs, in place of the configuration's; empty: not given. */
  readonly rules: readonly string[];
  /** The address of the original; only where one file is checked. */
  readonly original?: string;
  /** `YYYY-MM-DD`: the day whose wording of the terms applies. */
  readonly asOf?: string;
  readonly language: Language;
  /** Told of an error that is republint's own; the file is reported as not judged. */
  readonly onBug?: (path: string, error: unknown) => void;
}

/** Checks files and says of each what it owes. Throws a `UserError` before anything is judged. */
export async function runCheck(options: RunOptions): Promise<Report> {
  const run = await prepareRun(options);
  const files: FileReport[] = [];
  const used = new Set<Pack>();
  // Most files are no copies. For those nothing is awaited, which would cost more than the rest.
  for (const source of run.sources) {
    const file = openFile(source, run);
    for (const pack of file.inForce.packs) used.add(pack);
    const scanned = guarded(file, run, () => scanFile(file, run.fileOptions));
    files.push(isCandidate(scanned) ? await judgeGuarded(scanned, run) : scanned);
  }
  const inUse = [...run.shelf.usual.packs, ...used];
  const terms = [...new Set(inUse)]
    .filter((pack) => used.has(pack))
    .map((pack) => reportTerms(pack, { ...run.fileOptions, today: today() }));
  return {
    $schema: 'https://unpkg.com/republint/rules/report.schema.json',
    schemaVersion: 1,
    tool: { name: 'republint', version: VERSION },
    language: options.language,
    terms,
    summary: summarise(files, terms),
    files,
  };
}

type Source = FoundFile | { readonly path: string; readonly text: GivenText };

/** All that is known before the first file is read. */
export interface PreparedRun {
  readonly options: RunOptions;
  readonly shelf: Shelf;
  readonly sources: readonly Source[];
  readonly fileOptions: FileOptions;
}

/** Reads the packs and lists the files. */
export async function prepareRun(options: RunOptions): Promise<PreparedRun> {
  const { config, language, original, asOf, rules, cwd } = options;
  if (original !== undefined) checkAddress(original);
  if (asOf !== undefined) checkDay(asOf);
  const shelf = await loadShelf({ cwd, rules, config });
  const sources = await listSources(options);
  if (original !== undefined && sources.length > 1) throw severalFiles(sources.length);
  return {
    options,
    shelf,
    sources,
    fileOptions: {
      messages: messagesFor(language),
      site: config.site,
      ...(original === undefined ? {} : { original }),
      ...(asOf === undefined ? {} : { asOf }),
    },
  };
}

async function listSources(options: RunOptions): Promise<readonly Source[]> {
  const { cwd, paths, text, config } = options;
  if (text === undefined) return discover({ cwd, paths, config });
  const given = {
    path: text.path === undefined ? '<stdin>' : reportPath(cwd, resolve(cwd, text.path)),
    text,
  };
  const found = paths.length === 0 ? [] : await discover({ cwd, paths, config });
  return [given, ...found].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function severalFiles(count: number): UserError {
  return new UserError(`--original names the original of one article, but ${count} files were found.`, {
    hint: 'Check that file by itself, or write the address into the front matter as "original_url".',
  });
}

/** Reads a file and finds what the configuration says of it. */
export function openFile(source: Source, { options, shelf }: PreparedRun): FileToCheck {
  const { config, cwd } = options;
  const content = 'file' in source ? readFile(source.file) : read(source.text.bytes);
  const absolute = 'file' in source ? source.file : resolve(cwd, source.path);
  const settings = settingsFor(
    config,
    isWithin(config.root, absolute) ? reportPath(config.root, absolute) : absolute,
  );
  const isNameless = 'text' in source && source.text.path === undefined;
  const bytes = content.kind === 'read' ? content.bytes : new Uint8Array();
  return {
    path: source.path,
    content,
    format: formatOfContent(source.path, bytes, isNameless ? 'markdown' : 'text'),
    settings,
    inForce: shelf.forFile(settings),
  };
}
