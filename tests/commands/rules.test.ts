import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folder, ROOT } from '../cli/run.ts';
import type { PackList } from '../../src/model/pack-list.ts';
import * as load from '../../src/terms/load.ts';
import { MINIMAL_PACK } from '../terms/minimal-pack.ts';
import { command } from './harness.ts';
import { valid } from './valid.ts';
import { builtinIds } from '../../src/terms/builtin.ts';

const PACK = readFileSync(join(ROOT, 'rules/any-publisher.yaml'), 'utf8');

describe('rules list', () => {
  it.each([
    ['en', 'any-publisher        Good practice'],
    ['fr', 'any-publisher        Bons usages'],
  ])('%s', async (language, line) => {
    const { out, code } = await command(['rules:list', '--lang', language]);
    expect(out).toContain(line);
    expect(out.split('\n')).toHaveLength(builtinIds().length + 1);
    expect(code).toBeUndefined();
  });

  it('the packs of the site’s own, though one of them cannot be read', async () => {
    const cwd = folder({
      'republint.yaml': 'rules: [cc-by, ./house.yaml, ./broken.yaml]\n',
      'house.yaml': MINIMAL_PACK,
      'broken.yaml': 'schema: 1\nid: broken\n',
    });
    const { out, err, code } = await command(['rules:list'], { cwd });
    expect(out.split('\n')).toHaveLength(builtinIds().length + 2);
    expect(out).toMatch(/^example-press +Example Press \(2020\) – house\.yaml$/mu);
    expect(err).toContain('broken.yaml:');
    expect(code).toBe(2);
  });

  it('the same to programs, whatever the packs say, and every one that cannot be read', async () => {
    const cwd = folder({
      'republint.yaml':
        'language: fr\nrules: [./one.yaml, ./rules/house.yaml]\noverrides: [{ files: [a.md], rules: [./two.yaml] }]\n',
      'rules/house.yaml': MINIMAL_PACK.replace('Example Press', '"Press \\e[31m\\u202e"'),
      'one.yaml': 'schema: 1\nid: one\n',
      'two.yaml': 'schema: 1\nid: two\n',
    });
    const { out, err, code } = await command(['rules:list', '--json'], { cwd });
    const { packs, language } = valid('pack-list', out) as PackList;
    expect(language).toBe('fr');
    expect(packs.map(({ id }) => id)).toEqual([...builtinIds(), 'example-press'].sort());
    expect(packs.filter(({ own }) => own)).toMatchObject([
      { id: 'example-press', title: 'Press \u001b[31m\u202e', origin: 'rules/house.yaml' },
    ]);
    expect(packs.find(({ id }) => id === 'cc-by')).toMatchObject({
      editions: ['3.0', '4.0'],
      own: false,
      origin: 'builtin:cc-by',
    });
    expect(out).not.toMatch(/[\u001b\u202e]/u);
    expect(err).toMatch(/one\.yaml:.*two\.yaml:/su);
    expect(code).toBe(2);
  });
});

