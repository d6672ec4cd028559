import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import { loadConfig } from '../../../src/engine/config/load.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'republint-'));
  await mkdir(join(root, '.git'));
  await mkdir(join(root, 'a', 'b'), { recursive: true });
});
afterEach(async () => rm(root, { recursive: true }));

const write = async (path: string, text: string): Promise<void> =>
  writeFile(join(root, path), text);

async function errorFor(text: string): Promise<UserError> {
  await write('republint.yaml', text);
  const error: unknown = await loadConfig({ cwd: root }).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error('no UserError');
  return error;
}

describe('the configuration file', () => {
  it('need not exist', async () => {
    expect(await loadConfig({ cwd: join(root, 'a') })).toEqual({
      root: join(root, 'a'),
      site: { domains: [], names: [], permissions: [], done: [] },
      files: [],
      ignore: [],
      rules: [],
      originals: join(root, 'a/.republint/originals'),
      baseline: join(root, 'a/.republint/baseline.json'),
      rendered: [],
      failOn: 'error',
      overrides: [],
    });
  });

  it.each(['republint.yaml', 'republint.yml'])('%s is found from below', async (name) => {
    await write(name, 'fail-on: warning');
    const config = await loadConfig({ cwd: join(root, 'a', 'b') });
    expect(config).toMatchObject({ path: join(root, name), root, failOn: 'warning' });
  });

  it('that is nearest wins', async () => {
    await write('republint.yaml', 'fail-on: warning');
    await write('a/republint.yml', 'fail-on: note');
    const config = await loadConfig({ cwd: join(root, 'a', 'b') });
    expect(config).toMatchObject({ root: join(root, 'a'), failOn: 'note' });
  });

  it('is not sought above the repository', async () => {
    await write('republint.yaml', 'fail-on: warning');
    await write('a/.git', 'gitdir: elsewhere');
    expect((await loadConfig({ cwd: join(root, 'a', 'b') })).path).toBeUndefined();
  });

  it('stands once in a folder', async () => {
    await write('republint.yaml', '');
    await write('republint.yml', '');
    await expect(loadConfig({ cwd: root })).rejects.toThrow(
      'There are both republint.yaml and republint.yml in one folder; keep one of them.',
    );
  });

  it('can be named, and then its folder is the root', async () => {
    await write('republint.yaml', 'fail-on: warning');
    await write('a/other.yaml', 'fail-on: never');
    const config = await loadConfig({ cwd: root, path: 'a/other.yaml' });
    expect(config).toMatchObject({ root: join(root, 'a'), failOn: 'never' });
    await expect(loadConfig({ cwd: root, path: 'none.yaml' })).rejects.toThrow(
      'none.yaml: There is no such file.',
    );
  });

  it('is shown as seen from the working folder', async () => {
    await write('republint.yaml', 'fail: never');
    await expect(loadConfig({ cwd: join(root, 'a', 'b') })).rejects.toThrow(
      '../../republint.yaml:1:1: Unknown key "fail"; did you mean "fail-on"?',
    );
  });
});

it('reads every key', async () => {
  await write(
    'republint.yaml',
    `schema: 1
language: fr
site: { domains: [WWW.Example.org], names: [Exemple], medium: web, audience: non-commercial }
files: [content/**/*.md]
ignore: [content/drafts]
rules: [crm-mondialisation, packs/own.yaml]
originals: kept/texts
rendered: [source, source.name]
fail-on: note
permissions-file: legal/allowed.yaml
overrides:
  - { files: [content/a], rules: [./b.yml], rendered: [via], copies-of: own, ignore: true }
  - { files: [content/b] }
`,
  );
  await mkdir(join(root, 'legal'));
  await write('legal/allowed.yaml', 'permissions: []\n');
  expect(await loadConfig({ cwd: root })).toEqual({
    path: join(root, 'republint.yaml'),
    root,
    language: 'fr',
    site: {
      domains: ['example.org'],
      names: ['Exemple'],
      medium: 'web',
      audience: 'non-commercial',
      permissions: [],
      done: [],
    },
    files: ['content/**/*.md'],
    ignore: ['content/drafts'],
    rules: ['crm-mondialisation', join(root, 'packs/own.yaml')],
    originals: join(root, 'kept/texts'),
    baseline: join(root, '.republint/baseline.json'),
    ledger: { path: join(root, 'legal/allowed.yaml'), text: 'permissions: []\n' },
    rendered: ['source', 'source.name'],
    failOn: 'note',
    overrides: [
      {
        files: ['content/a'],
        rules: [join(root, 'b.yml')],
        rendered: ['via'],
        copiesOf: 'own',
        ignore: true,
      },
      { files: ['content/b'] },
    ],
  });
});

