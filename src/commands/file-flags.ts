import { Flags } from '@oclif/core';

/** The flags that choose files, beside the paths. */
export interface FileFlags {
  readonly changed: boolean;
  readonly base: string | undefined;
  readonly staged: boolean;
  readonly 'files-from': string | undefined;
  readonly 'allow-empty': boolean;
}

export const fileFlags = {
  changed: Flags.boolean({
    description: 'only files that this branch changes, committed or not',
  }),
  base: Flags.string({
    helpValue: 'REF',
    description:
      'what --changed compares with: a branch, tag or commit (default: where a pull or merge request goes to, else the main branch)',
  }),
  staged: Flags.boolean({
    description: 'only files of the next commit, as they are staged',
  }),
  'files-from': Flags.string({
    helpValue: 'FILE',
    description: 'read paths from a file, one per line or separated by NUL; - is standard input',
  }),
  'allow-empty': Flags.boolean({
    description: 'accept folders, patterns and lists that give no article',
  }),
};
