import { among, type DiscoverOptions, foundFiles, type FoundFile } from '../engine/discover.ts';
import { reportPath } from '../engine/report-path.ts';
import type { CommandLineWords } from '../messages/command-line-words.ts';
import { failure } from '../messages/failure.ts';
import type { Language } from '../model/language.ts';
import { printable, quote } from '../terms/quote.ts';
import type { FileFlags } from './file-flags.ts';

/** Of the options of a run, those that say on which files it is. */
export interface FileChoice extends DiscoverOptions {
  /** In which it is told that there are none. */
  readonly language: Language;
  /** The files, if they were chosen in another way than by paths. */
  readonly files?: readonly FoundFile[];
  /** Present if something comes in on standard input. */
  readonly text?: unknown;
}

/**
 * The options of a run with what the flags say of its files. Paths that are listed count as if they
 * were named; where only changed or staged files are asked for, paths say which of those. That there
 * are none is no mistake, and said on standard error.
 */
export async function chooseFiles<Run extends FileChoice>(
  run: Run,
  flags: FileFlags,
): Promise<Run> {
  refuseContradictions(run, flags);
  const options = { ...run, allowEmpty: flags['allow-empty'] };
  const from = flags['files-from'];
  if (from === undefined) return ofGit(options, flags);
  const { readFileList } = await import('./file-list.ts');
  const listed = await readFileList(from, run.cwd);
  if (listed.length === 0 && !options.allowEmpty)
    throw failure((say) => say.emptyList(from === '-' ? undefined : quote(from)));
  const paths = [...run.paths, ...listed];
  // Without paths the working folder would be checked.
  if (paths.length === 0) return { ...options, files: [] };
  return ofGit({ ...options, paths }, flags);
}

async function ofGit<Run extends FileChoice>(run: Run, flags: FileFlags): Promise<Run> {
  if (flags.staged) return { ...run, files: await staged(run) };
  if (flags.changed) return { ...run, files: await changed(run, flags.base) };
  return run;
}

async function changed(run: FileChoice, ref: string | undefined): Promise<readonly FoundFile[]> {
  const { changedFiles } = await import('../engine/git/changed-files.ts');
  const { files, base } = await changedFiles(run.cwd, ref);
  const chosen = foundFiles(await among(files, run), run.cwd);
  if (chosen.length === 0) await tell(run, ({ noneChanged }) => noneChanged(base));
  return chosen;
}

async function staged(run: FileChoice): Promise<readonly FoundFile[]> {
  const { stagedFiles } = await import('../engine/git/staged-files.ts');
  const { files, read } = await stagedFiles(run.cwd);
  const names = files.map(({ file }) => file);
  const chosen = new Set(await among(names, run));
  const taken = files.filter(({ file }) => chosen.has(file));
  const contents = await read(taken);
  const content = new Map(
    taken.map(({ file }, index) => [reportPath(run.cwd, file), contents[index]]),
  );
  if (taken.length === 0) await tell(run, ({ noneStaged }) => noneStaged);
  return foundFiles([...chosen], run.cwd).map((path) => {
    const known = content.get(path);
    return known === undefined ? path : { path, content: known };
  });
}

async function tell(
  { language }: FileChoice,
  say: (words: CommandLineWords) => string,
): Promise<void> {
  const { commandLineWords } = await import('../messages/command-line.ts');
  process.stderr.write(`${printable(say(commandLineWords(language)))}\n`);
}

/** Throws a `UserError` if flags do not go together, or not with standard input. */
export function refuseContradictions({ text }: Pick<FileChoice, 'text'>, flags: FileFlags): void {
  const { changed: isChanged, staged: isStaged, base } = flags;
  if (isChanged && isStaged) throw failure((say) => say.changedAndStaged);
  if (base !== undefined && !isChanged) throw failure((say) => say.baseAlone(printable(base)));
  if (text === undefined) return;
  if (flags['files-from'] === '-') throw failure((say) => say.inputTwice);
  if (isChanged || isStaged) throw failure((say) => say.inputUnknownToGit);
}
