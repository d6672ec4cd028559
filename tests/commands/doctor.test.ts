import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/engine/doctor/diagnosis.ts';
import { indexStateOf, openStore } from '../../src/originals/open-store.ts';
import { addOriginal } from '../../src/originals/store.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';
import { valid } from './valid.ts';
import { builtinIds } from '../../src/terms/builtin.ts';

const ARTICLE = { 'content/a.md': 'Words.\n', 'content/b.md': 'Words.\n' };
const CONFIG = `# a site
language: en
site:
  domains: [news.example]
files: ["content/*.md"]
rules: [crm-mondialisation]
`;

async function doctor(cwd: string, ...flags: readonly string[]) {
  const { out, err, code } = await command(['doctor', '--json', ...flags], {
    cwd,
    env: { LANG: 'en_CA.UTF-8' },
  });
  expect(err).toBe('');
  return { code, found: valid('diagnosis', out) as Diagnosis };
}

function keep(cwd: string): string {
  const store = join(cwd, '.republint/originals');
  const text = 'The harbour was quiet when the ships came in, and nobody counted them at all. ';
  addOriginal(
    store,
    { url: 'https://a.example/1', authors: [], text: text.repeat(9) },
    '2026-01-02',
  );
  return store;
}

describe('doctor', () => {
  it('shows what is in force, and where it is set', async () => {
    const cwd = folder({ ...ARTICLE, 'republint.yaml': CONFIG });
    const { code, found } = await doctor(cwd);
    expect(code).toBe(0);
    expect(found).toMatchObject({
      versions: { node: process.versions.node },
      configuration: { file: 'republint.yaml' },
      articles: 2,
      packs: [{ id: 'crm-mondialisation', origin: 'builtin:crm-mondialisation' }],
      originals: { folder: '.republint/originals', count: 0, index: 'none' },
      baseline: { file: '.republint/baseline.json' },
      problems: [],
    });
    expect(found.packs[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    const at = Object.fromEntries(found.configuration.settings.map((one) => [one.name, one.at]));
    expect(at).toMatchObject({
      language: 'republint.yaml:2',
      'site.domains': 'republint.yaml:4',
      files: 'republint.yaml:5',
      'fail-on': undefined,
    });
  });

  it('shows it to people', async () => {
    const cwd = folder({ ...ARTICLE, 'republint.yaml': CONFIG });
    const { out, code } = await command(['doctor'], { cwd, env: { GITHUB_TOKEN: 'secret-word' } });
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}language +en +republint\.yaml:2$/mu);
    expect(out).toMatch(/^ {2}fail-on +error +default$/mu);
    expect(out).toMatch(
      /^ {2}crm-mondialisation {2}2016 +ships with republint +sha256 [0-9a-f]{64}$/mu,
    );
    expect(out).toMatch(/\nNothing is wrong\.\n$/u);
    expect(out).not.toContain('secret-word');
  });

  it('shows it in French', async () => {
    const cwd = folder({
      ...ARTICLE,
      'republint.yaml': 'language: fr\noriginals: kept\nrules: [crm-mondialisation]\n',
    });
    const { out, code } = await command(['doctor'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}fail-on +error +par défaut$/mu);
    expect(out).toContain('jeux de conditions en vigueur\u00a0:\n');
    expect(out).toContain('Le dossier des originaux, kept, n’existe pas\u202f;');
    expect(out).not.toMatch(/\b(?:default|none|not set|packs in force|wrong|recorded)\b/u);
  });

  it('takes the language of the environment', async () => {
    const env = { LANG: 'fr_CA.UTF-8' };
    const { out } = await command(['doctor'], { cwd: folder(ARTICLE), env });
    expect(out).toMatch(/^ {2}language +fr +environnement$/mu);
    expect(out).toContain('Tout va bien.');
  });

  it('needs no configuration', async () => {
    const { code, found } = await doctor(folder(ARTICLE));
    expect(code).toBe(0);
    expect(found.configuration).not.toHaveProperty('file');
    expect(found.configuration.settings[0]).toEqual({ name: 'language', value: 'en' });
    expect(found.packs).toHaveLength(builtinIds().length);
  });

  it('knows the state of the originals, and makes no index itself', async () => {
    const cwd = folder(ARTICLE);
    const store = keep(cwd);
    expect((await doctor(cwd)).found.originals).toMatchObject({ count: 1, index: 'none' });
    openStore(store);
    expect((await doctor(cwd)).found.originals.index).toBe('current');
    writeFileSync(join(store, '.index/fingerprints.bin'), 'x');
    expect(indexStateOf(store)).toBe('stale');
    writeFileSync(join(store, 'a.example', 'notes.txt'), 'x');
    const { code, found } = await doctor(cwd);
    expect(code).toBe(1);
    expect(found.problems).toEqual([
      '1 of the files among the originals are of no use; “republint originals verify” names them.',
    ]);
  });

  const LEDGER = `permissions:
  - terms: crm-mondialisation
    by: The Editor
    allows: [use]
    until: 2020-01-01
`;
  it.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a configuration',
      { 'republint.yaml': 'fies: []\n' },
      /^republint\.yaml:1:1: Unknown key "fies"/u,
    ],
    ['its YAML', { 'republint.yaml': 'a: [\n' }, /^republint\.yaml:2:1: This is not valid YAML/u],
    [
      'two configurations',
      { 'republint.yaml': 'schema: 1', 'republint.yml': 'schema: 1' },
      /There are both/u,
    ],
    [
      'globs that match nothing',
      { 'republint.yaml': 'files: ["texts/*.md"]' },
      /^No file in .* matches "files"/u,
    ],
    [
      'a pack that is not there',
      { 'republint.yaml': 'rules: [./p.yaml]' },
      /p\.yaml: There is no such file/u,
    ],
    [
      'a folder of originals',
      { 'republint.yaml': 'originals: kept' },
      /^The folder of the originals, kept, does not exist/u,
    ],
    [
      'a baseline',
      { '.republint/baseline.json': '{}' },
      /^The baseline "\.republint\/baseline\.json" is damaged/u,
    ],
    [
      'a permission',
      { 'republint.yaml': 'schema: 1', 'permissions.yaml': LEDGER },
      /^The permission given by The Editor ended on 1 January 2020\.$/u,
    ],
  ])('says what is wrong with %s', async (_, files, sentence) => {
    const cwd = folder({ ...ARTICLE, ...files });
    const { code, found } = await doctor(cwd);
    expect(code).toBe(1);
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]).toMatch(sentence);
    const { out, code: again } = await command(['doctor'], { cwd });
    expect(again).toBe(1);
    expect(out).toContain('What is wrong:\n  - ');
  });

  it('says that there are no articles, and reads another configuration', async () => {
    const cwd = folder({ 'sub/r.yaml': 'fail-on: note\n', 'sub/a.md': 'Words.\n' });
    const { found } = await doctor(cwd, '--config', 'sub/r.yaml');
    expect(found.configuration.settings.find(({ name }) => name === 'fail-on')).toEqual({
      name: 'fail-on',
      value: 'note',
      at: 'sub/r.yaml:1',
    });
    expect((await doctor(folder())).found.problems[0]).toMatch(/^There are no articles/u);
  });

  it('forges nothing', async () => {
    const cwd = folder({
      ...ARTICLE,
      'republint.yaml': 'site: { names: ["x\\e[31m\\nforged: line", "::error::"] }\n',
    });
    symlinkSync(cwd, join(cwd, 'loop'));
    const { out, code } = await command(['doctor'], { cwd });
    expect(code).toBe(0);
    expect(out).not.toMatch(/\u001b|^forged|^\s*::/mu);
  });
});
