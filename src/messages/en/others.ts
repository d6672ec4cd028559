import type { FileErrorTable, OriginalFaultTable, SignalTable } from '../types.ts';
import { seconds, withDetail } from './grammar.ts';

/** What the system says of a file that cannot be read. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EINVAL: 'it is not an ordinary file',
  EISDIR: 'it is a folder',
  ENOENT: 'it is gone',
};

export const signals: SignalTable = {
  'given-original': 'the original was given on the command line',
  'configured-terms': 'the configuration declares it a copy',
  'metadata-original': 'the front matter or the page’s metadata give the original’s address',
  'metadata-canonical': 'the canonical address is on another site',
  'metadata-publisher': 'the front matter or the page’s metadata name a source',
  'metadata-statement':
    'the front matter or the page’s metadata say that it was published elsewhere',
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
