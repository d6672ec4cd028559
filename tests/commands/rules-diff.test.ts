import { describe, expect, it } from 'vitest';
import { builtinIds } from '../../src/terms/builtin.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';
import { PACK } from './small-pack.ts';
import { valid } from './valid.ts';

const OLD = `schema: 1
id: larkfield
title: Larkfield Review
publisher:
  names: { en: [Larkfield Review] }
  domains: [larkfield.example]
editions:
  - id: '2020'
    language: en
    seen: { url: 'https://larkfield.example/terms', on: 2020-05-01 }
    licence: CC-BY-4.0
    permits: { extent: [full, excerpt], media: [web], audience: [non-commercial] }
    obligations:
      - id: link
        check: source-link
        strength: should
        with: { target: article }
        when: { media: [web] }
        clause: { at: line 1, says: { en: link to us, fr: un lien mène chez nous } }
      - id: credit
        check: publisher
        strength: must
        clause: { at: line 2, says: { en: name us, fr: nous nommer } }
`;

type Edit = readonly [string, string];

function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [piece, by]) => {
    if (!text.includes(piece)) throw new RangeError(`the pack does not say ${piece}`);
    return text.replace(piece, by);
  }, OLD);
}

const AUTHOR = `      - id: author
        check: author
        strength: must
        clause: { at: line 3, says: { en: name the author, fr: nommer l’auteur } }
`;
const GRANT = `    clauses:
      grant: { at: line 4, says: { en: translate us, fr: nous traduire }, asks: nothing }
`;
const CREDIT = OLD.slice(OLD.indexOf('      - id: credit'));

async function diffOf(newer: string, ...flags: readonly string[]): Promise<string> {
  const cwd = folder({ 'old.yaml': OLD, 'new.yaml': newer });
  const { out, err, code } = await command(['rules:diff', 'old.yaml', 'new.yaml', ...flags], {
    cwd,
  });
  expect(err).toBe('');
  expect(code).toBeUndefined();
  return out;
}

interface Row {
  readonly what: string;
  readonly newer: string;
  readonly en: readonly [heading: string, sentence: string];
  readonly fr: readonly [heading: string, sentence: string];
}

