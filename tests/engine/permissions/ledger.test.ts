import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/engine/config/load.ts';
import { UserError } from '../../../src/model/errors.ts';
import type { Permission } from '../../../src/model/site.ts';
import { AUDIENCES, MEDIA } from '../../../src/model/terms.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'republint-ledger-'));
  await mkdir(join(root, '.git'));
  await mkdir(join(root, 'a'));
  await write('republint.yaml', 'schema: 1\n');
});
afterEach(async () => rm(root, { recursive: true }));

const write = async (path: string, text: string): Promise<void> =>
  writeFile(join(root, path), text);
const load = async (): Promise<readonly Permission[]> =>
  (await loadConfig({ cwd: root })).site.permissions;

async function errorFor(cwd = root): Promise<string> {
  const error: unknown = await loadConfig({ cwd }).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error('no UserError');
  return error.message;
}

const HASH = '9F86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

describe('the ledger', () => {
  it('reads every key', async () => {
    const text = `schema: 1
permissions:
  - terms: crm-mondialisation
    by: Rights desk
    allows: [use, scope, hyperlink]
    media: [print]
    audience: [commercial]
    articles: [https://www.mondialisation.ca/title/123]
    files: ["content/reports/**"]
    since: 2026-01-01
    until: 2026-12-31
    proof: { file: letters/2026-01-03.eml, sha256: ${HASH} }
  - { terms: any-publisher, by: by telephone, allows: [scope] }
`;
    await write('permissions.yaml', text);
    const config = await loadConfig({ cwd: root });
    expect(config.ledger).toEqual({ path: join(root, 'permissions.yaml'), text });
    const [first, second, ...others] = config.site.permissions;
    expect(first).toEqual({
      terms: 'crm-mondialisation',
      allows: ['use', 'scope', 'hyperlink'],
      media: ['print'],
      audience: ['commercial'],
      articles: ['https://www.mondialisation.ca/title/123'],
      files: ['content/reports/**'],
      proofSha256: HASH.toLowerCase(),
      record: {
        by: 'Rights desk',
        since: '2026-01-01',
        until: '2026-12-31',
        proof: 'letters/2026-01-03.eml',
      },
      span: first?.span,
    });
    expect(second).toEqual({
      terms: 'any-publisher',
      allows: ['scope'],
      media: MEDIA,
      audience: AUDIENCES,
      articles: [],
      files: [],
      record: { by: 'by telephone' },
      span: second?.span,
    });
    expect(others).toEqual([]);
    expect([first, second].map((one) => text.slice(one?.span.start, one?.span.end))).toEqual([
      'terms: crm-mondialisation',
      '{ terms: any-publisher, by: by telephone, allows: [scope] }',
    ]);
  });

  it('need not exist, and is not sought without a configuration', async () => {
    expect(await load()).toEqual([]);
    await write('a/permissions.yaml', 'permissions: 1');
    await write('a/.git', '');
    expect((await loadConfig({ cwd: join(root, 'a') })).ledger).toBeUndefined();
  });

  it('must exist if the configuration names it', async () => {
    await write('republint.yaml', 'permissions-file: a/allowed.yaml\n');
    expect(await errorFor()).toBe('a/allowed.yaml: There is no such file.');
    expect(await errorFor(join(root, 'a'))).toBe('../a/allowed.yaml: There is no such file.');
  });

  it.skipIf(process.platform === 'win32')('is there if it is a link to nowhere', async () => {
    await symlink('nowhere', join(root, 'permissions.yaml'));
    expect(await errorFor()).toBe('permissions.yaml: There is no such file.');
  });
});

