import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from '@oclif/core';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { bashScript } from '../../src/commands/completion/bash.ts';
import { fishScript } from '../../src/commands/completion/fish.ts';
import { completedCommands, type KnownCommand } from '../../src/commands/completion/words.ts';
import { zshScript } from '../../src/commands/completion/zsh.ts';
import { FORMATS } from '../../src/reporters/list.ts';
import { folder, ROOT } from '../cli/run.ts';
import { command } from './harness.ts';

/** As they are in the source: the manifest is only as new as the last build. */
const KNOWN: readonly KnownCommand[] = Object.entries(COMMANDS).map(
  ([id, { summary, flags, args, hidden }]) => ({ id, summary, flags, args, hidden }),
);
const COMMANDS_KNOWN = completedCommands(KNOWN);
const BASH = bashScript('republint', COMMANDS_KNOWN);

/** What bash offers for a line; the last word is the one that is being typed. */
function offered(script: string, ...words: readonly string[]): readonly string[] {
  return offeredIn(folder(), script, ...words);
}

function offeredIn(cwd: string, script: string, ...words: readonly string[]): readonly string[] {
  const file = join(folder({ script }), 'script');
  const run = `source <(cat "$SCRIPT")
COMP_WORDS=("$@")
COMP_CWORD=$(( $# - 1 ))
_republint
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', run, 'bash', ...words], {
    cwd,
    env: { ...process.env, SCRIPT: file },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.split('\n').filter((word) => word !== '');
}

const bash = (...words: readonly string[]): readonly string[] =>
  offered(BASH, 'republint', ...words);

const RULES = ['diff', 'list', 'new', 'show', 'test', 'validate'];

function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

describe('completion in bash', () => {
  it('is set up by a script that bash takes', () => {
    const line = 'source <(cat script); complete -p republint; eval "$(cat script)"';
    const { stdout, stderr } = spawnSync('bash', ['-c', line], {
      cwd: folder({ script: BASH }),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('complete -o bashdefault -o default -F _republint republint\n');
  });

  it('completes commands', () => {
    const first = new Set(Object.keys(COMMANDS).map((id) => id.replace(/:.*/u, '')));
    expect(bash('')).toEqual([...first].sort());
    expect(bash('ch')).toEqual(['check']);
    expect(bash('rules', '')).toEqual(['diff', 'list', 'new', 'show', 'test', 'validate']);
    expect(bash('originals', 've')).toEqual(['verify']);
  });

  it.each(KNOWN)('completes the flags of $id', ({ id, flags = {} }) => {
    const found = bash(...id.split(':'), '--');
    expect(found).toEqual(expect.arrayContaining(Object.keys(flags).map((name) => `--${name}`)));
    expect(found).toContain('--help');
  });

  it('completes what flags and commands take', () => {
    expect(bash('check', '--format', '')).toEqual(FORMATS);
    expect(bash('check', '--format', '=', 'js')).toEqual(['json', 'jsonl']);
    expect(bash('check', '--format', '=')).toEqual(FORMATS);
    expect(bash('check', 'a.md', '--lang', '')).toEqual(['en', 'fr']);
    expect(bash('check', '--fail-on', 'w')).toEqual(['warning']);
    expect(bash('compare', 'a.md', '--format', 'p')).toEqual(['pretty', 'patch']);
    expect(bash('rules', 'show', 'crm')).toEqual(['crm-mondialisation']);
    expect(bash('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  describe('offers the packs that the configuration lists', () => {
    const pack = (id: string): string => `# yaml-language-server\nschema: 1\n${id}\ntitle: A\n`;
    const SITE = {
      'republint.yaml': `rules: [cc-by, ./house.yaml, 'rules/quoted.yml', /etc/far.yaml, ../up.yaml, none.yaml]
overrides:
  - files: ['a.md']
    rules:
      - "rules/guests.yaml" # and not old.yaml
permissions-file: permissions.yaml
`,
      'house.yaml': pack('id: house-rules'),
      'rules/quoted.yml': pack("id: 'house-quoted' # ours"),
      'rules/guests.yaml': pack('id: "house-guests"\r').replace('title', 'id: second\ntitle'),
      'old.yaml': pack('id: house-old'),
      'permissions.yaml': 'schema: 1\npermissions: []\n',
      '.git/HEAD': 'ref',
      'content/deep/a.md': '',
    };
    const OWN = ['house-rules', 'house-quoted', 'house-guests'];
    const at = (cwd: string, ...words: readonly string[]): readonly string[] =>
      offeredIn(cwd, BASH, 'republint', ...words);

    it.each([
      ['rules', 'show', 'house'],
      ['rules', 'diff', 'cc-by', 'house'],
      ['explain', 'house'],
      ['check', '--rules', 'house'],
    ])('after %s %s', (...words) => {
      expect(at(folder(SITE), ...words)).toEqual(OWN);
    });

    it('in a folder below, and no further than the repository', () => {
      const cwd = folder({ ...SITE, 'other/.git/HEAD': 'ref' });
      expect(at(join(cwd, 'content/deep'), 'rules', 'show', 'house')).toEqual(OWN);
      expect(at(join(cwd, 'other'), 'rules', 'show', 'house')).toEqual([]);
      expect(at(cwd, 'rules', 'show', 'cc-by-nc-')).toEqual(['cc-by-nc-nd', 'cc-by-nc-sa']);
    });

    it('however many there are, and none that is no file', () => {
      const cwd = folder({ 'republint.yaml': 'rules: [pipe.yaml, rules.yaml, x.yaml]\n' });
      mkdirSync(join(cwd, 'rules.yaml'));
      spawnSync('mkfifo', [join(cwd, 'pipe.yaml')]);
      writeFileSync(join(cwd, 'x.yaml'), pack('id: house'));
      expect(at(cwd, 'rules', 'show', 'house')).toEqual(['house']);
    });

    it('and runs nothing that they say', () => {
      const cwd = folder({
        'republint.yaml':
          'rules: ["$(touch hit).yaml", "`touch hit`.yaml", "x.yaml;touch hit", x.yaml, "*.yaml"]\n',
        'x.yaml': pack('id: house$(touch${IFS}hit)`touch hit`'),
        '$(touch hit).yaml': pack('id: $(touch hit)'),
      });
      expect(at(cwd, 'rules', 'show', 'hous')).toEqual(['house']);
      expect(existsSync(join(cwd, 'hit'))).toBe(false);
    });
  });

  it('leaves files to the shell', () => {
    expect(bash('check', '')).toEqual([]);
    expect(bash('check', '--config', '')).toEqual([]);
    expect(bash('check', '--format', 'json', '=', 'a')).toEqual([]);
  });
});