describe('a broken configuration', () => {
  const HOST = 'a bare host name, such as "example.org", without https:// and without a path';
  const MEDIA = 'web, print, newsletter, broadcast or app';
  const cases: readonly (readonly [text: string, ...messages: string[]])[] = [
    ['', ': The file is empty.'],
    ['hello', ':1:1: The file is "hello", but must be a group of keys.'],
    ['rule: []', ':1:1: Unknown key "rule"; did you mean "rules"?'],
    [
      'x: 1',
      ':1:1: Unknown key "x"; known here: schema, language, site, files, ignore, rules, originals, rendered, fail-on, permissions-file and overrides.',
    ],
    [
      'schema: 3',
      ':1:9: This file is made for a newer republint: its schema is 3, and this republint knows 1. Please update republint.',
    ],
    ['language: de', ':1:11: language is "de", but must be en or fr.'],
    [
      'fail-on: warn',
      ':1:10: fail-on is "warn"; did you mean "warning"? It must be error, warning, note or never.',
    ],
    ['site:', `:1:6: site is empty, but must be a group of keys.`],
    [
      'site: { medium: wev, domain: [] }',
      `:1:17: site.medium is "wev"; did you mean "web"? It must be ${MEDIA}.`,
      ':1:22: Unknown key "domain" in site; did you mean "domains"?',
    ],
    [
      'site: { domains: [https://a.org, a.1] }',
      `:1:19: site.domains[0] is "https://a.org", but must be ${HOST}.`,
    ],
    ['site: { domains: [a.1] }', ':1:19: "a.1" is not a host name.'],
    [
      'files: content',
      ':1:8: files is "content", but must be a list; put it in brackets: ["content"].',
    ],
    [
      'files: [1]',
      ':1:9: files[0] is 1, but must be a glob such as "content/**/*.md"; put it in quotes: "1".',
    ],
    ['files: [/etc]', ':1:9: The glob "/etc" must be relative to the folder of this file.'],
    ["files: ['C:/x']", ':1:9: The glob "C:/x" must be relative to the folder of this file.'],
    ['ignore: [a/../../b]', ':1:10: The glob "a/../../b" leads out of the folder of this file.'],
    [
      "files: ['!a']",
      ':1:9: The glob "!a" cannot begin with "!"; list what is to be left out under "ignore".',
    ],
    ["files: ['a\\b']", ':1:9: The glob "a\\\\b" has a backslash; use "/" between folders.'],
    [
      "files: ['a/@(b|c)']",
      ':1:9: The glob "a/@(b|c)" uses a form that is not supported; *, **, ? and {a,b} are.',
    ],
    ["files: ['{a,b']", ':1:9: The glob "{a,b" has braces that do not match.'],
    [
      "files: ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}']",
      ':1:9: The glob "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}" stands for more than 64 others; write fewer alternatives.',
    ],
    ['rules: []', ':1:8: rules is an empty list, but needs at least one entry.'],
    [
      'rules: [crm-mondialization]',
      ':1:9: There are no terms called "crm-mondialization"; did you mean "crm-mondialisation"?',
    ],
    [
      'rules: [other]',
      `:1:9: There are no terms called "other"; "republint rules list" shows those that ship, and a pack of your own is given as a path, such as ./rules/example.yaml.`,
    ],
    [
      'rules: [../own.yaml, /own.yaml, "C:/own.yaml"]',
      ':1:9: "../own.yaml" leads out of the folder of this file; name it with --rules instead.',
      ':1:22: "/own.yaml" leads out of the folder of this file; name it with --rules instead.',
      ':1:33: "C:/own.yaml" leads out of the folder of this file; name it with --rules instead.',
    ],
    [
      'rendered: [a b]',
      ':1:12: rendered[0] is "a b", but must be a front-matter key, or several joined by dots, such as "source.name".',
    ],
    ['permissions: []', ':1:1: Unknown key "permissions"; did you mean "permissions-file"?'],
    [
      'permissions-file: ../allowed.yaml',
      ':1:19: permissions-file is "../allowed.yaml", but must be a file below the folder of this one, such as "permissions.yaml".',
    ],
    ['overrides: [{ ignore: true }]', ':1:13: The key "files" is missing in overrides[0].'],
    [
      'overrides: [{ files: [a], ignore: "yes", copies-of: 1 }]',
      ':1:35: overrides[0].ignore is "yes", but must be true or false.',
      ':1:53: overrides[0].copies-of is 1, but must be lower-case letters, digits and single hyphens, such as "example-press"; put it in quotes: "1".',
    ],
    [
      'overrides: [{ files: [../a], copies-of: crg, rules: [crg] }]',
      ':1:23: The glob "../a" leads out of the folder of this file.',
      ':1:41: There are no terms called "crg"; did you mean "crg-global-research"?',
      ':1:54: There are no terms called "crg"; did you mean "crg-global-research"?',
    ],
    [
      'files: [a',
      ':1:10: This is not valid YAML: a brace or bracket is opened and not closed. Put a text that holds a comma, a colon or a bracket in quotes.',
    ],
    ['files: [a]\nfiles: [b]', ':2:1: The key "files" stands twice in the same place; keep one.'],
  ];

  it.each(cases)('%j → %j', async (text, ...messages) => {
    const error = await errorFor(text);
    expect(error.message).toBe(messages.map((message) => `republint.yaml${message}`).join('\n'));
  });
});
