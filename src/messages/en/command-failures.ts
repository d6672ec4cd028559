import type { CommandFailures, WrittenFile } from '../failure-words.ts';
import { list } from './grammar.ts';

const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? '' : `Did you mean ${meant}? `;
const WHAT: Readonly<Record<WrittenFile, string>> = {
  report: 'The report',
  configuration: 'The configuration',
  baseline: 'The baseline',
  pack: 'The pack',
  cases: 'The cases',
};

export const commandFailures: CommandFailures = {
  oneFormatToOutput: {
    message: 'Only one format can go to standard output.',
    hint: 'Give the others a file, as in --format json=report.json.',
  },
  twoFormats: (file) => ({
    message: `Two formats would be written to ${file}.`,
    hint: 'Give each a file of its own.',
  }),
  noFormat: (name, meant, known) => ({
    message: `There is no format ${name}.`,
    hint: `${didYouMean(meant)}The formats are ${list(known)}.`,
  }),
  formatWithoutFile: (value, format) => ({
    message: `The format ${value} names no file.`,
    hint: `Write --format ${format}=FILE, or --format ${format} for standard output.`,
  }),
  outputUnwritable: (code) => ({ message: `Standard output cannot be written to (${code}).` }),
  reportIsFolder: (file) => ({
    message: `The report cannot be written to ${file}: that is a folder.`,
    hint: 'Give the name of a file, as in --format json=report.json.',
  }),
  reportFolderMissing: (file, folder) => ({
    message: `The report cannot be written to ${file}: there is no folder ${folder}.`,
    hint: 'Make the folder first, or choose another.',
  }),
  overArticle: (article) => ({
    message: `The report would be written over the article ${article}.`,
    hint: 'Choose another file for the report.',
  }),
  unwritable: (what, file, code) => ({
    message: `${WHAT[what]} cannot be written to ${file} (${code}).`,
  }),
  workingFolderGone: {
    message: 'The working folder does not exist any more.',
    hint: 'Change to a folder that exists.',
  },
  noCommand: (name, meant) => ({
    message: `There is no command ${name}.`,
    hint: `${didYouMean(meant)}Run republint --help to see the commands.`,
  }),
  oneInput: {
    message: 'Only one of the two files can come in on standard input.',
    hint: 'Give the path of the copy or of the original in place of one -.',
  },
  inputNameEmpty: { message: '--stdin-filename is empty.' },
  inputNameUnused: {
    message:
      '--stdin-filename names what comes in on standard input, but nothing is read from there.',
    hint: 'Give - as the path, as in: republint check - --stdin-filename article.md',
  },
  filesAndInput: { message: 'Standard input and files cannot be scanned in one run.' },
  noOriginals: (folder) => ({
    message: `No originals are kept in ${folder}.`,
    hint: 'Keep some with “republint originals add”, or name their folder with --originals.',
  }),
  emptyList: (given) => ({
    message: `There are no paths in ${given ?? 'standard input'}.`,
    hint: 'If that is no mistake, add --allow-empty.',
  }),
  longList: (megabytes) => ({
    message: 'The list of paths is too long.',
    hint: `It may have ${String(megabytes)} MB; check the files in several runs.`,
  }),
  noList: (given) => ({ message: `There is no file called ${given} to read paths from.` }),
  unreadableList: (given, code) => ({ message: `The paths in ${given} cannot be read (${code}).` }),
  changedAndStaged: {
    message: '--changed and --staged cannot be given together.',
    hint: '--changed takes in what is staged, as it is in the working copy.',
  },
  baseAlone: (ref) => ({
    message: '--base says what --changed compares with, but --changed is not given.',
    hint: `Add it, as in: --changed --base ${ref}`,
  }),
  inputTwice: { message: 'Standard input cannot be both an article and a list of paths.' },
  inputUnknownToGit: {
    message: 'Git does not know whether what comes in on standard input has changed.',
    hint: 'Leave out - or the flag that asks Git.',
  },
  nothingToExplain: (subject, meant) => ({
    message: `There is no file, code, check or pack ${subject}.`,
    hint: `${didYouMean(meant)}Give the path of a file, or a name that a report shows.`,
  }),
  baselineThere: (file) => ({
    message: `There is a baseline already: ${file}.`,
    hint: '“republint baseline update” brings it up to date; --force makes it anew.',
  }),
  baselineFolder: (file, code) => ({
    message: `The folder of the baseline ${file} cannot be made (${code}).`,
  }),
  nothingToAdd: {
    message: 'Nothing to add was named.',
    hint: 'Name files or addresses, or - to read standard input.',
  },
  addressOfSeveral: {
    message: '--url gives the address of one article, but several inputs are named.',
  },
  nothingToVerify: (folder) => ({
    message: `There is no folder ${folder}, so nothing was verified.`,
    hint: 'Name the folder of the originals with --originals, or keep some with “republint originals add”.',
  }),
  noOriginal: (ref, folder, meant) => ({
    message: `No original ${ref} is kept in ${folder}.`,
    hint: `${didYouMean(meant)}“republint originals list” shows what is kept.`,
  }),
  severalOriginals: (ref, names) => ({
    message: `Several originals may be meant by ${ref}: ${list(names)}.`,
    hint: 'Nothing was removed. Give the name of the one to remove.',
  }),
};