const ROWS: readonly Row[] = [
  {
    what: 'an obligation that is new',
    newer: OLD + AUTHOR,
    en: ['Asked more', 'author (author named) is new (must): name the author'],
    fr: [
      'Demandé en plus',
      'author (auteur nommé) est une nouvelle obligation, obligatoire (must)\u00a0: nommer l’auteur',
    ],
  },
  {
    what: 'an obligation that is dropped',
    newer: edited([CREDIT, '']),
    en: ['Asked less', 'credit (publisher named) is no longer asked (must): name us'],
    fr: [
      'Demandé en moins',
      'credit (éditeur nommé) n’est plus une obligation\u202f; c’était obligatoire (must)\u00a0: nous nommer',
    ],
  },
  {
    what: 'a stronger obligation',
    newer: edited(['strength: should', 'strength: must']),
    en: ['Asked more', 'link (original linked): should becomes must.'],
    fr: [
      'Demandé en plus',
      'link (original lié)\u00a0: de recommandé (should) à obligatoire (must).',
    ],
  },
  {
    what: 'a weaker obligation',
    newer: edited(['strength: should', 'strength: may']),
    en: ['Asked less', 'link (original linked): should becomes may.'],
    fr: [
      'Demandé en moins',
      'link (original lié)\u00a0: de recommandé (should) à facultatif (may).',
    ],
  },
  {
    what: 'an option that asks less',
    newer: edited(['target: article', 'target: site']),
    en: ['Asked less', 'link (original linked): “target” changes from “article” to “site”.'],
    fr: [
      'Demandé en moins',
      'link (original lié)\u00a0: «\u00a0target\u00a0» passe de «\u00a0article\u00a0» à «\u00a0site\u00a0».',
    ],
  },
  {
    what: 'an option that asks for a place',
    newer: edited(['{ target: article }', '{ target: article, at: top }']),
    en: ['Asked more', 'link (original linked): “at” changes from “anywhere” to “top”.'],
    fr: [
      'Demandé en plus',
      'link (original lié)\u00a0: «\u00a0at\u00a0» passe de «\u00a0anywhere\u00a0» à «\u00a0top\u00a0».',
    ],
  },
  {
    what: 'another check',
    newer: edited(['check: source-link', 'check: source-url'], ['target: article', 'form: full']),
    en: [
      'Also changed',
      'link (address shown): what is checked was original linked and is now address shown.',
    ],
    fr: [
      'Changé aussi',
      'link (adresse affichée)\u00a0: était vérifié «\u00a0original lié\u00a0», est vérifié désormais «\u00a0adresse affichée\u00a0».',
    ],
  },
  {
    what: 'a second way',
    newer: edited(['check: publisher', 'any-of: [{ check: publisher }, { check: source-url }]']),
    en: [
      'Asked less',
      'credit (publisher named or address shown): what is checked was publisher named and is now publisher named or address shown.',
    ],
    fr: [
      'Demandé en moins',
      'credit (éditeur nommé ou adresse affichée)\u00a0: était vérifié «\u00a0éditeur nommé\u00a0», est vérifié désormais «\u00a0éditeur nommé ou adresse affichée\u00a0».',
    ],
  },
  {
    what: 'a condition that falls away',
    newer: edited(['        when: { media: [web] }\n', '']),
    en: [
      'Asked more',
      'link (original linked): the media for which it holds was the web and is now all.',
    ],
    fr: [
      'Demandé en plus',
      'link (original lié)\u00a0: les supports pour lesquels elle vaut étaient le web et sont désormais tous.',
    ],
  },
  {
    what: 'what it is read from',
    newer: edited(['strength: should', 'strength: should\n        basis: inferred']),
    en: ['Also changed', 'link (original linked): now it is only read into the wording.'],
    fr: ['Changé aussi', 'link (original lié)\u00a0: désormais, cela n’est que déduit du texte.'],
  },
  {
    what: 'the words of a clause',
    newer: edited(['en: link to us', 'en: lead to us'], ['un lien mène', 'un lien conduit']),
    en: [
      'Also changed',
      'link (original linked): its clause says something else: “link to us” has become “lead to us”.',
    ],
    fr: [
      'Changé aussi',
      'link (original lié)\u00a0: sa clause dit autre chose\u00a0: «\u00a0un lien mène chez nous\u00a0» est devenu «\u00a0un lien conduit chez nous\u00a0».',
    ],
  },
  {
    what: 'another name of an obligation',
    newer: edited(['id: credit', 'id: source']),
    en: ['Also changed', 'source (publisher named) was called “credit”.'],
    fr: ['Changé aussi', 'source (éditeur nommé) s’appelait «\u00a0credit\u00a0».'],
  },
  {
    what: 'what is permitted no more',
    newer: edited(['extent: [full, excerpt]', 'extent: [full]']),
    en: ['Asked more', 'No longer permitted: excerpts.'],
    fr: ['Demandé en plus', 'N’est plus permis\u00a0: les extraits.'],
  },
  {
    what: 'what is permitted besides',
    newer: edited(['media: [web], audience', 'media: [web, print], audience']),
    en: ['Asked less', 'Now permitted as well: print.'],
    fr: ['Demandé en moins', 'Est désormais permis aussi\u00a0: l’imprimé.'],
  },
  {
    what: 'a clause that asks nothing',
    newer: edited(['    obligations:', `${GRANT}    obligations:`]),
    en: ['Also changed', 'The clause “grant”, which asks nothing, is new: “translate us”.'],
    fr: [
      'Changé aussi',
      'La clause «\u00a0grant\u00a0», qui ne demande rien, est nouvelle\u00a0: «\u00a0nous traduire\u00a0».',
    ],
  },
  {
    what: 'the licence',
    newer: edited(['CC-BY-4.0', 'CC-BY-ND-4.0']),
    en: ['Also changed', 'The licence was “CC-BY-4.0” and is now “CC-BY-ND-4.0”.'],
    fr: [
      'Changé aussi',
      'La licence était «\u00a0CC-BY-4.0\u00a0» et est désormais «\u00a0CC-BY-ND-4.0\u00a0».',
    ],
  },
  {
    what: 'the publisher’s domains',
    newer: edited(['domains: [larkfield.example]', 'domains: [lark.example]']),
    en: [
      'Also changed',
      'Domains of the publisher: “lark.example” added; “larkfield.example” dropped.',
    ],
    fr: [
      'Changé aussi',
      'Domaines de l’éditeur\u00a0: «\u00a0lark.example\u00a0» en plus\u202f; «\u00a0larkfield.example\u00a0» en moins.',
    ],
  },
];