describe('a broken ledger', () => {
  const entry = (extra: string): string =>
    `permissions: [{ terms: crg-global-research, by: us, allows: [use], ${extra} }]`;
  const cases: readonly (readonly [text: string, ...messages: string[]])[] = [
    ['', ': The file is empty.'],
    ['permission: []', ':1:1: Unknown key "permission"; did you mean "permissions"?'],
    [
      'schema: 2\npermissions: []',
      ':1:9: This file is made for a newer republint: its schema is 2, and this republint knows 1. Please update republint.',
    ],
    [
      'permissions: [{ terms: any-publisher }]',
      ':1:15: The key "by" is missing in permissions[0].',
      ':1:15: The key "allows" is missing in permissions[0].',
    ],
    [
      entry('untill: 2026-01-01'),
      ':1:68: Unknown key "untill" in permissions[0]; did you mean "until"?',
    ],
    [
      entry('proof: { file: a.eml, sha: 1 }'),
      ':1:68: The key "sha256" is missing in permissions[0].proof.',
      ':1:90: Unknown key "sha" in permissions[0].proof; did you mean "sha256"?',
    ],
    [
      entry('media: [paper]'),
      ':1:76: permissions[0].media[0] is "paper", but must be web, print, newsletter, broadcast or app.',
    ],
    [
      entry('audience: [comercial]'),
      ':1:79: permissions[0].audience[0] is "comercial"; did you mean "commercial"? It must be non-commercial or commercial.',
    ],
    [
      'permissions: [{ terms: crm, by: us, allows: [use] }]',
      ':1:24: There are no terms called "crm"; did you mean "crm-mondialisation"?',
    ],
    [
      'permissions: [{ terms: other, by: us, allows: [use] }]',
      `:1:24: There are no terms called "other"; "republint rules list" shows those that ship, and packs of your own have to be listed under "rules" in republint.yaml.`,
    ],
    [
      'permissions: [{ terms: any-publisher, by: us, allows: [hiperlink] }]',
      ':1:56: The terms "any-publisher" have no obligation "hiperlink"; did you mean "hyperlink"?',
    ],
    [
      'permissions: [{ terms: crg-global-research, by: us, allows: [everything] }]',
      ':1:62: The terms "crg-global-research" have no obligation "everything"; a permission may allow use, scope, source, hyperlink, copyright or author.',
    ],
    [
      'permissions: [{ terms: any-publisher, by: us, allows: [] }]',
      ':1:55: permissions[0].allows is an empty list, but needs at least one entry.',
    ],
    [
      entry('since: 2024-02-30, until: 2023-01-01'),
      ':1:75: There is no such day as 2024-02-30.',
      ':1:94: This permission ends before it begins.',
    ],
    [
      entry('until: soon'),
      ':1:75: permissions[0].until is "soon", but must be a day written YYYY-MM-DD, such as 2016-02-13.',
    ],
    [
      entry('files: [../a, "/etc", "[ab]"]'),
      ':1:76: The glob "../a" leads out of the folder of republint.yaml.',
      ':1:82: The glob "/etc" must be relative to the folder of republint.yaml.',
      ':1:90: The glob "[ab]" uses a form that is not supported; *, **, ? and {a,b} are.',
    ],
    [
      entry('articles: ["ftp://a.example/1"]'),
      ':1:79: permissions[0].articles[0] is "ftp://a.example/1", but must be the whole address of an article, such as "https://example.org/2024/an-article".',
    ],
    [
      entry('articles: ["https://localhost/1"]'),
      ':1:79: "https://localhost/1" is not the address of an article.',
    ],
    [
      entry('proof: { file: ../a.eml, sha256: abc }'),
      ':1:83: permissions[0].proof.file is "../a.eml", but must be a file below the folder of republint.yaml, such as "letters/2026-01-03.eml".',
      ':1:101: permissions[0].proof.sha256 is "abc", but must be 64 hexadecimal digits, as sha256sum prints them.',
    ],
    [
      'done: [{ terms: cc-by, obligation: removal, files: ["a/**"], on: 2026-03-12 }, { terms: brneurosci, obligation: author, files: [../a], on: 2026-03-12 }]',
      ':1:52: "removal" concerns the whole site: leave "files" out.',
      ':1:129: The glob "../a" leads out of the folder of republint.yaml.',
    ],
    [
      'done: [{ terms: brneurosci, obligation: changes, on: 2026-03-12 }]',
      ':1:41: The terms "brneurosci" have no obligation "changes" that only a person can see to.',
    ],
    [
      'permissions: [{ terms: any-publisher, by: " ", allows: [scope] }]',
      ':1:43: permissions[0].by is " ", but must be text that is not blank.',
    ],
  ];

  it.each(cases)('%j → %j', async (text, ...messages) => {
    await write('permissions.yaml', text);
    expect(await errorFor()).toBe(
      messages.map((message) => `permissions.yaml${message}`).join('\n'),
    );
  });

  it('may speak of packs that are not known yet', async () => {
    await write('republint.yaml', 'rules: [./own.yaml]');
    await write('permissions.yaml', 'permissions: [{ terms: own, by: us, allows: [anything] }]');
    expect(await load()).toMatchObject([{ terms: 'own', allows: ['anything'] }]);
  });
});
