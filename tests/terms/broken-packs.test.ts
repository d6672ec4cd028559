import { describe, expect, it } from 'vitest';
import { messageFor, type Case } from './message-for.ts';
import { MINIMAL_PACK, withChange } from './minimal-pack.ts';

const KEYS = 'schema, id, title, extends, scope, publisher, edition-by and editions';
const CHECKS =
  'publisher, author, source-url, source-link, copyright, licence, credit-line, keep-block, integrity, title, extent, translation, change-notice, keep-links, images, pixel, canonical, window, scope, use, quota or manual';
const QUOTES_HINT = 'Put a text that holds a comma, a colon or a bracket in quotes.';
const LOCALISED = 'text, or one text for each language, such as { en: the source, fr: la source }';

const UNKNOWN_KEYS: readonly Case[] = [
  ['schema: 1', 'schema: 1\nextra: 1', `2:1: Unknown key "extra"; known here: ${KEYS}.`],
  ['title: E', 'titel: x\ntitle: E', '3:1: Unknown key "titel"; did you mean "title"?'],
  [
    'strength: must',
    'strength: must\n        severity: error',
    '15:9: Unknown key "severity" in editions[0].obligations[0]; did you mean "strength"?',
  ],
  [
    'names: { en:',
    'names: { english:',
    '5:12: Unknown key "english" in publisher.names, which must be lists of names by language code, such as { en: [Example Press] }.',
  ],
  [
    'title: Example Press',
    'title: { Deutsch: Beispiel }',
    `3:10: Unknown key "Deutsch" in title, which must be ${LOCALISED}.`,
  ],
  [
    'check: source-link',
    'check: source-link\n        with: { form: full }',
    '18:17: Unknown key "form" in editions[0].obligations[1].with; known here: target, at and text.',
  ],
  [
    'check: publisher',
    'check: use\n        with: { form: full }',
    '14:17: Unknown key "form" in editions[0].obligations[0].with, which must be empty, for this check has no options.',
  ],
];

const MISSING_KEYS: readonly Case[] = [
  ['schema: 1\n', '', '1:1: The key "schema" is missing.'],
  ['id: example-press\n', '', '1:1: The key "id" is missing.'],
  ['  names: { en: [Example Press] }\n', '', '4:1: The key "names" is missing in publisher.'],
  [
    'publisher:\n  names: { en: [Example Press] }\n  domains: [example.org]\n',
    '',
    '1:1: The key "publisher" is missing.',
  ],
  [
    'clause: { at: line 1, says: name us }',
    'clause: { at: line 1 }',
    '15:9: The key "says" is missing in editions[0].obligations[0].clause.',
  ],
  [
    'strength: must',
    'strenght: must',
    '12:9: The key "strength" is missing in editions[0].obligations[0].',
    '14:9: Unknown key "strenght" in editions[0].obligations[0]; did you mean "strength"?',
  ],
];