describe('rules diff says', () => {
  for (const { what, newer, ...said } of ROWS)
    it.each(['en', 'fr'] as const)(`${what}, in %s`, async (language) => {
      const [heading, sentence] = said[language];
      expect(await diffOf(newer, '--lang', language)).toBe(
        `larkfield 2020 → larkfield 2020\n\n${heading}\n  ${sentence}\n`,
      );
    });

  it.each([
    ['en', ['is gone: “translate us”.', '“translate us” has become “print us”.']],
    [
      'fr',
      [
        'qui ne demandait rien, a disparu\u00a0: «\u00a0nous traduire\u00a0».',
        '«\u00a0nous traduire\u00a0» est devenu «\u00a0nous imprimer\u00a0».',
      ],
    ],
  ])('that a clause that asks nothing is gone, or another, in %s', async (language, sentences) => {
    const granting = edited(['    obligations:', `${GRANT}    obligations:`]);
    const other = granting.replace('translate us', 'print us').replace('traduire', 'imprimer');
    for (const [index, newer] of [OLD, other].entries()) {
      const cwd = folder({ 'old.yaml': granting, 'new.yaml': newer });
      const line = ['rules:diff', 'old.yaml', 'new.yaml', '--lang', language];
      expect((await command(line, { cwd })).out).toContain(sentences[index]);
    }
  });

  it('first what is asked more, then what is asked less, then the rest', async () => {
    const newer = edited(
      [CREDIT, AUTHOR],
      ['CC-BY-4.0', 'CC-BY-ND-4.0'],
      ['strength: should', 'strength: must'],
    );
    const heads = (await diffOf(newer)).split('\n').filter((line) => /^[A-Z]/u.test(line));
    expect(heads).toEqual(['Asked more', 'Asked less', 'Also changed']);
  });

  it.each([
    ['en', 'Nothing that republint knows of has changed.'],
    ['fr', 'Rien de ce que republint connaît n’a changé.'],
  ])('that nothing changed, in %s', async (language, sentence) => {
    expect(await diffOf(OLD, '--lang', language)).toContain(sentence);
  });

  it('the same to programs', async () => {
    const data = valid('pack-diff', await diffOf(OLD + AUTHOR, '--json'));
    expect(data).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'republint' },
      language: 'en',
      old: { id: 'larkfield', edition: '2020', origin: 'old.yaml' },
      new: { origin: 'new.yaml' },
      changes: [
        {
          what: 'obligation-added',
          bearing: 'more',
          obligation: { id: 'author', checks: ['author'] },
          message: 'author (author named) is new (must): name the author',
        },
      ],
    });
    expect(data).not.toHaveProperty('articles');
  });

  it.each(ROWS)('$what to programs, as its schema says', async ({ newer }) => {
    const data = valid('pack-diff', await diffOf(newer, '--json', '--lang', 'fr'));
    expect(data).toMatchObject({
      language: 'fr',
      changes: [{ bearing: expect.anything() as unknown }],
    });
    const cwd = folder({ 'old.yaml': newer, 'new.yaml': OLD });
    const { out } = await command(['rules:diff', 'old.yaml', 'new.yaml', '--json'], { cwd });
    valid('pack-diff', out);
  });

  it('nothing with which a pack could forge what a terminal shows', async () => {
    const evil = edited(['en: link to us', 'en: "us\\e[31m\\nforged\\u202e"']);
    const out = await diffOf(evil);
    expect(out).not.toMatch(/[\u001b\u202e]|^forged/mu);
    expect(await diffOf(evil, '--json')).not.toMatch(/[\u001b\u202e]|^forged/mu);
  });
});

describe('the editions that rules diff compares', () => {
  it.each([
    [['cc-by'], 'cc-by 3.0 → cc-by 4.0'],
    [['cc-by@4.0'], 'cc-by 3.0 → cc-by 4.0'],
    [['cc-by@4.0', 'cc-by@3.0'], 'cc-by 4.0 → cc-by 3.0'],
    [['cc-by@3.0', 'cc-by-nd'], 'cc-by 3.0 → cc-by-nd 4.0'],
    [['p@2.yaml', 'p@2.yaml@2020'], 'larkfield 2020 → larkfield 2020'],
  ])('%s', async (refs, line) => {
    const cwd = folder({ 'p@2.yaml': PACK });
    const { out, code } = await command(['rules:diff', ...refs], { cwd });
    expect(out.split('\n')[0]).toBe(line);
    expect(code).toBeUndefined();
  });

  it('may be any of what ships, and what programs are told of them is as its schema says', async () => {
    const ids = builtinIds();
    for (const [index, id] of ids.entries()) {
      const line = ['rules:diff', id, ids[index + 1] ?? 'cc-by@3.0', '--json'];
      valid('pack-diff', (await command(line, { cwd: folder() })).out);
    }
  });

  it('are found by the id under which the configuration lists them', async () => {
    const cwd = folder({ 'p.yaml': PACK, 'republint.yaml': 'rules: [./p.yaml]\n' });
    const { out } = await command(['rules:diff', 'cc-by', 'larkfield@2020'], { cwd });
    expect(out.split('\n')[0]).toBe('cc-by 4.0 → larkfield 2020');
  });

  it.each([
    ['en', ['cc-by@4'], 'The pack “cc-by” has no edition “4”.', 'It has “3.0” and “4.0”.'],
    [
      'fr',
      ['cc-by@4'],
      'Le jeu de conditions «\u00a0cc-by\u00a0» n’a pas d’édition «\u00a04\u00a0».',
      'Il a «\u00a03.0\u00a0» et «\u00a04.0\u00a0».',
    ],
    [
      'en',
      ['crg-global-research'],
      'There is no edition of the pack',
      'Name two packs or editions',
    ],
    ['fr', ['crg-global-research'], 'n’a pas d’édition avant', 'Nommez deux jeux ou deux éditions'],
    ['en', ['cc-bi', 'cc-by'], 'There are no terms called "cc-bi".', 'Did you mean "cc-by"?'],
    ['en', ['cc-by', './none.yaml'], './none.yaml: There is no such file.', ''],
  ])('refuses, in %s, %s', async (language, refs, sentence, hint) => {
    const { out, err, code } = await command(['rules:diff', ...refs, '--lang', language], {
      cwd: folder(),
    });
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).toContain(hint);
    expect(code).toBe(2);
  });
});

