import type { BaselineFault, GitFailures, RunFailures, UnlikeParts } from '../failure-words.ts';
import { either, list } from './grammar.ts';

const FETCH =
  'Fetch the history first: “git fetch --unshallow”; “fetch-depth: 0” for actions/checkout; “GIT_DEPTH: 0” in GitLab CI.';
const IGNORING = 'what the configuration, .gitignore or .republintignore ignores';
const TWO_FILES = 'Two files are compared: name the copy and the original.';

const git: GitFailures = {
  notARef: (ref) => ({
    message: `${ref} cannot be the name of a branch, tag or commit.`,
    hint: 'Give --base such a name, as in --base origin/main.',
  }),
  commonNotFetched: (ref) => ({
    message: `This clone holds only the latest commits, and not the one that HEAD and ${ref} have in common.`,
    hint: FETCH,
  }),
  nothingInCommon: (ref) => ({
    message: `HEAD and ${ref} have no commit in common.`,
    hint: 'Name the branch that the work began from with --base.',
  }),
  noMainBranch: (isShallow) => ({
    message: 'There is no main branch here to compare with.',
    hint: isShallow ? FETCH : 'Name a branch, tag or commit with --base.',
  }),
  noRef: (ref, isShallow) => ({
    message: `There is no branch, tag or commit called ${ref}.`,
    hint: isShallow
      ? `This clone holds only the latest commits. ${FETCH}`
      : 'See “git branch --all” for the branches there are.',
  }),
  noGit: {
    message: 'Git is not installed, or is not found.',
    hint: 'Install it from https://git-scm.com, or name the files to check.',
  },
  cannotRun: (code) => ({ message: `Git could not be run (${code}).` }),
  failed: (line) => ({ message: `Git failed: ${line}` }),
  distrusted: (folder) => ({
    message: `Git does not trust ${folder}, which belongs to another user.`,
    hint: 'If you trust it, run: git config --global --add safe.directory FOLDER',
  }),
  noRepository: (folder) => ({
    message: `The folder ${folder} is not in the working copy of a Git repository.`,
    hint: 'Run republint inside of one, or name the files to check.',
  }),
};

function faultOf(fault: BaselineFault): string {
  switch (fault.is) {
    case 'merge-marks':
      return 'it holds the marks of a merge that was not ended.';
    case 'no-json':
      return 'it is not whole JSON.';
    case 'no-baseline':
      return 'it is not a baseline.';
    case 'not-understood':
      return `what stands at ${fault.at} is not understood.`;
  }
}

const UNLIKE: Readonly<Record<UnlikeParts, string>> = {
  version: 'another version of republint',
  language: 'another language',
  terms: 'other terms, or another configuration',
};

