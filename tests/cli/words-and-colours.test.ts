import { describe, expect, it } from 'vitest';
import { BAD, GOOD, OWN, UNSIGNED } from './articles.ts';
import { folder, run, type RunOptions } from './run.ts';

const ARTICLES = { 'bad.md': BAD, 'good.md': GOOD, 'own.md': OWN, 'unsigned.md': UNSIGNED };
const check = (args: readonly string[], options: RunOptions = {}): string => {
  const { stdout, stderr } = run(['check', ...args], { cwd: folder(ARTICLES), ...options });
  expect(stderr).toBe('');
  return stdout;
};

describe('the language of messages', () => {
  const CONFIG = { ...ARTICLES, 'republint.yaml': 'language: fr\n' };
  it.each<readonly [string, readonly string[], Readonly<Record<string, string>>, 'fr' | 'en']>([
    ['nothing said', [], {}, 'en'],
    ['--lang fr', ['--lang', 'fr'], {}, 'fr'],
    ['--lang=fr', ['--lang=fr'], {}, 'fr'],
    ['LANG', [], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    ['LANG, another country', [], { LANG: 'fr_CA' }, 'fr'],
    ['LANG, only the language', [], { LANG: 'fr' }, 'fr'],
    ['LANG, capitals', [], { LANG: 'FR' }, 'fr'],
    ['LANG, none that is spoken', [], { LANG: 'de_DE.UTF-8' }, 'en'],
    ['LANG, one that begins alike', [], { LANG: 'frp_FR' }, 'en'],
    ['LANG=C', [], { LANG: 'C.UTF-8' }, 'en'],
    ['LC_MESSAGES before LANG', [], { LANG: 'en_US', LC_MESSAGES: 'fr_FR' }, 'fr'],
    ['LC_ALL before LANG', [], { LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr'],
    ['LC_ALL before LC_MESSAGES', [], { LC_ALL: 'en_US', LC_MESSAGES: 'fr_FR' }, 'en'],
    ['LC_ALL empty', [], { LANG: 'fr_FR.UTF-8', LC_ALL: '' }, 'fr'],
    ['--lang before LC_ALL', ['--lang', 'en'], { LC_ALL: 'fr_FR.UTF-8' }, 'en'],
  ])('%s', (_, args, env, language) => {
    const shown = check(['bad.md', ...args], { env });
    expect(shown).toContain(language === 'fr' ? 'copie' : 'copy');
    expect(shown).not.toContain(language === 'fr' ? 'breached' : 'enfreint');
  });

  it('the configuration before the environment, the flag before both', () => {
    const cwd = folder(CONFIG);
    expect(check(['bad.md'], { cwd, env: { LANG: 'en_GB' } })).toContain('copie');
    expect(check(['bad.md', '--lang', 'en'], { cwd })).toContain('breached');
  });

  it('of the other commands', () => {
    const env = { LANG: 'fr_FR.UTF-8' };
    const cwd = folder(ARTICLES);
    expect(run(['explain', 'bad.md'], { cwd, env }).stdout).toContain('Pourquoi');
    expect(run(['explain', 'link-dead'], { env }).stdout).toContain('Le lien');
    expect(run(['rules', 'list'], { env }).stdout).toContain('conditions de');
    expect(run(['rules', 'show', 'any-publisher', '--lang', 'fr'], {}).stdout).toContain('auteur');
  });

  it('is the report’s, not the article’s: both judge alike', () => {
    const codes = (language: string): unknown =>
      [...check(['--format', 'json', '--lang', language]).matchAll(/"(?:code|outcome)": "[^"]*"/gu)]
        .map(([code]) => code)
        .join();
    expect(codes('fr')).toBe(codes('en'));
  });
});

describe('colours', () => {
  it.each<readonly [string, readonly string[], Readonly<Record<string, string>>, boolean]>([
    ['none where nobody looks', [], {}, false],
    ['--color always', ['--color', 'always'], {}, true],
    ['--color never', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
    ['--color auto', ['--color', 'auto'], {}, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=false', [], { FORCE_COLOR: 'false' }, false],
    ['FORCE_COLOR empty', [], { FORCE_COLOR: '' }, false],
    ['NO_COLOR before FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['NO_COLOR empty', [], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    ['--color always before NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
  ])('%s', (_, args, env, coloured) => {
    expect(check(['bad.md', ...args], { env }).includes('\u001b[')).toBe(coloured);
  });

  it('never in JSON, nor in mistakes', () => {
    const env = { FORCE_COLOR: '1' };
    expect(check(['--format', 'json', '--color', 'always'], { env })).not.toContain('\u001b');
    expect(run(['check', '--colour'], { env }).stderr).not.toContain('\u001b');
    expect(run(['chek'], { env }).stderr).not.toContain('\u001b');
  });
});

describe('--quiet and --all', () => {
  const paths = (text: string): readonly string[] =>
    text.split('\n').flatMap((line) => /^(\S+\.md) {2}/u.exec(line)?.[1] ?? []);

  it('list breaches only, copies, or every file', () => {
    expect(paths(check(['--quiet']))).toEqual(['bad.md']);
    expect(paths(check(['-q']))).toEqual(['bad.md']);
    expect(paths(check([]))).toEqual(['bad.md', 'good.md', 'unsigned.md']);
    expect(paths(check(['--all']))).toEqual(['bad.md', 'good.md', 'own.md', 'unsigned.md']);
  });

  it('count alike', () => {
    const summary = (args: readonly string[]): unknown =>
      check(args).trimEnd().split('\n').slice(-2);
    expect(summary(['--quiet'])).toEqual(summary([]));
    expect(summary(['--all'])).toEqual(summary([]));
  });
});

describe('the width', () => {
  it('is not more than a page where no terminal says it', () => {
    const lines = check(['bad.md'])
      .split('\n')
      .filter((line) => !line.includes('|'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(88);
  });
});