const WRONG_VALUES: readonly Case[] = [
  [
    'strength: must',
    'strength: mast',
    '14:19: editions[0].obligations[0].strength is "mast"; did you mean "must"? It must be must, should or may.',
  ],
  [
    'strength: must',
    'strength: required',
    '14:19: editions[0].obligations[0].strength is "required"; did you mean "must"? It must be must, should or may.',
  ],
  [
    'check: source-link',
    'check: byline',
    `17:16: editions[0].obligations[1].check is "byline"; did you mean "author"? It must be ${CHECKS}.`,
  ],
  [
    'strength: must',
    'strength: always',
    '14:19: editions[0].obligations[0].strength is "always", but must be must, should or may.',
  ],
  [
    'strength: must',
    'strength:',
    '14:18: editions[0].obligations[0].strength is empty, but must be must, should or may.',
  ],
  [
    'check: source-link',
    'check: source-lnk',
    `17:16: editions[0].obligations[1].check is "source-lnk"; did you mean "source-link"? It must be ${CHECKS}.`,
  ],
  [
    'check: source-link',
    'check: link',
    `17:16: editions[0].obligations[1].check is "link"; did you mean "source-link"? It must be ${CHECKS}.`,
  ],
  [
    'check: source-link',
    'check: source-link\n        with: { target: page }',
    '18:25: editions[0].obligations[1].with.target is "page", but must be article or site.',
  ],
  [
    'check: publisher',
    'check: copyright\n        with: { holder: [author, author], year: never }',
    '14:34: editions[0].obligations[0].with.holder holds "author" twice.',
    '14:49: editions[0].obligations[0].with.year is "never", but must be optional or required.',
  ],
  [
    'check: publisher',
    'check: copyright\n        with: { holder: [] }',
    '14:25: editions[0].obligations[0].with.holder is an empty list, but needs at least one entry.',
  ],
  [
    'check: publisher',
    'check: licence\n        with: { any-of: [CC BY] }',
    '14:26: editions[0].obligations[0].with.any-of[0] is "CC BY", but must be an SPDX identifier, such as "CC-BY-ND-4.0".',
  ],
  [
    'id: example-press',
    'id: Example Press',
    '2:5: id is "Example Press", but must be lower-case letters, digits and single hyphens, such as "example-press".',
  ],
  ['id: example-press', `id: ${'a'.repeat(70)}`, '2:5: id has 70 characters; 64 are the most.'],
  ['title: Example Press', 'title: " "', '3:8: title is " ", but must be text that is not blank.'],
  [
    'title: Example Press',
    'title: {}',
    `3:8: title is an empty group of keys, but must be ${LOCALISED}.`,
  ],
  [
    '[example.org]',
    '[https://example.org/]',
    '6:13: publisher.domains[0] is "https://example.org/", but must be a bare host name, such as "example.org", without https:// and without a path.',
  ],
  [
    '[example.org]',
    '[]',
    '6:12: publisher.domains is an empty list, but needs at least one entry.',
  ],
  ['[example.org]', '[999.999.999.999]', '6:13: "999.999.999.999" is not a host name.'],
  [
    "'https://example.org/terms'",
    'example.org/terms',
    '10:18: editions[0].seen.url is "example.org/terms", but must be a web address that begins with https:// or http://.',
  ],
  ["'https://example.org/terms'", "'https://:x'", '10:18: "https://:x" is not a web address.'],
  [
    '[example.org]',
    '[example.org]\n  boilerplate: [our site]\n  noise: ["a*b"]\n  contact: nowhere\n  language: English',
    '7:17: publisher.boilerplate[0] is "our site", but must be at least 20 characters of text, for shorter words stand in too many other places.',
    '8:11: publisher.noise[0] is "a*b", but must be the name of a query parameter, with or without a final *, such as "utm_*".',
    '9:12: publisher.contact is "nowhere", but must be a web address or an e-mail address.',
    '10:13: publisher.language is "English", but must be a language code of two or three lower-case letters, such as "fr".',
  ],
];

const WRONG_TYPES: readonly Case[] = [
  [
    "id: '2020'",
    'id: 2020',
    '8:9: editions[0].id is 2020, but must be lower-case letters, digits, and single hyphens or dots, such as "2016" or "4.0"; put it in quotes: "2020".',
  ],
  [
    'on: 2020-05-01',
    'on: 2020',
    '10:51: editions[0].seen.on is 2020, but must be a day, month or year written YYYY-MM-DD, YYYY-MM or YYYY (a year in quotes); put it in quotes: "2020".',
  ],
  ['schema: 1', 'schema: "1"', '1:9: schema is "1", but must be 1.'],
  ['title: Example Press', 'title: [a]', `3:8: title is a list, but must be ${LOCALISED}.`],
  [
    '[example.org]',
    'example.org',
    '6:12: publisher.domains is "example.org", but must be a list; put it in brackets: ["example.org"].',
  ],
  [
    'clause: { at: line 1, says: name us }',
    'clause: name us',
    '15:17: editions[0].obligations[0].clause is "name us", but must be lower-case letters, digits and single hyphens, such as "example-press".',
  ],
  [
    'check: publisher',
    'check: publisher\n        with: [full]',
    '14:15: editions[0].obligations[0].with is a list, but must be a group of keys.',
  ],
];

const VERSIONS: readonly Case[] = [
  [
    'schema: 1',
    'schema: 2',
    '1:9: This file is made for a newer republint: its schema is 2, and this republint knows 1. Please update republint.',
  ],
  ['schema: 1', 'schema: 0', '1:9: schema is 0, but must be 1.'],
];

