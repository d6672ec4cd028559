import type { InitWords } from '../init.ts';
import { list, plural, quoted } from './grammar.ts';

const files = (count: number): string => plural(count, 'file', 'files');

export const init: InitWords = {
  head: (generator) => [
    'What republint has to know of this site and cannot see in its articles.',
    generator === undefined
      ? `${quoted('republint init')} wrote this from what stands in the folder. Look it over.`
      : `${quoted('republint init')} wrote this from what stands in the folder (${generator}). Look it over.`,
    'Every setting may be left out. A line that begins with # does not count.',
  ],
  sampled: (read, articles) =>
    `Of the ${String(articles)} articles, ${String(read)} were read; the counts below are of these.`,
  language:
    'The language in which republint speaks: en or fr. Left out, it is that of the computer.',
  domains:
    'The site’s own hosts, so that its own addresses are not taken for those of an original.',
  names: 'The site’s own names, so that its own credits are not taken for those of a publisher.',
  medium: 'Where the articles appear: web, print, newsletter, broadcast or app.',
  audience: [
    'Many terms permit non-commercial use only. Say “commercial” if the site sells its articles or',
    'stands behind a paywall, else “non-commercial”. Nobody can tell this from the files.',
  ],
  canonical: [
    'The key of the front matter from which the theme takes the canonical address: the one that it',
    'writes into the head of a page for search engines. If a publisher wants its own address there,',
    'a copy that gives none is then at fault; while no key is named, a person has to look.',
  ],
  canonicalIn: ({ name, files: count }, template) =>
    `${name} (${files(count)}) is taken by ${template}`,
  canonicalNotTold: (keys) =>
    `Articles have ${list(keys.map(({ name, files: count }) => `${name} (${files(count)})`))}. Whether the theme takes the address from there could not be told. If it does, take the # away:`,
  files: 'The articles to check when no paths are given.',
  noFiles: 'No articles were found. Say where they are; until then, the whole folder is checked.',
  ignore: 'Files that are never checked, such as pages about the site itself.',
  rules:
    'The terms to judge by. Left out, all that ship with republint apply (republint rules list).',
  packMet: (id, { name, files: count }) => `${name} is met in ${files(count)}: ${id}`,
  rendered: [
    'The keys of the front matter whose value the theme prints on the page. What is not printed is',
    'not seen by readers, and names neither an author nor a source to them.',
  ],
  printedIn: ({ name, files: count }, template) =>
    `${name} (${files(count)}) is printed by ${template}`,
  notTold: 'Whether the theme prints these could not be told. If readers see one, take its # away:',
  keyMet: ({ name, files: count }) => `${name}  # ${files(count)}`,
  originals: 'The folder in which originals are kept, to compare copies with them.',
  failOn: 'The least severe finding that makes a check fail: error, warning, note or never.',
  exampleName: 'The Name of the Site',
  found: (generator, articles, folders) => {
    const count = articles === 1 ? 'One article was' : `${String(articles)} articles were`;
    const named = folders.map((folder) => (folder === '.' ? 'this folder' : folder));
    const where = folders.length === 0 ? '' : ` in ${list(named)}`;
    return `${count} found${where}${generator === undefined ? '' : `; the site is made with ${generator}`}.`;
  },
  written: (file) =>
    `What was found stands in ${file}. Look it over, most of all “audience” and “rendered”.`,
  next: 'Then run: republint check',
  isThere: (file) => `There is a configuration already: ${quoted(file)}.`,
  isThereHint: 'Use --stdout to see what would be written, or --force to write over it.',
  isLink: (file) => `${quoted(file)} is no ordinary file, so nothing was written.`,
  isLinkHint: 'Take the link or the folder of that name away first.',
};
