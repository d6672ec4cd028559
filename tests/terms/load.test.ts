import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { loadPack } from '../../src/terms/load.ts';
import { MINIMAL_PACK, withChange } from './minimal-pack.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'republint-'));
  await mkdir(join(cwd, 'folder.yaml'));
  await writeFile(join(cwd, 'p.yaml'), MINIMAL_PACK);
});
afterAll(async () => rm(cwd, { recursive: true }));

async function errorFor(ref: string): Promise<UserError> {
  const error: unknown = await loadPack(ref, { cwd }).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`no UserError for ${ref}`);
  return error;
}

it('reads a pack from a path and fills in what it leaves unsaid', async () => {
  const pack = await loadPack('p.yaml', { cwd });
  expect(pack).toEqual({
    id: 'example-press',
    title: { en: 'Example Press', fr: 'Example Press' },
    origin: 'p.yaml',
    sha256: createHash('sha256').update(MINIMAL_PACK).digest('hex'),
    editionBy: 'copy',
    scope: 'publisher',
    publisher: {
      names: ['Example Press'],
      abbreviations: [],
      domains: ['example.org'],
      articleUrls: [],
      noise: [],
      boilerplate: [],
    },
    editions: [
      {
        id: '2020',
        language: 'en',
        seen: { url: 'https://example.org/terms', on: '2020-05-01' },
        fromBasis: 'inferred',
        clauses: [],
        statements: [],
        permits: {
          extent: ['full', 'excerpt'],
          media: ['web', 'print', 'newsletter', 'broadcast', 'app'],
          audience: ['non-commercial', 'commercial'],
        },
        obligations: [
          {
            id: 'source',
            strength: 'must',
            basis: 'stated',
            ways: [{ check: 'publisher', with: { at: 'anywhere', forbids: [] } }],
            when: {},
            clause: {
              at: { en: 'line 1', fr: 'line 1' },
              says: { en: 'name us', fr: 'name us' },
              url: 'https://example.org/terms',
            },
          },
          {
            id: 'link',
            strength: 'should',
            basis: 'stated',
            ways: [
              { check: 'source-link', with: { target: 'article', at: 'anywhere', text: 'any' } },
            ],
            when: {},
            clause: {
              at: { en: 'line 2', fr: 'line 2' },
              says: { en: 'link to us', fr: 'link to us' },
              url: 'https://example.org/terms',
            },
          },
        ],
      },
    ],
  });
});

it.each([
  ['author', { unsigned: 'undetermined' }],
  ['source-url', { form: 'full' }],
  ['source-link', { target: 'article' }],
  ['copyright', { holder: ['author', 'publisher', 'first-source'], year: 'optional' }],
  ['licence', { 'any-of': [] }],
  ['scope', {}],
  ['manual', {}],
])('gives the check %s its default options', async (check, options) => {
  await writeFile(join(cwd, 'd.yaml'), withChange('check: publisher', `check: ${check}`));
  const pack = await loadPack('d.yaml', { cwd });
  expect(pack.editions[0].obligations[0]?.ways[0]).toMatchObject({ check, with: options });
});

it('keeps the options, the basis and the clause that a pack gives', async () => {
  const change =
    'check: copyright\n        basis: stated\n        with: { holder: [any], year: required }';
  const text = withChange('check: publisher', change)
    .replace('at: line 1', 'at: { fr: ligne 1 }, url: https://example.org/faq')
    .replace('domains', 'language: en\n  contact: post@example.org\n  domains');
  await writeFile(join(cwd, 'o.yaml'), text);
  const pack = await loadPack('o.yaml', { cwd });
  expect(pack).toMatchObject({ publisher: { language: 'en', contact: 'post@example.org' } });
  expect(pack.editions[0].obligations[0]).toMatchObject({
    ways: [{ with: { holder: ['any'], year: 'required' } }],
    clause: { at: { fr: 'ligne 1' }, url: 'https://example.org/faq' },
  });
});

it('writes domains as addresses spell them, and names and domains once', async () => {
  const change =
    'names: { fr: [Exemple, Example Press], en: [Example Press] }\n  domains: [WWW.Exämple.org, example.org, www.example.org]\n#';
  await writeFile(join(cwd, 'n.yaml'), withChange('names: { en: [Example Press] }\n  ', change));
  const pack = await loadPack('n.yaml', { cwd });
  expect(pack).toMatchObject({
    publisher: {
      names: ['Exemple', 'Example Press'],
      domains: ['xn--exmple-cua.org', 'example.org'],
    },
  });
});