const CONTRADICTIONS: readonly Case[] = [
  ['at: line 1', "at: line 1, url: 'http://['", '15:36: "http://[" is not a web address.'],
  [
    'title: Example Press',
    'title: Example Press\nscope: any-publisher',
    '5:1: publisher must be left out when "scope" is "licence" or "any-publisher".',
  ],
  ['on: 2020-05-01', 'on: 2020-02-30', '10:51: There is no such day as 2020-02-30.'],
  ['on: 2020-05-01', 'on: 2020-13', '10:51: There is no such day as 2020-13.'],
  ['id: link', 'id: source', '16:13: There is already an obligation called "source" here.'],
  [
    'strength: must',
    'strength: must\n        basis: inferred',
    '14:19: An inferred obligation is a "should" or a "may": only what is stated can be a "must".',
  ],
  [
    'check: publisher',
    'check: use',
    '13:16: The check "use" asks nothing here, for this edition permits everything: say under "permits" which media or which audience it permits.',
  ],
  [
    'obligations:\n      - id: source\n        check: publisher',
    'permits: { extent: [full], audience: [commercial, non-commercial] }\n    obligations:\n      - id: source\n        check: use',
    '14:16: The check "use" asks nothing here, for this edition permits everything: say under "permits" which media or which audience it permits.',
  ],
  [
    '[example.org]',
    '[example.org]\n  article-urls:\n    - path: /news\n    - { path: "/:slug", id: digits }\n    - path: "/:id/:id"',
    '8:13: This shape fits one address only; say what varies with a :name.',
    '9:29: "id" says what :id is made of, but this shape has no :id.',
    '10:13: This shape holds :id twice.',
  ],
  [
    '[example.org]',
    '[example.org]\n  article-urls: [{ path: slug }, { path: "/:id", id: number }, { path: /x, query: {} }]',
    '7:26: publisher.article-urls[0].path is "slug", but must be a path of words and :placeholders, such as "/:slug/:id".',
    '7:54: publisher.article-urls[1].id is "number", but must be digits or word.',
    '7:83: publisher.article-urls[2].query is an empty group of keys, but must be query parameters, such as { id: ":id" }.',
  ],
];

const IDLE_CLAUSES: readonly Case[] = [
  [
    'obligations:\n      - id: source\n        check: publisher\n        strength: must\n        clause: { at: line 1, says: name us }',
    'clauses: { rights: { at: line 3, says: ours, asks: nothing } }\n    obligations:\n      - id: source\n        check: publisher\n        strength: must\n        clause: rights',
    '16:17: The clause "rights" asks nothing: no obligation can refer to it.',
  ],
  [
    'at: line 1',
    'asks: nothing, at: line 1',
    '15:25: A clause that asks nothing stands under "clauses", and not in an obligation.',
  ],
  [
    'at: line 1',
    'asks: much, at: line 1',
    '15:25: editions[0].obligations[0].clause.asks is "much", but must be nothing.',
  ],
  [
    'obligations:\n      - id: source\n        check: publisher\n        strength: must\n        clause: { at: line 1, says: name us }\n      - id: link\n        check: source-link\n        strength: should\n        clause: { at: line 2, says: link to us }',
    'obligations: []',
    '11:18: This edition asks nothing: say under "clauses" what its wording says instead, with "asks: nothing".',
  ],
];

const BROKEN_YAML: readonly Case[] = [
  [
    'title: Example Press',
    'title: { en: Press, en: 1 }',
    '3:21: The key "en" stands twice in the same place; keep one.',
    '3:25: title.en is 1, but must be text that is not blank; put it in quotes: "1".',
  ],
  [
    'id: source\n',
    'id: source\n        id: s\n',
    '13:9: The key "id" stands twice in the same place; keep one.',
  ],
  [
    '  domains',
    '\tdomains',
    '6:1: This is not valid YAML: a tab cannot indent a line, only spaces can.',
  ],
  [
    'title: Example Press',
    'title: Example: Press',
    '3:8: This is not valid YAML: a value that holds ": " must stand in quotes, and keys must be on lines of their own.',
  ],
  ['title: E', "title: 'E", "3:22: This is not valid YAML: Missing closing 'quote."],
  [
    'title: Example Press',
    'title: *nobody',
    '3:8: The alias "*nobody" stands for nothing: no value before it is marked "&nobody".',
  ],
  [
    'title: Example Press',
    'title: !!js/function x',
    '3:8: Tags (words that begin with "!") are not understood here; put the value in quotes.',
  ],
  [
    'says: name us',
    'says: name us, link to us',
    `15:46: Unknown key "link to us" in editions[0].obligations[0].clause; known here: at, says, url and asks. ${QUOTES_HINT}`,
  ],
  [
    'says: name us',
    'says: {publisher}',
    `15:38: Unknown key "publisher" in editions[0].obligations[0].clause.says, which must be ${LOCALISED}. ${QUOTES_HINT}`,
  ],
  [
    'says: name us',
    'says: name us: first',
    `15:37: This is not valid YAML: a text between braces or brackets cannot hold ": ". ${QUOTES_HINT}`,
  ],
  [
    'says: name us',
    'says: name {publisher}',
    `15:42: This is not valid YAML: what comes before this is already complete. ${QUOTES_HINT}`,
  ],
  [
    'says: name us',
    'says: "name" us',
    `15:44: This is not valid YAML: what comes before this is already complete. ${QUOTES_HINT}`,
  ],
  [
    'says: name us }',
    'says: name us ]',
    `15:45: This is not valid YAML: a brace or bracket is opened and not closed. ${QUOTES_HINT}`,
  ],
  [
    'says: name us',
    'says: @us',
    '15:37: This is not valid YAML: a text cannot begin with "@"; put it in quotes.',
  ],
  [
    'schema: 1',
    '? [a]\n: 1',
    '1:3: This is not valid here: a key must be a word, not a list or a group of keys.',
  ],
  [
    'says: link to us }\n',
    'says: link to us }\n---\nschema: 1\n',
    '20:1: The file holds several documents parted by "---"; keep one.',
  ],
];

