import type { FileErrorTable, OriginalFaultTable, ReasonTable, SignalTable } from '../types.ts';
import { either, languageName, quoted, seconds, withDetail } from './grammar.ts';

const ask = (contact: string | undefined): string => (contact === undefined ? '' : ` (${contact})`);
const FACT = {
  medium: 'on what medium this site publishes',
  audience: 'whether this site is commercial',
} as const;

/** What the system says of a file that cannot be read. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EINVAL: 'it is not an ordinary file',
  EISDIR: 'it is a folder',
  ENOENT: 'it is gone',
};

export const reasons: ReasonTable = {
  'several-addresses': ({ addresses }) => ({
    message: `Several addresses could be the original’s: ${addresses.join(', ')}`,
    help: 'Find out which one is the original’s, and give it with --original or as “original_url” in the front matter.',
  }),
  'author-unknown': () => ({
    message: 'The copy has no byline, and nothing says who wrote the original.',
    help: 'Look at the original. If it is signed, name its author.',
  }),
  'copyright-without-holder': ({ found }) => ({
    message: `The copyright note does not say whose the copyright is: ${quoted(found)}`,
    help: 'Add the holder’s name: the author, the publisher, or whoever published the article first.',
  }),
  'site-not-declared': ({ missing }) => ({
    message: `republint.yaml does not say ${either(missing.map((fact) => FACT[fact]))}.`,
    help: 'Say it there, for example “site: { medium: web, audience: non-commercial }”.',
  }),
  'first-source-elsewhere': ({ source, publisher, contact }) => ({
    message: `The article first appeared at ${source}; the permission of ${publisher} does not cover it.`,
    help: `Ask ${source}, or ask ${publisher}${ask(contact)} whether you may republish it.`,
  }),
  'first-source-unclear': ({ source, publisher, language, contact }) => ({
    message: `The article by ${source} is not in the language of ${publisher} (it is in ${languageName(language)}); it may have appeared elsewhere first.`,
    help: `Find out where it first appeared. If that was not at ${publisher}${ask(contact)}, ask there whether you may republish it.`,
  }),
  'original-not-kept': () => ({
    message: 'The original is not at hand, so the two texts were not compared.',
    help: 'Keep it with “republint originals add”.',
  }),
  translated: () => ({
    message: 'The copy is a translation; a machine cannot compare it word by word.',
    help: 'Have somebody who reads both languages compare them.',
  }),
  'another-text': ({ original }) => ({
    message: `The text kept as the original is another one: ${quoted(original)}`,
    help: 'Look whether the address leads to the right article, or whether the original that is kept is the right one.',
  }),
  'title-missing': ({ expected }) => ({
    message: 'The copy has no title to compare.',
    help: `If the page shows one, it should be the original’s: ${quoted(expected)}`,
  }),
  'by-hand': () => ({
    message: 'Only a person can see to this.',
    help: 'See to it, and keep a note that it was done.',
  }),
};

export const signals: SignalTable = {
  'given-original': 'the original was given on the command line',
  'configured-terms': 'the configuration declares it a copy',
  'metadata-original': 'the front matter or the page’s metadata give the original’s address',
  'metadata-canonical': 'the canonical address is on another site',
  'metadata-publisher': 'the front matter or the page’s metadata name a source',
  'republication-statement': 'a sentence says that it was published elsewhere',
  'source-label': 'a line names its source',
  'original-label': 'a line names the original',
  'byline-source': 'the byline names the site it was taken from',
  dateline: 'a line gives the publisher’s name',
  'publisher-copyright': 'the copyright is the publisher’s',
  'agency-copyright': 'there is a copyright note',
  'permission-note': 'a sentence says that it is republished, or with permission',
  'original-link': 'a link leads to the original',
  'publisher-boilerplate': 'the publisher’s own notice was copied along',
  'publisher-counter': 'a counter of the publisher’s was copied along',
  'own-republication': 'it speaks of the site’s own earlier publication',
  'forwarding-page': 'the page only forwards to another site',
  'template-placeholder': 'it is a template with blanks to fill in',
  'prose-mention': 'the publisher is mentioned in the text',
  'matched-text': 'its text is that of an original that is kept (share of the original)',
};

export const fileErrors: FileErrorTable = {
  unreadable: (detail) => withDetail('The file could not be read', SYSTEM[detail] ?? detail),
  'too-large': (detail) => `The file is too large to be an article (${detail}), and was not read.`,
  binary: (detail) => withDetail('The file is not text', detail),
  'front-matter-broken': (detail) =>
    withDetail('The front matter is not written correctly, and was not used', detail),
  'invalid-encoding': (detail) =>
    detail === 'utf-8'
      ? 'Some characters of the file are not valid UTF-8 and could not be read.'
      : `The file is not valid UTF-8; it was read as ${detail}.`,
  'nul-bytes': () => 'The file contains NUL characters.',
  'too-deep': () => 'The file is nested too deeply; it was not read in full.',
  'too-long-to-parse': (detail) =>
    `The file is too long; only its first ${Number(detail).toLocaleString('en')} characters were read.`,
  'too-slow': (detail) => `The file could not be judged within ${seconds(Number(detail))}.`,
  internal: (detail) =>
    withDetail('The file could not be judged because of a mistake in republint', detail),
};

export const originalFaults: OriginalFaultTable = {
  'no-front-matter': 'The file has no front matter; nothing tells what it is.',
  'broken-front-matter': 'The front matter cannot be read.',
  'text-changed': 'The text is not the one that was kept: somebody changed it.',
  'wrong-name': 'The name is not that of this article; was it renamed?',
  'foreign-file': 'This file is not one of an original.',
  unreadable: 'This is no file that can be read; links and folders in its place are not followed.',
  duplicate: 'The same text of the same article is also kept under another name.',
};