it('understands a byte order mark, CRLF and modest aliases', async () => {
  const text = withChange('[example.org]', '&same [example.org]\n  abbreviations: *same');
  await writeFile(join(cwd, 'w.yaml'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  const pack = await loadPack('w.yaml', { cwd });
  expect(pack).toMatchObject({ publisher: { abbreviations: ['example.org'] } });
});

it('finds a pack by an absolute path and shows it from the working folder', async () => {
  expect((await loadPack(join(cwd, 'p.yaml'), { cwd })).origin).toBe('p.yaml');
  const elsewhere = { cwd: join(cwd, 'folder.yaml') };
  expect((await loadPack('../p.yaml', elsewhere)).origin).toBe('../p.yaml');
  expect((await loadPack(join(cwd, 'p.yaml'), elsewhere)).origin).toBe(join(cwd, 'p.yaml'));
});

it.each([
  ['{ fr: source }', { en: 'source', fr: 'source' }],
  ['{ de: Quelle, en: source }', { en: 'source', fr: 'source' }],
  ['{ es: fuente, de: Quelle }', { en: 'Quelle', fr: 'Quelle' }],
  ['{ es: fuente, pt-BR: fonte, fr: source }', { en: 'fuente', fr: 'source' }],
])('reads what a clause says in other languages: %s', async (says, read) => {
  const text = withChange('says: name us', `says: ${says}`).replace('language: en', 'language: de');
  await writeFile(join(cwd, 'says.yaml'), text);
  const { editions } = await loadPack('says.yaml', { cwd });
  expect(editions[0].obligations[0]?.clause.says).toEqual(read);
});

it.each(['media: [web]', 'audience: [non-commercial]'])(
  'lets a use be asked for where only one kind of thing is limited: %s',
  async (limit) => {
    const text = withChange('check: publisher', 'check: use').replace(
      '    obligations:',
      `    permits: { ${limit} }\n    obligations:`,
    );
    await writeFile(join(cwd, 'use.yaml'), text);
    expect((await loadPack('use.yaml', { cwd })).editions[0].obligations).toHaveLength(2);
  },
);

it('finds a pack that ships by its id', async () => {
  expect((await loadPack('any-publisher', { cwd })).origin).toBe('builtin:any-publisher');
});

it.each([
  ['crm-mondialization', 'Did you mean "crm-mondialisation"? '],
  ['crg', 'Did you mean "crg-global-research"? '],
  ['CRM-Mondialisation', 'Did you mean "crm-mondialisation"? '],
  ['elsewhere', ''],
])('says what ships when asked for %s', async (ref, question) => {
  const error = await errorFor(ref);
  expect(error.message).toBe(`There are no terms called "${ref}".`);
  expect(error.hint).toBe(
    `${question}“republint rules list” shows those that ship. A pack of your own is given as a path, such as ./rules/example.yaml, or by its id where republint.yaml lists it.`,
  );
});

it.each([
  ['missing.yaml', 'missing.yaml: There is no such file.'],
  ['p.yaml/p.yml', 'p.yaml/p.yml: There is no such file.'],
  ['./folder.yaml', './folder.yaml: This is a folder, not a YAML file.'],
  ['\u001b[31m.yaml', '\\u001b[31m.yaml: There is no such file.'],
  ['nul\0.yaml', 'nul\\u0000.yaml: The file cannot be read (ERR_INVALID_ARG_VALUE).'],
])('says why %j cannot be read', async (ref, message) => {
  expect((await errorFor(ref)).message).toBe(message);
});

it.skipIf(process.platform === 'win32')('does not wait for a device', async () => {
  await expect(errorFor('/dev/null')).resolves.toMatchObject({
    message: '/dev/null: This is not an ordinary file.',
  });
});

it('keeps the places of all mistakes, in the order of the file', async () => {
  const text = withChange('schema: 1', 'schema: 1\nlate: 1').replace('must', 'mast');
  await writeFile(join(cwd, 'two.yaml'), text);
  expect((await errorFor('two.yaml')).positions).toEqual([
    { path: 'two.yaml', line: 2, column: 1 },
    { path: 'two.yaml', line: 15, column: 19 },
  ]);
});
