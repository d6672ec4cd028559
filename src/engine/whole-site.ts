import type { RunOptions } from './prepare.ts';

type Choice = Pick<RunOptions, 'paths' | 'files' | 'text' | 'cwd' | 'config' | 'shard'>;

/**
 * Whether a run judges every file of the site. Only then is it known that something that a file no longer
 * says is said nowhere.
 */
export function judgesWholeSite(choice: Choice): boolean {
  return choice.shard === undefined && namesWholeSite(choice);
}

/** Whether a run, or the run of which it is a part, is of every file of the site. */
export function namesWholeSite({ paths, files, text, cwd, config }: Choice): boolean {
  // Files that were chosen in another way are those that changed, or are staged.
  const isChosen = paths.length > 0 || files !== undefined || text !== undefined;
  return !isChosen && cwd === config.root;
}