const TABLE = {
  'unknown keys': UNKNOWN_KEYS,
  'missing keys': MISSING_KEYS,
  'wrong values': WRONG_VALUES,
  'wrong types': WRONG_TYPES,
  versions: VERSIONS,
  contradictions: CONTRADICTIONS,
  'clauses that ask nothing': IDLE_CLAUSES,
  'broken YAML': BROKEN_YAML,
};

describe.each(Object.entries(TABLE))('a pack with %s', (_, cases) => {
  it.each(cases)('%j → %j', async (piece, replacement, ...messages) => {
    expect(await messageFor(withChange(piece, replacement))).toBe(
      messages.map((message) => `p.yaml:${message}`).join('\n'),
    );
  });
});

describe('a file that is no pack at all', () => {
  const GROUP = 'but must be a group of keys.';
  it.each<readonly [kind: string, text: string | Uint8Array, message: string]>([
    ['empty', '', 'p.yaml: The file is empty.'],
    ['a comment', '# only a comment\n', 'p.yaml: The file is empty.'],
    ['prose', 'hello', `p.yaml:1:1: The file is "hello", ${GROUP}`],
    ['a list', '- a\n- b\n', `p.yaml:1:1: The file is a list, ${GROUP}`],
    ['a list that holds itself', '&loop [*loop]', `p.yaml:1:7: The file is a list, ${GROUP}`],
    ['an empty list', '[]', `p.yaml:1:1: The file is an empty list, ${GROUP}`],
    [
      'UTF-16',
      Buffer.from('schema: 1', 'utf16le'),
      'p.yaml: The file is not UTF-8 text: it holds NUL bytes.',
    ],
    [
      'Latin-1',
      Buffer.from('title: caf\u00e9', 'latin1'),
      'p.yaml: The file is not UTF-8 text; save it as UTF-8.',
    ],
    [
      'huge',
      new Uint8Array(50_000_000),
      'p.yaml: The file has 50 MB; a file of this kind has 0.5 MB at most.',
    ],
  ])('is %s', async (_, text, message) => {
    expect(await messageFor(text)).toBe(message);
  });

  it('nests without end', async () => {
    expect(await messageFor('['.repeat(20_000))).toMatch(
      /^p\.yaml:1:\d+: The file nests lists or keys too deeply to be read\.$/u,
    );
  });

  it('grows without end through aliases', async () => {
    const nine = (name: string): string => `[${Array(9).fill(name).join(', ')}]`;
    const bomb = [`a: &a ${nine('x')}`];
    for (const [last, next] of ['ab', 'bc', 'cd', 'de', 'ef'])
      bomb.push(`${next ?? ''}: &${next ?? ''} ${nine(`*${last ?? ''}`)}`);
    expect(await messageFor(bomb.join('\n'))).toBe(
      'p.yaml:2:8: The file repeats itself through aliases (*name) too often; write the values out.',
    );
  });

  it('tries to reach the terminal or the prototype', async () => {
    const text = withChange('schema: 1', 'schema: 1\n"__proto__": { a: 1 }\n"\\e[2J\\u202e%zz": 1');
    expect(await messageFor(text)).toBe(
      [
        `p.yaml:2:1: Unknown key "__proto__"; known here: ${KEYS}.`,
        `p.yaml:3:1: Unknown key "\\u001b[2J\\u202e%zz"; known here: ${KEYS}.`,
      ].join('\n'),
    );
  });

  it('makes more mistakes, and longer ones, than anybody wants to read', async () => {
    const wrong = Array.from({ length: 60 }, (_, index) => `k${index}: ${'x'.repeat(100)}\n`);
    const lines = (await messageFor(MINIMAL_PACK + wrong.join(''))).split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('And 10 more like these.');
    expect(lines[0]).toBe(`p.yaml:20:1: Unknown key "k0"; known here: ${KEYS}.`);
    const cut = await messageFor(withChange('schema: 1', `schema: ${'y'.repeat(99)}`));
    expect(cut).toBe(`p.yaml:1:9: schema is "${'y'.repeat(59)}…", but must be 1.`);
  });
});
