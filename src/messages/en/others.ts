import type { FileErrorTable, ReasonTable, SignalTable } from '../types.ts';
import { list } from './grammar.ts';

const ask = (contact: string | undefined): string => (contact === undefined ? '' : ` (${contact})`);

export const reasons: ReasonTable = {
  'several-addresses': ({ addresses }) => ({
    message: `Several addresses could be the original’s: ${addresses.join(', ')}`,
    help: 'Look which one is the original, and give it with --original or as “original_url” in the front matter.',
  }),
  'author-unknown': () => ({
    message: 'The copy has no byline, and nothing says who wrote the original.',
    help: 'Look at the original. If it is signed, name its author.',
  }),
  'copyright-without-holder': ({ found }) => ({
    message: `The copyright note does not say whose the copyright is: “${found}”`,
    help: 'Add the holder’s name: the author, the publisher, or whoever published the article first.',
  }),
  'site-not-declared': ({ missing }) => ({
    message: `The site has not declared its ${list(missing)}.`,
    help: 'Add “site: { medium: web, audience: non-commercial }” (as it is for you) to republint.yaml.',
  }),
  'first-source-elsewhere': ({ source, publisher, contact }) => ({
    message: `The article first appeared at ${source}: the permission of ${publisher} does not reach it.`,
    help: `Ask ${source}, or ask ${publisher}${ask(contact)} whether you may republish it.`,
  }),
  'first-source-unclear': ({ source, publisher, language, contact }) => ({
    message: `The article is written in another language (${language}) than the pages of ${publisher} and signed ${source}: it may have appeared elsewhere first.`,
    help: `Look where it first appeared. If that was not at ${publisher}${ask(contact)}, ask ${source}.`,
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
  'agency-copyright': 'a copyright note',
  'permission-note': 'a sentence says that it is republished, or with permission',
  'original-link': 'a link leads to the original',
  'publisher-boilerplate': 'the publisher’s own notice was copied along',
  'publisher-counter': 'a counter of the publisher’s was copied along',
  'own-republication': 'speaks of the site’s own earlier publication',
  'forwarding-page': 'the page only forwards to another site',
  'template-placeholder': 'a template with places left empty',
  'prose-mention': 'the publisher is mentioned in the text',
};

export const fileErrors: FileErrorTable = {
  unreadable: 'The file could not be read',
  'too-large': 'The file is too large to be an article, and was not read',
  binary: 'The file is not text',
  'front-matter-broken': 'The front matter is not written correctly, and was not used',
  'invalid-encoding': 'The file is not valid UTF-8; it was read as Windows-1252',
  'nul-bytes': 'The file holds NUL characters',
  'too-deep': 'The file is nested too deeply; it was not read in full',
  'too-long-to-parse': 'The file is too long; only its beginning was read',
  internal: 'The file could not be judged because of a mistake in republint',
};