export const runFailures: RunFailures = {
  git,
  configPathEmpty: { message: 'The path of the configuration is empty.' },
  twoConfigs: (names) => ({
    message: `There are both ${list(names)} in one folder; keep one of them.`,
  }),
  notAnAddress: (value) => ({
    message: `${value} is not the address of an article.`,
    hint: 'Give --original the whole address, such as https://example.org/2024/an-article.',
  }),
  notADay: (value) => ({
    message: `${value} is not a day.`,
    hint: 'Write a day as year, month and day, such as 2016-02-13.',
  }),
  notWorkers: (value, most) => ({
    message: `${value} is no number of workers.`,
    hint: `Give --workers a number from 1 to ${String(most)}, or auto.`,
  }),
  notATime: (value) => ({
    message: `${value} is not a time that a file may take.`,
    hint: 'Give --time-limit a number of seconds, such as 30 or 2.5.',
  }),
  notAPart: (value) => ({
    message: `${value} is not a part of a run.`,
    hint: 'Write the number of the part and how many there are, as in --shard 1/3.',
  }),
  pathEmpty: {
    message: 'One of the paths is empty.',
    hint: 'Name a file, a folder or a pattern; without any path the working folder is checked.',
  },
  missing: (paths, folder, meant) => ({
    message: `There is no file or folder called ${either(paths)}.`,
    hint: meant === undefined ? `Paths are read from ${folder}.` : `Did you mean ${meant}?`,
  }),
  noneConfigured: (folder, root) => ({
    message: `No file in ${folder} matches "files" of the configuration.`,
    hint: `Those globs are read from the folder of the configuration, ${root}. Name a file or a folder to check others.`,
  }),
  noArticles: (folder, endings) => ({
    message: `There are no articles in the folder ${folder}.`,
    hint: `Articles are files whose names end in ${either(endings)}; hidden folders, node_modules and ${IGNORING} are passed over. A file with another ending is checked if you name it.`,
  }),
  noMatch: (pattern, folder, isNegated) => ({
    message: `The pattern ${pattern} matches no article.`,
    hint: isNegated
      ? 'What is to be left out is listed under "ignore" in republint.yaml.'
      : `Patterns are read from ${folder}; hidden folders, node_modules and ${IGNORING} are passed over.`,
  }),
  noFolder: (folder) => ({ message: `There is no folder ${folder}.` }),
  originalsOutside: (folder, root) => ({
    message: `The folder of the originals ${folder} leads out of ${root}.`,
    hint: 'Name it with --originals if that is meant.',
  }),
  originalOfSeveral: (files) => ({
    message: `--original gives the address of one article, but ${String(files)} files are to be checked.`,
    hint: 'Check that file by itself, or write the address into its front matter as "original_url".',
  }),
  twoPacks: (id, origins, ships) => ({
    message: `Two packs have the id ${id}: ${list(origins)}.`,
    hint: ships
      ? 'Give your own pack an id under which none ships with republint.'
      : 'Give one of them another id.',
  }),
  explainOne: (files) => ({
    message: `One file can be explained at a time, not ${String(files)}.`,
    hint: 'Name one of the files.',
  }),
  isFolder: (path) => ({ message: `${path} is a folder.`, hint: TWO_FILES }),
  sameFile: (path) => ({
    message: `The copy and the original are one file: ${path}.`,
    hint: TWO_FILES,
  }),
  noBaseline: (file) => ({
    message: `There is no baseline ${file}.`,
    hint: 'Make one with “republint baseline create”.',
  }),
  baselineDamaged: (file, fault) => ({
    message: `The baseline ${file} is damaged: ${faultOf(fault)}`,
    hint: 'Take back the last version that was good, or make it anew with “republint baseline create --force”.',
  }),
  baselineNoFile: (file) => ({ message: `The baseline ${file} is no ordinary file.` }),
  baselineUnreadable: (file, code) => ({
    message: `The baseline ${file} cannot be read (${code}).`,
  }),
  baselineTooLarge: (file) => ({ message: `The baseline ${file} is too large to be one.` }),
  noReport: (file, at) => ({
    message: `${file} is not a report of this version of republint${at === '' ? '' : ` (at ${at})`}.`,
    hint: 'Give what “republint check --format json=FILE” wrote.',
  }),
  noJson: (file) => ({
    message: `${file} is not whole JSON.`,
    hint: 'Was the run that wrote it stopped? Run it again.',
  }),
  noFile: (file) => ({ message: `There is no file called ${file}.` }),
  unreadable: (file, code) => ({ message: `${file} cannot be read (${code}).` }),
  nothingToMerge: {
    message: 'No reports were given to merge.',
    hint: 'Give what “republint check --shard 1/3 --format json=part-1.json” and the other parts wrote.',
  },
  fileInTwo: (path) => ({
    message: `Two of the reports tell of the file ${path}.`,
    hint: 'Merge the reports of one run, each of another part.',
  }),
  otherRun: (report) => ({
    message: `${report} is not the report of a part of the same run.`,
    hint: 'Merge the reports that “republint check --shard 1/3”, “2/3” and “3/3” write as JSON.',
  }),
  samePart: ([one, other], part) => ({
    message: `${one} and ${other} are both the report of part ${String(part)}.`,
  }),
  partMissing: (part, count) => ({
    message: `The report of part ${String(part)} of ${String(count)} is missing.`,
    hint: 'What it would say is not known; run that part, and merge again.',
  }),
  unlike: ([one, other], by) => ({
    message: `${one} and ${other} were not made alike: ${UNLIKE[by]}.`,
    hint: 'Run every part with the same version, packs and options.',
  }),
};