const article = (credit: string): string => `# The Last Loaf of Mill Street

By Nora Bell

The bakery on Mill Street sold its last loaf on Friday.

${credit}
`;
const SITE = {
  'old.yaml': PACK,
  'new.yaml': PACK.replace('check: source-link', 'check: source-url'),
  'content/linked.md': article('Source: [Larkfield Review](https://larkfield.example/2020/loaf)'),
  'content/shown.md': article('Source: Larkfield Review, https://larkfield.example/2020/loaf'),
  'content/own.md': '# Ours\n\nWe wrote this ourselves.\n',
};

describe('the articles of which something else is said', () => {
  it.each([
    [
      'en',
      [
        '3 files judged under both, 2 copies among them: 1 comes out differently.',
        '  content/linked.md',
        '    link (address shown): met → breached (error)',
      ],
    ],
    [
      'fr',
      [
        '3 fichiers jugés selon les deux, dont 2 copies\u00a0: 1 en sort autrement.',
        '  content/linked.md',
        '    link (adresse affichée)\u00a0: respecté → non respecté (erreur)',
      ],
    ],
  ])('are listed, in %s', async (language, lines) => {
    const line = ['rules:diff', 'old.yaml', 'new.yaml', '--in', 'content', '--lang', language];
    const { out, code } = await command(line, { cwd: folder(SITE) });
    expect(out.trimEnd().split('\n').slice(-3)).toEqual(lines);
    expect(code).toBeUndefined();
  });

  it('are those of the configuration, if there is one', async () => {
    const cwd = folder({
      ...SITE,
      'republint.yaml':
        'schema: 1\nfiles: ["content/**/*.md"]\nsite: { medium: print, audience: non-commercial }\n',
    });
    const { out } = await command(['rules:diff', 'old.yaml', 'new.yaml', '--json'], { cwd });
    expect(valid('pack-diff', out)).toMatchObject({
      articles: {
        files: 3,
        copies: 2,
        affected: [
          {
            path: 'content/linked.md',
            changes: [
              {
                obligation: 'link',
                check: 'source-url',
                from: { outcome: 'met', severity: 'error' },
                to: { outcome: 'breached', severity: 'error' },
              },
            ],
          },
        ],
        site: [],
      },
    });
  });

  it('are told apart by how grave a breach is, and named with the site', async () => {
    const added = `      - id: use
        check: use
        strength: must
        clause: { at: line 2, says: only there }
`;
    const cwd = folder({
      'old.yaml': PACK,
      'new.yaml': PACK.replace('strength: must', 'strength: should') + added,
      'a.md': article('Source: [Larkfield Review](https://larkfield.example/)'),
      'republint.yaml': 'schema: 1\nsite: { medium: print, audience: commercial }\n',
    });
    const { out } = await command(['rules:diff', 'old.yaml', 'new.yaml'], { cwd });
    expect(out).toContain(
      '  a.md\n    link (original linked): breached (error) → breached (warning)',
    );
    expect(out).toContain('  The site\n    use (use permitted): not asked → breached (error)\n');
    const { out: written } = await command(['rules:diff', 'old.yaml', 'new.yaml', '--json'], {
      cwd,
    });
    expect(valid('pack-diff', written)).toMatchObject({
      articles: {
        affected: [{ path: 'a.md', changes: [{ to: { severity: 'warning' } }] }],
        site: [{ obligation: 'use', to: { outcome: 'breached', severity: 'error' } }],
      },
    });
  });
});