describe.each([
  ['zsh', ['-n', 'script'], zshScript],
  ['fish', ['--no-execute', 'script'], fishScript],
] as const)('completion in %s', (shell, check, scriptOf) => {
  const script = scriptOf('republint', COMMANDS_KNOWN);

  it('has every command and every flag', () => {
    expect(script).toContain("'originals verify'");
    for (const { flags = {} } of KNOWN)
      for (const name of Object.keys(flags))
        expect(script).toContain(shell === 'fish' ? `-l ${name}` : `--${name}`);
    expect(script).toContain(FORMATS.join(' '));
    expect(script).toContain(shell === 'fish' ? ' (__republint_packs)' : ' $(_republint_packs)');
  });

  it.skipIf(shell === 'zsh' || !has(shell))('completes, run by the shell', () => {
    const cwd = folder({ script });
    const complete = (line: string): readonly string[] => {
      const run = `source script; complete -C '${line}'`;
      const { stdout } = spawnSync(shell, ['--no-config', '-c', run], { cwd, encoding: 'utf8' });
      return stdout.split('\n').map((found) => found.replace(/\t.*/u, ''));
    };
    expect(complete('republint ch')).toContain('check');
    expect(complete('republint rules ')).toEqual(RULES.concat(''));
    expect(complete('republint check --lang ')).toEqual(['en', 'fr', '']);
    expect(complete('republint check --fail-')).toContain('--fail-on');
    expect(complete('republint check sc')).toEqual(['script', '']);
    expect(complete('republint rules show crm')).toEqual(['crm-mondialisation', '']);
  });

  it.skipIf(!has(shell))('is a script that the shell takes', () => {
    const { status, stderr } = spawnSync(shell, check, {
      cwd: folder({ script }),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

/** What zsh shows, or writes to the line, at a terminal of its own: it is waited for. */
const ASKED = String.raw`
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'autoload -Uz compinit; compinit -u -D; source script; republint() { : }; print READ''Y'
zpty -r -m shell out '*READY*'
zpty -w -n shell "$1"$'\t\t'
zpty -r -m shell out "$2"
print -r -- $?
`;

describe.skipIf(!has('zsh'))('completion at a terminal of zsh', () => {
  it.each([
    ['republint com', '*compare*completion*'],
    ['republint rules v', '*validate*'],
    ['republint check --fail-', '*--fail-on*'],
    ['republint check --format js', '*json*jsonl*'],
    ['republint check --rules crm', '*crm-mondialisation*'],
    ['republint check --rules hou', '*house.yaml*'],
    ['republint check a\\ f', '*a\\ file.md*'],
    ['republint rules show crm', '*crm-mondialisation*'],
    ['republint explain crm', '*crm-mondialisation*'],
  ])('goes on after "%s"', (line, shown) => {
    const cwd = folder({
      script: zshScript('republint', COMMANDS_KNOWN),
      'house.yaml': '',
      'a file.md': '',
    });
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', ASKED, 'zsh', line, shown], {
      cwd,
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('0\n');
  });
});

describe('the command', () => {
  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { out, err, code } = await command(['completion', shell]);
    expect(err).toBe('');
    expect(code).toBeUndefined();
    expect(out).toContain(`republint completion ${shell}`);
    const { commands } = await Config.load(ROOT);
    for (const { id } of commands) expect(out).toContain(id.replace(/.*:/u, ''));
  });

  it.each([[[]], [['tcsh']]])('refuses %j', async (args) => {
    const { out, code } = await command(['completion', ...args]);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