describe('rules show', () => {
  it('a pack that ships', async () => {
    const { out } = await command(['rules:show', 'crm-mondialisation']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^crm-mondialisation {2}\S/u);
    expect(lines[1]).toMatch(/^ {2}Mondialisation\.ca, /u);
    expect(lines[2]).toContain('mondialisation.ca');
    expect(lines[4]).toMatch(/^2016 \(fr\) {2}https:\/\/\S+ \(2016-02-13\)$/u);
    expect(lines[5]).toBe('  full, excerpt, web, non-commercial');
    expect(out).toContain('  address: must, address shown\n');
    expect(out).toContain('  author: should, author named [read into the wording]\n');
  });

  it('a pack of nobody’s, by its path and in French', async () => {
    const cwd = folder({ 'p.yaml': PACK });
    const { out } = await command(['rules:show', './p.yaml', '--lang', 'fr'], { cwd });
    expect(out.split('\n')[1]).toBe('');
    expect(out).toContain('Bons usages');
  });

  it.each([
    ['en', 'asks nothing'],
    ['fr', 'ne demande rien'],
  ])('a clause that asks nothing, in %s', async (language, says) => {
    const pack = MINIMAL_PACK.replace(
      '    obligations:',
      '    clauses: { rights: { at: line 3, says: theirs, asks: nothing } }\n    obligations:',
    );
    const line = ['rules:show', './p.yaml', '--lang', language];
    const { out } = await command(line, { cwd: folder({ 'p.yaml': pack }) });
    expect(out).toContain(`\n  rights: ${says}\n    theirs (line 3)\n`);
  });

  it.each([
    ['rules:show', 'example-press  Example Press'],
    ['rules:validate', 'example-press: example-press, 1 edition(s), 2 obligation(s)'],
    ['explain', '# example-press'],
  ])('that the configuration lists: %s', async (verb, says) => {
    const cwd = folder({
      'broken.yaml': 'schema: 1\n',
      'rules/p.yaml': MINIMAL_PACK,
      'republint.yaml':
        'rules: [./broken.yaml]\noverrides: [{ files: [a.md], rules: [./rules/p.yaml] }]\n',
    });
    const { out, err } = await command([verb, 'example-press'], { cwd });
    expect(err).toBe('');
    expect(out).toContain(says);
    const other = await command([verb, 'example-pres'], { cwd });
    expect(other.err).toContain('broken.yaml:1:1: The key "id" is missing.');
    expect(other.code).toBe(2);
  });

  it.each([
    ['crm', 'Did you mean "crm-mondialisation"?'],
    ['./none.yaml', './none.yaml: There is no such file.'],
  ])('refuses %s', async (ref, says) => {
    const { err, out, code } = await command(['rules:show', ref], { cwd: folder() });
    expect(err).toContain(says);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('what a stranger’s pack says', () => {
  const EVIL = MINIMAL_PACK.replace(
    'title: Example Press',
    'title: "Press \\e[31m\\u202e"',
  ).replace('says: name us', 'says: "name us\\nforged: line"');

  it('cannot forge what a terminal shows', async () => {
    const name = 'p\u001b[31m\nforged: line.yaml';
    const cwd = folder({ [name]: EVIL });
    for (const verb of ['rules:show', 'rules:validate', 'explain']) {
      const { out, code } = await command([verb, name], { cwd });
      expect(out).toContain('example-press');
      expect(out).not.toContain('\u001b');
      expect(out).not.toContain('\u202e');
      expect(out).not.toMatch(/^forged/mu);
      expect(code).toBeUndefined();
    }
  });
});

describe('rules validate', () => {
  it('says what is in good packs and wrong with bad ones', async () => {
    const cwd = folder({ 'a.yaml': PACK, 'b.yaml': 'schema: 1\n' });
    const line = ['rules:validate', 'a.yaml', 'b.yaml', 'any-publsher', 'crg-global-research'];
    const { out, err, code } = await command(line, { cwd });
    expect(out).toBe(
      'a.yaml: any-publisher, 1 edition(s), 6 obligation(s)\n' +
        'crg-global-research: crg-global-research, 1 edition(s), 6 obligation(s)\n',
    );
    expect(err).toContain('b.yaml:1:1: The key "id" is missing');
    expect(err).toContain('Did you mean "any-publisher"?');
    expect(code).toBe(2);
  });

  it('succeeds if all are good', async () => {
    expect((await command(['rules:validate', 'any-publisher'])).code).toBeUndefined();
  });

  it('takes a bug for a bug', async () => {
    vi.spyOn(load, 'loadPack').mockRejectedValue(new TypeError('x is not iterable'));
    const { err, code } = await command(['rules:validate', 'any-publisher']);
    expect(err).toContain('This is a bug in republint: TypeError: x is not iterable');
    expect(err).toContain('DEBUG=republint');
    expect(code).toBe(3);
  });
});
