import { describe, expect, it } from 'vitest';
import { messageFor, type Case } from './message-for.ts';
import { withChange } from './minimal-pack.ts';

const LINKED_WORDS: readonly Case[] = [
  [
    'check: publisher',
    'check: credit-line\n        with: { wording: ["Read it on {publisher}"], links: { website: site, "{url}": article } }',
    '14:63: "website" stands in no wording here: name a placeholder of a wording, such as "{publisher}", or words of it.',
    '14:78: "{url}" stands in no wording here: name a placeholder of a wording, such as "{publisher}", or words of it.',
  ],
  [
    'check: publisher',
    'check: credit-line\n        with: { wording: ["Read it[ here]"], links: { Here.: site, read it: article, "!": site, ad: site } }',
    '14:86: "!" stands in no wording here: name a placeholder of a wording, such as "{publisher}", or words of it.',
    '14:97: "ad" stands in no wording here: name a placeholder of a wording, such as "{publisher}", or words of it.',
  ],
  [
    'check: publisher',
    'check: credit-line\n        with: { wording: ["Read {me}"], links: { us: site } }',
    '14:27: There is no placeholder {me}; known are {publisher}, {author}, {authors}, {title}, {date}, {year}, {url}, {licence}, {translator} and {any}.',
  ],
  [
    'check: publisher',
    'check: credit-line\n        with: { wording: ["Read it on {publisher}"], links: { it: terms } }',
    '14:67: editions[0].obligations[0].with.links.it is "terms", but must be article, site, home, outlet, licence, or an address that begins with https:// or http://.',
  ],
  [
    'check: publisher',
    'check: credit-line\n        with: { wording: ["Read it on {publisher}"], links: { it: artcle } }',
    '14:67: editions[0].obligations[0].with.links.it is "artcle"; did you mean "article"? It must be article, site, home, outlet, licence, or an address that begins with https:// or http://.',
  ],
  [
    'check: publisher',
    'check: credit-line\n        with: { wording: ["{author}, {any}"] }',
    '14:27: This wording has no words of its own outside placeholders and brackets: give it some, or name two things in it, as in "{authors}, {publisher}".',
  ],
];

const WAYS_AND_CONDITIONS: readonly Case[] = [
  [
    'check: publisher',
    'any-of: [{ check: manual }, { check: publisher }]',
    '13:27: What only a person can see to stands last among several ways, and once.',
  ],
  [
    'check: publisher',
    'any-of: [{ check: publisher }, { check: quota, with: { most: 1, per: day } }]',
    '13:49: The check "quota" concerns the whole site, and cannot be one of several ways.',
  ],
  [
    'check: publisher',
    'check: manual\n        when: { copy: [excerpt] }',
    '14:23: What concerns the whole site cannot depend on what a copy is.',
  ],
  [
    'check: publisher',
    'check: publisher\n        when: { copy: [excerpts] }',
    '14:24: editions[0].obligations[0].when.copy[0] is "excerpts"; did you mean "excerpt"? It must be full, excerpt or translation.',
  ],
  [
    'check: publisher',
    'check: scope\n        with: { since: 2023-02-30 }',
    '14:24: There is no such day as 2023-02-30.',
  ],
];

const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'wordings and links that cannot be': LINKED_WORDS,
  'ways and conditions that cannot be': WAYS_AND_CONDITIONS,
};

describe.each(Object.entries(TABLE))('an obligation with %s', (_, cases) => {
  it.each(cases)('%j → %j', async (piece, replacement, ...messages) => {
    expect(await messageFor(withChange(piece, replacement))).toBe(
      messages.map((message) => `p.yaml:${message}`).join('\n'),
    );
  });
});
